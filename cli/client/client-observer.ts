import type { Recorder } from '../../harness/recorder.ts';
import { openRequestJudge } from '../../sdk/judge/judge-request.ts';
import { type Observer, openObserver } from '../../sdk/observer.ts';
import type { ClientSecrets } from '../../sdk/secrets.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';

/** Judges the exchanges of one client from its first on, by the documentation of the Omise API. */
export function observerOf(
  secrets: ClientSecrets,
  recorder: Recorder,
  { isLive, base }: { readonly isLive: boolean; readonly base: string },
): Observer {
  const judge = openRequestJudge({ redact: secrets.redact });
  return openObserver({ contract: omiseContract, judge, secrets, recorder, isLive, base });
}
