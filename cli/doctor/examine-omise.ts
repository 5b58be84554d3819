import type { Answer } from '../../harness/answer.ts';
import type { Channel } from '../../harness/channel.ts';
import { claims } from '../../harness/claims.ts';
import { openNotebook } from '../../harness/notebook.ts';
import { type OmiseContext, openOmise } from '../../harness/omise/context.ts';
import { emptyToken, nobody, noToken } from '../../harness/omise/nobody.ts';
import { pause } from '../../harness/pause.ts';
import { refusesCredentials } from '../../harness/refuses-credentials.ts';
import type { OmiseTarget } from '../../harness/target.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { isRecord } from '../../spec/record.ts';
import { diagnoseVersion, toldVersion } from './api-version.ts';
import { diagnoseCredential, isTaken } from './credentials.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseSpeech } from './speech.ts';

export interface OmiseExamination {
  readonly target: OmiseTarget;
  readonly channel: Channel;
  readonly signal: AbortSignal;
  readonly allowLive: boolean;
  /** Where the credential in a variable came from. */
  readonly origin: (...variables: readonly string[]) => string;
  /** Takes each diagnosis as soon as it is found. */
  readonly tell: (diagnosis: Diagnosis) => void;
}

/** Asks the API and the vault of a target, by requests that change nothing there. */
export async function examineOmise(examination: OmiseExamination): Promise<void> {
  const { target, channel, signal, tell } = examination;
  const open = (apiVersion: string | null) =>
    openOmise({ target: { ...target, apiVersion }, channel, notebook: openNotebook(), signal, pause });
  const omise = open(null);
  const account = await omise.send('retrieveAccount', {});
  const cards = await omise.send('listCards', nobody);
  const unknown = [
    await omise.send('retrieveAccount', {}, 'unknown secret'),
    await omise.send('listCards', nobody, 'unknown secret'),
  ];
  const api = diagnoseApi(target, [account, cards, ...unknown]);
  tell(api);
  if (api.state !== 'problem') {
    const key = await secretKey(examination, omise, { account, cards, unknown });
    tell(key);
    tell(diagnoseMode(examination, account));
    // Who is refused learns nothing of versions.
    if (key.state !== 'problem') {
      const asked = target.apiVersion === null ? account : await open(target.apiVersion).send('retrieveAccount', {});
      const claimed = requirements.filter((each) => each.api === 'omise' && claims(target, each));
      tell(diagnoseVersion(target.apiVersion, toldVersion(asked), claimed));
    }
  }
  await examineVault(examination, omise);
}

/** An answer that only this API gives: 404 may come from a wrong path as well. */
function isTelling({ disposition, status }: Answer): boolean {
  return disposition !== 'unclear' && status !== 404;
}

function diagnoseApi(target: OmiseTarget, answers: readonly Answer[]): Diagnosis {
  const spoken = answers.some(({ disposition }) => disposition !== 'unclear');
  if (!spoken || answers.some(isTelling)) return diagnoseSpeech('Omise', 'path', spoken, answers, target.url);
  return {
    about: 'path',
    state: 'warning',
    says: `everything below ${target.url} is answered with 404, also to a key that nobody has`,
    remedy: 'Is the path of the URL right? A server without accounts that takes any key may answer so too.',
  };
}

async function secretKey(
  { target, origin }: OmiseExamination,
  omise: OmiseContext,
  {
    account,
    cards,
    unknown,
  }: { readonly account: Answer; readonly cards: Answer; readonly unknown: readonly Answer[] },
): Promise<Diagnosis> {
  const { secretKey, publicKey } = target.variables;
  // A mock may lack the account, and a broken server may refuse one operation: two refusals make it the key.
  const refusal = refusesCredentials(account) && refusesCredentials(cards) ? account : null;
  const other = refusal && (await omise.send('listCards', nobody, 'public'));
  return diagnoseCredential({
    about: 'secret key',
    origin: origin(secretKey),
    variables: secretKey,
    refusal,
    swapped:
      other && isTaken(other)
        ? {
            says: 'the API takes the public key in its place',
            remedy: `Exchange the values of ${secretKey} and ${publicKey}.`,
          }
        : null,
    // Nobody's cards are not found with any key: only the account shows that one is taken.
    takesUnknown: unknown.some(refusesCredentials) ? false : unknown.some(isAccepted) || null,
  });
}

function isAccepted({ disposition }: Answer): boolean {
  return disposition === 'accepted';
}

function diagnoseMode({ target, allowLive }: OmiseExamination, account: Answer): Diagnosis {
  const about = 'test mode';
  const { secretKey, publicKey } = target.variables;
  const live = isRecord(account.body) ? account.body.livemode : undefined;
  const isLive = live === true || [target.secretKey, target.publicKey].some((key) => /^[sp]key_(?!test_)/.test(key));
  if (isLive && allowLive) {
    const says = 'the keys are live and --allow-live is given: a run creates and destroys live data';
    return { about, state: 'warning', says, remedy: 'Use test keys, and leave --allow-live out.' };
  }
  if (isLive) {
    const says = 'the target says that this key is live (livemode true)';
    return { about, state: 'problem', says, remedy: `Put test keys into ${secretKey} and ${publicKey}.`, exitCode: 2 };
  }
  const told = live === false ? 'the target says livemode false' : 'the target does not say whether it is live';
  const keys = [target.secretKey, target.publicKey].every((key) => /^[sp]key_test_/.test(key));
  return keys
    ? { about, state: 'good', says: `both are test keys, and ${told}` }
    : { about, state: 'note', says: `the keys do not look like Omise's (skey_test_…, pkey_test_…), and ${told}` };
}

async function examineVault({ target, origin, tell }: OmiseExamination, omise: OmiseContext): Promise<void> {
  const { secretKey, publicKey } = target.variables;
  const token = await omise.send('retrieveToken', noToken);
  const unknown = await omise.send('retrieveToken', noToken, 'unknown public');
  // What is not there may be not found before anybody asks for the key.
  const decisive = refusesCredentials(unknown)
    ? unknown
    : await omise.send('createToken', emptyToken, 'unknown public');
  const answers = [token, decisive];
  const speech = diagnoseSpeech('Omise', 'vault', answers.some(isTelling), answers, target.vaultUrl);
  tell(speech);
  if (speech.state === 'problem') return;
  const refused = refusesCredentials(token) && refusesCredentials(await omise.send('createToken', emptyToken));
  const other = refused ? await omise.send('retrieveToken', noToken, 'secret') : null;
  tell(
    diagnoseCredential({
      about: 'public key',
      origin: origin(publicKey),
      variables: publicKey,
      refusal: refused ? token : null,
      swapped:
        other && isTaken(other)
          ? {
              says: 'the vault takes the secret key in its place',
              remedy: `Exchange the values of ${secretKey} and ${publicKey}.`,
            }
          : null,
      takesUnknown: decisive.disposition === 'unclear' ? null : !refusesCredentials(decisive),
    }),
  );
}
