import { isRecord } from '../spec/record.ts';
import type { Answer } from './answer.ts';
import { Concluded, phrase } from './conclusion.ts';
import { type KwikContext, openKwik } from './kwik/context.ts';
import { openNotebook } from './notebook.ts';
import { type OmiseContext, openOmise } from './omise/context.ts';
import { emptyToken, nobody, noToken } from './omise/nobody.ts';
import { refusesCredentials } from './refuses-credentials.ts';
import type { Redact } from './secrets/redact.ts';
import type { Session } from './session.ts';
import type { KwikTarget, OmiseTarget, Target } from './target.ts';
import { meansCutOff, meansNobodyThere } from './wire/reason.ts';

/** Whether a run may start: the target, or why not. */
export type Preflight =
  | { readonly ready: Target }
  | { readonly refused: 'unreachable' | 'credentials' | 'live'; readonly message: string };

/**
 * Asks a target what must be known before the first check, without changing anything there: whether it answers,
 * whether it takes the credentials, and whether it says that they are live.
 */
export async function preflight(session: Session, options: { readonly allowLive: boolean }): Promise<Preflight> {
  const { target, room, pause } = session;
  const signal = new AbortController().signal;
  const channel = session.channel(signal);
  const notebook = openNotebook();
  try {
    if (target.api === 'kwik') {
      return await preflightKwik(target, openKwik({ target, channel, notebook, signal, room, pause }), session.redact);
    }
    const omise = openOmise({ target, channel, notebook, signal, pause });
    return await preflightOmise(target, omise, options.allowLive, session.redact);
  } catch (cause) {
    if (!(cause instanceof Concluded)) throw cause;
    const last = channel.exchanges.at(-1);
    const url = last?.request.url ?? target.url;
    const { origin } = new URL(url);
    const { reason } = cause.conclusion;
    const message = last?.response
      ? `${origin} answers, but cannot be tested now: ${reason}.`
      : `${origin} gives no answer: ${reason}.${advice(url, last?.failure ?? '')}`;
    return { refused: 'unreachable', message };
  }
}

/** What to look at, where the failure itself does not say it. */
function advice(url: string, failure: string): string {
  if (meansNobodyThere(failure)) return ' Is the server running, and is the URL right?';
  if (!meansCutOff(failure)) return '';
  return url.startsWith('https:')
    ? ' A server that demands a client certificate may end connections so: give it with --cert and --key.'
    : ' A port that speaks TLS may end connections so: is the URL to begin with https?';
}

async function preflightKwik(target: KwikTarget, kwik: KwikContext, redact: Redact): Promise<Preflight> {
  const list = await kwik.send('listCards', {});
  if (refusesCredentials(list))
    return credentialsRefused(target, `${target.variables.apiKey} and ${target.variables.apiSecret}`, list);
  if (isRedirect(list)) {
    const update = await kwik.send('updateCards', { rawBody: '{}', malformed: 'no records: changes nothing' });
    if (isRedirect(update)) return redirected(target.url, list, redact);
  }
  return { ready: target };
}

async function preflightOmise(
  target: OmiseTarget,
  omise: OmiseContext,
  allowLive: boolean,
  redact: Redact,
): Promise<Preflight> {
  const account = await omise.send('retrieveAccount', {});
  // A mock may lack the account, and a broken server may refuse one operation: two refusals make it the key.
  if (refusesCredentials(account) || isRedirect(account)) {
    const cards = await omise.send('listCards', nobody);
    if (refusesCredentials(account) && refusesCredentials(cards))
      return credentialsRefused(target, target.variables.secretKey, account);
    if (isRedirect(account) && isRedirect(cards)) return redirected(target.url, account, redact);
  }
  if (!allowLive && isRecord(account.body) && account.body.livemode === true) {
    return {
      refused: 'live',
      message: `${target.url} says that this key is live (livemode true). Use a test key, or pass --allow-live.`,
    };
  }
  const token = await omise.send('retrieveToken', noToken);
  if (refusesCredentials(token)) {
    const creation = await omise.send('createToken', emptyToken);
    if (refusesCredentials(creation)) return credentialsRefused(target, target.variables.publicKey, token);
  }
  return { ready: target };
}

function isRedirect({ status }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function redirected(asked: string, { status, headers }: Answer, redact: Redact): Preflight {
  const where = placeOf(headers.location ?? '', asked, redact);
  return {
    refused: 'unreachable',
    message: `${asked} redirects ${where} (status ${status}). Redirects are not followed, since requests carry credentials: give the URL of the API itself.`,
  };
}

/** Longest place that is told; characters. */
const longestPlace = 300;

/** Where a redirect leads, without what may be secret in it; a URL as it is parsed has printable characters only. */
function placeOf(location: string, asked: string, redact: Redact): string {
  const base = asked.endsWith('/') ? asked : `${asked}/`;
  if (location === '' || !URL.canParse(location, base)) return 'without saying where to';
  const { protocol, host, pathname } = new URL(location, base);
  return `to ${phrase(`${protocol}//${host}${pathname}`, redact, longestPlace)}`;
}

function credentialsRefused(target: Target, variables: string, answer: Answer): Preflight {
  const code = answer.code ? `, code ${answer.code}` : '';
  return {
    refused: 'credentials',
    message: `${target.url} refuses the credentials in ${variables} (status ${answer.status}${code}). Set the variable to a test key of this target.`,
  };
}
