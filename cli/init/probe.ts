import type { Answer } from '../../harness/answer.ts';
import type { Channel } from '../../harness/channel.ts';
import { Concluded } from '../../harness/conclusion.ts';
import { openKwik } from '../../harness/kwik/context.ts';
import { unknownCredential } from '../../harness/kwik/keys.ts';
import { openNotebook } from '../../harness/notebook.ts';
import { openOmise } from '../../harness/omise/context.ts';
import { unknownKeys } from '../../harness/omise/keys.ts';
import { emptyToken, nobody, noToken } from '../../harness/omise/nobody.ts';
import { pause } from '../../harness/pause.ts';
import { openSession, type Session } from '../../harness/session.ts';
import type { KwikTarget, OmiseTarget, Target } from '../../harness/target.ts';
import type { Api } from '../apis.ts';
import { settle, targetDefaults } from '../config/settings.ts';
import { toldVersion } from '../doctor/api-version.ts';
import { isLoopback, targetAt } from '../targets.ts';

/** What answers at a URL. */
export interface Found {
  readonly omise: FoundOmise | null;
  readonly kwik: FoundKwik | null;
  /** Why nothing answered at all; null where anything did. */
  readonly silence: string | null;
}

export interface FoundOmise {
  readonly cards: boolean;
  readonly tokens: boolean;
  /** The version of its answers where none is asked for; null where it does not say. */
  readonly version: string | null;
}

export interface FoundKwik {
  /** Where it answers: the URL, or the path /1.0 below it. */
  readonly url: string;
  readonly updates: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Bound on one request; milliseconds. Whoever waits here sits before the terminal. */
const timeoutMs = 5_000;

/**
 * Asks which APIs are at a URL. Nothing is changed there. Test credentials of the environment are used where there are
 * any, since some servers tell their version only to those whom they know.
 * @param url without a trailing slash
 */
export async function probe(url: string, environment: Environment, signal: AbortSignal): Promise<Found> {
  const [omise, kwik] = await Promise.all([probeOmise(url, environment, signal), probeKwik(url, environment, signal)]);
  const silence = 'silence' in omise && 'silence' in kwik ? omise.silence : null;
  return {
    omise: 'silence' in omise || !(omise.cards || omise.tokens) ? null : omise,
    kwik: 'silence' in kwik || kwik.url === null ? null : { ...kwik, url: kwik.url },
    silence,
  };
}

async function probeOmise(
  url: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<FoundOmise | { readonly silence: string }> {
  const target = targetFor('omise', url, environment) as OmiseTarget;
  return asking(target, signal, async (channel) => {
    const omise = openOmise({ target, channel, notebook: openNotebook(), signal, pause });
    const account = await omise.send('retrieveAccount', {});
    const cards = await omise.send('listCards', nobody);
    const asStranger = await omise.send('listCards', nobody, 'unknown secret');
    const token = await omise.send('retrieveToken', noToken, 'unknown public');
    // Either the token is not found, or the path is not.
    const decisive = token.status === 404 ? await omise.send('createToken', emptyToken, 'unknown public') : token;
    const tokens = isThere(decisive);
    return {
      // Nobody's cards are not found where everybody is let in; beside tokens that is no wrong path.
      cards: [account, cards, asStranger].some(isThere) || (tokens && speaks(cards)),
      tokens,
      version: toldVersion(account)?.version ?? null,
    };
  });
}

async function probeKwik(
  url: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<{ readonly url: string | null; readonly updates: boolean } | { readonly silence: string }> {
  const target = targetFor('kwik', url, environment) as KwikTarget;
  return asking(target, signal, async (channel, { room }) => {
    for (const below of url.endsWith('/1.0') ? [url] : [url, `${url}/1.0`]) {
      const kwik = openKwik({
        target: { ...target, url: below },
        channel,
        notebook: openNotebook(),
        signal,
        room,
        pause,
      });
      const list = await kwik.send('listCards', {});
      // 007 says that no card was found, and any other 404 that no such path was.
      if (!speaks(list) || (list.status === 404 && list.code !== '007')) continue;
      const empty = { rawBody: '{}', malformed: 'no records: changes nothing' };
      const update = await kwik.send('updateCards', empty, 'unknown key');
      return { url: below, updates: speaks(update) || ![404, 405, 501].includes(update.status) };
    }
    return { url: null, updates: false };
  });
}

/** An answer that only this API gives: 404 may come from a wrong path as well. */
function isThere(answer: Answer): boolean {
  return speaks(answer) && answer.status !== 404;
}

function speaks({ disposition }: Answer): boolean {
  return disposition !== 'unclear';
}

/** What the asking came to; only the first request decides whether anybody is there. */
async function asking<Result>(
  target: Target,
  signal: AbortSignal,
  ask: (channel: Channel, session: Session) => Promise<Result>,
): Promise<Result | { readonly silence: string }> {
  const session = openSession(target, performance.now());
  const channel = session.channel(signal);
  try {
    return await ask(channel, session);
  } catch (cause) {
    if (!(cause instanceof Concluded)) throw cause;
    return { silence: channel.exchanges.at(-1)?.failure ?? cause.conclusion.reason };
  } finally {
    await session.close();
  }
}

function targetFor(api: Api, url: string, environment: Environment): Target {
  const settings = settle({ ...targetDefaults, timeoutMs }, {}, { values: {}, name: '' });
  const credentials = Object.entries(nobodys).map(([variable, { value, takes }]) => {
    const own = environment[variable];
    const isUsable = own ? takes.test(own) : isLoopback(url);
    return [variable, isUsable ? own : value] as const;
  });
  return targetAt(
    { url, kind: 'url' },
    { name: api, api, settings },
    { ...environment, ...Object.fromEntries(credentials) },
  );
}

/**
 * Credentials that nobody has, and those in whose place they stand: missing ones, live keys, and keys of the wrong kind.
 * What is refused in the API's own way shows the API as well as what is accepted.
 */
const nobodys = {
  OMISE_SECRET_KEY: { value: unknownKeys['unknown secret'], takes: /^(?:skey_test_|(?![sp]key_))/ },
  OMISE_PUBLIC_KEY: { value: unknownKeys['unknown public'], takes: /^(?:pkey_test_|(?![sp]key_))/ },
  KWIK_API_KEY: { value: unknownCredential.apiKey, takes: /./ },
  KWIK_API_SECRET: { value: unknownCredential.apiSecret, takes: /./ },
};
