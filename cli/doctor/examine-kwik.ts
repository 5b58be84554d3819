import { type Answer, type Item, prerequisite, summary } from '../../harness/answer.ts';
import type { Channel } from '../../harness/channel.ts';
import { type KwikContext, openKwik, recordsOf } from '../../harness/kwik/context.ts';
import type { CardRoom } from '../../harness/kwik/room.ts';
import { openNotebook } from '../../harness/notebook.ts';
import { pause } from '../../harness/pause.ts';
import { refusesCredentials } from '../../harness/refuses-credentials.ts';
import type { KwikTarget } from '../../harness/target.ts';
import { cardSupply } from './card-supply.ts';
import { diagnoseCredential, isTaken } from './credentials.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseSpeech } from './speech.ts';

export interface KwikExamination {
  readonly target: KwikTarget;
  readonly channel: Channel;
  readonly signal: AbortSignal;
  readonly room: CardRoom;
  /** Where the credential in a variable came from. */
  readonly origin: (...variables: readonly string[]) => string;
  /** Takes each diagnosis as soon as it is found. */
  readonly tell: (diagnosis: Diagnosis) => void;
}

/**
 * Asks a target by lists, which change nothing there.
 * @returns the customers whose cards may be changed; 0 where there is none
 */
export async function examineKwik(examination: KwikExamination): Promise<number> {
  const { target, channel, signal, room, tell } = examination;
  const open = (changes: Partial<KwikTarget>) =>
    openKwik({ target: { ...target, ...changes }, channel, notebook: openNotebook(), signal, room, pause });
  const kwik = open({});
  const list = await kwik.send('listCards', {});
  const hint = isThere(list) ? null : await betterUrl(target.url, open);
  const speech = diagnoseSpeech('Kwik', 'path', isThere(list), [list], target.url, hint);
  tell(speech);
  if (speech.state === 'problem') return 0;
  tell(await keyAndSecret(examination, kwik, open, list));
  if (refusesCredentials(list)) return 0;
  if (list.disposition !== 'accepted' && list.code !== '007') {
    const remedy = 'Look into the log of the server: checks begin with this list.';
    tell({ about: 'cards', state: 'warning', says: `the list of all cards is refused (${summary(list)})`, remedy });
    return 0;
  }
  // Found nothing, as the API may say it.
  const cards: readonly Item[] = list.code === '007' ? [] : recordsOf(prerequisite(list));
  const { diagnoses, customers } = cardSupply(cards, target.cards, room.loans.mayWrite);
  for (const each of diagnoses) tell(each);
  return customers;
}

/** The API's own path is /1.0: it is forgotten, or given to a server that has none. */
async function betterUrl(url: string, open: (changes: Partial<KwikTarget>) => KwikContext): Promise<string | null> {
  const other = url.endsWith('/1.0') ? url.slice(0, -'/1.0'.length) : `${url}/1.0`;
  const answer = await open({ url: other }).send('listCards', {});
  return isThere(answer) ? other : null;
}

/** Whether there is a list of cards, accepted or refused; 007 says that no card was found, and any other 404 no path. */
function isThere({ disposition, status, code }: Answer): boolean {
  return disposition !== 'unclear' && (status !== 404 || code === '007');
}

async function keyAndSecret(
  { target, origin }: KwikExamination,
  kwik: KwikContext,
  open: (changes: Partial<KwikTarget>) => KwikContext,
  list: Answer,
): Promise<Diagnosis> {
  const { apiKey, apiSecret } = target.variables;
  const refusal = refusesCredentials(list) ? list : null;
  const exchanged = { apiKey: target.apiSecret, apiSecret: target.apiKey };
  const other = refusal && (await open(exchanged).send('listCards', {}));
  const unknown = [await kwik.send('listCards', {}, 'unknown key'), await kwik.send('listCards', {}, 'unknown secret')];
  return diagnoseCredential({
    about: 'key, secret',
    origin: origin(apiKey, apiSecret),
    variables: `${apiKey} and ${apiSecret}`,
    refusal,
    swapped:
      other?.disposition === 'accepted'
        ? {
            says: 'they are taken the other way round',
            remedy: `Exchange the values of ${apiKey} and ${apiSecret}.`,
          }
        : null,
    takesUnknown: unknown.some(isTaken) || (unknown.every(refusesCredentials) ? false : null),
  });
}
