import { type Api, apis, apiTitles } from '../apis.ts';
import { httpUrl, isLoopback } from '../targets.ts';
import { UsageError } from '../usage-error.ts';
import type { Asker } from './asker.ts';
import { draftKwik, draftOmise, type Place, type TargetDraft } from './draft.ts';
import type { InitOptions } from './options.ts';
import { type Found, probe } from './probe.ts';
import { askForApis, askForCards, askForUrl, askForVault, askForVersion, usualUrl } from './questions.ts';

/** Who answers questions, where anybody does; what is known; and who is told what was seen. */
export interface Helpers {
  readonly asker: Asker | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}

const unseen: Found = { omise: null, kwik: null, silence: null };

/**
 * The targets that the options and the answers describe, after a look at the server; none where nothing answers there
 * and nobody wants a file all the same.
 * @throws {UsageError} where something has to be said that was not
 */
export async function draftTargets(options: InitOptions, helpers: Helpers): Promise<readonly TargetDraft[]> {
  const { image, port } = options;
  if (image !== undefined && port !== undefined) {
    const chosen = await apisOfContainer(options.api, helpers.asker);
    return draftAll(chosen, { container: { image, port } }, unseen, options, helpers);
  }
  const url = await urlOfServer(options, helpers.asker);
  helpers.say(`Looking at ${url} …`);
  const found = await look(url, helpers);
  tellFound(url, found, helpers.say);
  const chosen = await apisAt(url, found, options.api, helpers);
  return draftAll(chosen, { url }, found, options, helpers);
}

async function draftAll(
  chosen: readonly Api[],
  place: Place,
  found: Found,
  options: InitOptions,
  helpers: Helpers,
): Promise<TargetDraft[]> {
  const nameOf = (api: Api) =>
    options.name === undefined ? api : chosen.length > 1 ? `${options.name}-${api}` : options.name;
  const drafts: TargetDraft[] = [];
  for (const api of chosen) {
    const common = { name: nameOf(api), comment: 'url' in place ? remark(api, found) : null };
    if (api === 'omise') {
      const vaultUrl = await vaultOf(options.vaultUrl, found, helpers);
      const apiVersion =
        options.apiVersion ?? (helpers.asker && (await askForVersion(helpers.asker, found.omise?.version ?? null)));
      drafts.push(draftOmise({ ...common, place, vaultUrl, apiVersion, seen: found.omise }));
    } else {
      const own: Place = 'url' in place ? { url: found.kwik?.url ?? place.url } : place;
      // Cards of a server that somebody else may use are changed only where they were named.
      const isShared = 'url' in own && !isLoopback(own.url);
      const cards = isShared && helpers.asker ? await askForCards(helpers.asker) : null;
      drafts.push(draftKwik({ ...common, place: own, cards, seen: found.kwik }));
    }
  }
  return drafts;
}

/** Told in the file where the API was not seen. */
function remark(api: Api, found: Found): string | null {
  if (found[api]) return null;
  const again = '; "cardproof doctor" looks again.';
  return found.silence === null
    ? `What answered at this URL was not the ${apiTitles[api]} API when this was written${again}`
    : `Nothing answered at this URL when this was written${again}`;
}

function look(url: string, { asker, environment }: Helpers): Promise<Found> {
  return probe(url, environment, asker?.left ?? new AbortController().signal);
}

function tellFound(url: string, { omise, kwik, silence }: Found, say: (line: string) => void): void {
  if (silence !== null) say(`  Nothing answers there: ${silence}.`);
  if (omise) {
    const parts = [omise.cards && 'cards', omise.tokens && 'tokens'].filter(Boolean).join(' and ');
    const missing = omise.cards && omise.tokens ? '' : ` only; no ${omise.cards ? 'tokens' : 'cards'}`;
    say(`  The Omise API answers: ${parts}${missing}${omise.version ? `, version ${omise.version}` : ''}.`);
  }
  if (kwik) {
    const below = kwik.url === url ? '' : ` at ${kwik.url}`;
    say(`  The Kwik API answers${below}${kwik.updates ? '' : ': lists only, no updates'}.`);
  }
  if (!omise && !kwik && silence === null)
    say('  Something answers there, but neither the Omise API nor the Kwik API.');
}

async function urlOfServer({ url, yes }: InitOptions, asker: Asker | null): Promise<string> {
  if (url !== undefined) return httpUrl(url, '--url');
  if (asker) return askForUrl(asker);
  if (yes) return usualUrl;
  throw new UsageError(`--url is missing: say where the server is, or --yes to take ${usualUrl}`);
}

async function apisOfContainer(asked: readonly Api[], asker: Asker | null): Promise<readonly Api[]> {
  if (asked.length > 0) return asked;
  if (!asker)
    throw new UsageError('--api is missing: a container is not started for looking, so say which API it serves');
  return askForApis(asker, 'Which API does the container serve (omise, kwik, both)', 'omise', [
    'omise',
    'kwik',
    'both',
  ]);
}

async function apisAt(
  url: string,
  found: Found,
  asked: readonly Api[],
  { asker, say }: Helpers,
): Promise<readonly Api[]> {
  if (asked.length > 0) return asked;
  const answering = apis.filter((api) => found[api] !== null);
  if (answering.length > 1 && asker)
    return askForApis(asker, 'Targets for which API (omise, kwik, both)', 'both', ['omise', 'kwik', 'both']);
  if (answering.length > 0) return answering;
  if (asker) {
    const question = 'Write the file all the same, for which API (omise, kwik, both, none)';
    return askForApis(asker, question, 'none', ['omise', 'kwik', 'both', 'none']);
  }
  if (found.silence === null)
    throw new UsageError(
      `${url} serves neither API; correct the URL or its path, or say --api to write the file all the same`,
    );
  say('Nothing was written. Start the server and repeat this, or say --api to write the file all the same.');
  return [];
}

/** Asked for only where the tokens do not answer at the URL of the cards. */
async function vaultOf(given: string | undefined, found: Found, helpers: Helpers): Promise<string | null> {
  const isMissing = found.omise !== null && !found.omise.tokens;
  const said = given ?? (isMissing && helpers.asker ? await askForVault(helpers.asker) : '');
  if (said === '') {
    if (isMissing) helpers.say('  Cards are made of tokens: set vaultUrl in the file to where those are.');
    return null;
  }
  const url = httpUrl(said, '--vault-url');
  helpers.say(`Looking at ${url} …`);
  const { omise, silence } = await look(url, helpers);
  if (silence !== null) helpers.say(`  Nothing answers there: ${silence}.`);
  else helpers.say(omise?.tokens ? '  The tokens answer.' : '  Something answers there, but not the tokens.');
  return url;
}
