import type { Exchange, Violation } from '../harness/transcript.ts';
import type { ClientRequirementId } from '../spec/generated/client-requirements.ts';

/** What judging one request by the documentation gave. */
export interface RequestJudgement {
  /** `operationId`; null where the request is none that the documents under test describe. */
  readonly operation: string | null;
  /** The requirements that the request was examined for: it had what they speak of. */
  readonly examined: readonly ClientRequirementId[];
  /** Each is charged to one of `examined`; its `part` begins with "request". Redacted. */
  readonly violations: readonly Violation[];
  /** What was noticed and is charged to nothing, such as a path that is not under test. Redacted. */
  readonly findings: readonly Violation[];
}

/** One exchange of a client, judged on both sides. Redacted, plain data. */
export interface Observation {
  /**
   * `violations` has those of the request, charged to requirements of clients, and those of the answer, charged to
   * requirements of servers.
   */
  readonly exchange: Exchange;
  readonly examined: readonly ClientRequirementId[];
  /** Whether the answer is one that the plan of the run made or changed. */
  readonly planned: boolean;
  /** Tells equal requests of one run apart from others: method, target and body, as a digest. */
  readonly fingerprint: string;
}
