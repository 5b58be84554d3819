import { referenceCredentials } from '../reference/credentials.ts';
import { listen } from '../reference/listen.ts';
import type { OmiseVersion } from '../reference/omise/server.ts';
import { openSubject, type Subject } from '../reference/subject.ts';
import { type Api, apis, apiTitles, omiseVersions } from './apis.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

export interface ServeOptions {
  readonly apis: readonly Api[];
  readonly port: number;
  readonly host: string;
  readonly apiVersion: string;
  readonly seed: number;
  /** Id of a mutant, a variant or a null target to serve in place of the reference. */
  readonly mutant: string | undefined;
}

/** `cardproof serve`: serves until it is stopped. */
export async function serve(options: ServeOptions): Promise<number> {
  const apiVersion = omiseVersions.find((version) => version === options.apiVersion);
  if (!apiVersion)
    throw new UsageError(
      `--api-version ${options.apiVersion} is not a version of the Omise API; use one of ${omiseVersions.join(', ')}`,
    );
  const subject = options.mutant === undefined ? null : await subjectOf(options.mutant);
  const selected = options.apis.length > 0 ? options.apis : subject ? [subject.api] : apis;
  if (subject && !selected.includes(subject.api))
    throw new UsageError(`--mutant ${subject.id} is of ${subject.api}, and only ${selected.join(', ')} is served`);
  const keys = credentials();
  const server = await listen(handler(selected, options.seed, apiVersion, keys, subject), options).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE')
        throw new UsageError(`port ${options.port} is in use; choose another with --port, or 0 for a free one`);
      if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL')
        throw new UsageError(`cannot listen on ${options.host}:${options.port} (${cause.code})`);
      throw cause;
    },
  );
  // Listens before it says that it is there: whoever reads that may stop it at once.
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.stdout.write(announcement(selected, options.apiVersion, server.url, keys, subject));
  await stopped;
  await server.close();
  return 0;
}

type Credentials = typeof referenceCredentials;

/** The variables that `run` reads, so that both shells agree; otherwise the well-known ones. */
function credentials(): Credentials {
  const { OMISE_SECRET_KEY, OMISE_PUBLIC_KEY, KWIK_API_KEY, KWIK_API_SECRET } = process.env;
  return {
    secretKey: OMISE_SECRET_KEY || referenceCredentials.secretKey,
    publicKey: OMISE_PUBLIC_KEY || referenceCredentials.publicKey,
    apiKey: KWIK_API_KEY || referenceCredentials.apiKey,
    apiSecret: KWIK_API_SECRET || referenceCredentials.apiSecret,
  };
}

/** The subject with this id. Loaded only when asked for: there are many. */
async function subjectOf(id: string): Promise<Subject> {
  const { cast } = await import('../proof/cast.ts');
  const subjects = cast().map(({ subject }) => subject);
  const found = subjects.find((subject) => subject.id === id);
  if (found) return found;
  throw new UsageError(`"${id}" is not a mutant${didYouMean(id, subjects)}; docs/proof/index.html shows them all`);
}

/** Both APIs on one port: only Kwik's paths begin with /cards, below /1.0 or not. */
function handler(
  selected: readonly Api[],
  seed: number,
  apiVersion: OmiseVersion,
  keys: Credentials,
  deviating: Subject | null,
): (request: Request) => Promise<Response> {
  const { secretKey, publicKey, apiKey, apiSecret } = keys;
  const options = { omise: { seed, apiVersion, secretKey, publicKey }, kwik: { seed, apiKey, apiSecret } };
  const open = (api: Api) =>
    openSubject(deviating?.api === api ? deviating : { api, id: 'reference', says: '' }, options);
  const [omiseServer, kwikServer] = [open('omise'), open('kwik')];
  return (request) => {
    const forKwik = /^(\/1\.0)?\/cards(\/|$)/.test(new URL(request.url).pathname);
    const useKwik = selected.includes('kwik') && (forKwik || !selected.includes('omise'));
    return useKwik ? kwikServer(request) : omiseServer(request);
  };
}

function announcement(
  selected: readonly Api[],
  apiVersion: string,
  url: string,
  keys: Credentials,
  subject: Subject | null,
): string {
  const own = (name: keyof Credentials, variable: string) =>
    keys[name] === referenceCredentials[name] ? keys[name] : `the one in ${variable}`;
  const lines = [`Serving ${selected.map((api) => apiTitles[api]).join(' and ')} at ${url} (Ctrl-C stops)`];
  if (subject) lines.push(...described(subject));
  if (selected.includes('omise')) {
    lines.push(
      `  Omise ${apiVersion}  secret key ${own('secretKey', 'OMISE_SECRET_KEY')}  public key ${own('publicKey', 'OMISE_PUBLIC_KEY')}`,
    );
  }
  if (selected.includes('kwik'))
    lines.push(`  Kwik  key ${own('apiKey', 'KWIK_API_KEY')}  secret ${own('apiSecret', 'KWIK_API_SECRET')}`);
  lines.push(`Test it: npx cardproof run ${selected.join(' ')} --url ${url}${askedFor(subject)}`);
  return `${lines.join('\n')}\n`;
}

/** What the served subject does differently. */
function described(subject: Subject): string[] {
  const breaks = 'breaks' in subject ? [`  It breaks ${subject.breaks}`] : [];
  return [`  ${subject.id}: ${subject.says}`, ...breaks];
}

/** The options with which a run sees what the subject does. */
function askedFor(subject: Subject | null): string {
  if (!subject) return '';
  const version = subject.api === 'omise' && subject.apiVersion ? ` --api-version ${subject.apiVersion}` : '';
  return `${version}${'breaks' in subject ? ` --only ${subject.breaks}` : ''}`;
}
