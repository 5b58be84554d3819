import type { Violation } from '../../harness/transcript.ts';
import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';
import type { Answered, Received } from '../received.ts';

/** One exchange as it was recorded. */
export interface Recorded {
  readonly received: Received;
  /** Null where there was none; `failure` then says why. */
  readonly answered: Answered | null;
  readonly failure: string | null;
  /** Milliseconds after the first exchange. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** False where the recording has cut or left out the request's body, so that it cannot be judged. */
  readonly isWhole: boolean;
  /** The same of the answer's body; status and headers are as they were. */
  readonly isAnswerWhole: boolean;
  /**
   * What was found against the request when it was sent, of which the recording may hold no evidence any more. Null where
   * it was not judged then.
   */
  readonly told: readonly Told[] | null;
}

export type Told = Violation & { readonly requirement: ClientRequirementId };

/** What was recorded of a client, in the order of its requests. */
export interface Recording {
  /** At least one. */
  readonly entries: readonly Recorded[];
  /** No entry at all has the header Authorization: tools strip it. Then nothing may be concluded from its absence. */
  readonly leavesCredentialsOut: boolean;
  /** It does not hold every exchange of one run, and maybe some of several: what one says about another is not known. */
  readonly isPart: boolean;
  /** What was left aside, and why; a sentence each. Redacted. */
  readonly notes: readonly string[];
}

/** Why a file is no recording, and what to do about it, in one sentence without a full stop. Quotes nothing of the file. */
export interface Unreadable {
  readonly problem: string;
}
