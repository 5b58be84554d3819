import { kwik } from '../reference/kwik/server.ts';
import { listen } from '../reference/listen.ts';
import { type OmiseVersion, omise } from '../reference/omise/server.ts';
import { referenceCredentials } from './reference-credentials.ts';
import { type Api, apiTitles, omiseVersions } from './targets.ts';
import { UsageError } from './usage-error.ts';

export interface ServeOptions {
  readonly apis: readonly Api[];
  readonly port: number;
  readonly host: string;
  readonly apiVersion: string;
  readonly seed: number;
}

/** `cardproof serve`: serves until it is stopped. */
export async function serve(options: ServeOptions): Promise<number> {
  const apiVersion = omiseVersions.find((version) => version === options.apiVersion);
  if (!apiVersion)
    throw new UsageError(
      `--api-version ${options.apiVersion} is not a version of the Omise API; use one of ${omiseVersions.join(', ')}`,
    );
  const keys = credentials();
  const server = await listen(handler(options, apiVersion, keys), options).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE')
      throw new UsageError(`port ${options.port} is in use; choose another with --port, or 0 for a free one`);
    if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL')
      throw new UsageError(`cannot listen on ${options.host}:${options.port} (${cause.code})`);
    throw cause;
  });
  process.stdout.write(announcement(options, server.url, keys));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
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

/** Both APIs on one port: only Kwik's paths begin with /cards, below /1.0 or not. */
function handler(
  { apis, seed }: ServeOptions,
  apiVersion: OmiseVersion,
  keys: Credentials,
): (request: Request) => Promise<Response> {
  const omiseServer = omise({ seed, apiVersion, secretKey: keys.secretKey, publicKey: keys.publicKey });
  const kwikServer = kwik({ seed, apiKey: keys.apiKey, apiSecret: keys.apiSecret });
  return (request) => {
    const forKwik = /^(\/1\.0)?\/cards(\/|$)/.test(new URL(request.url).pathname);
    const useKwik = apis.includes('kwik') && (forKwik || !apis.includes('omise'));
    return useKwik ? kwikServer.fetch(request) : omiseServer.fetch(request);
  };
}

function announcement({ apis, apiVersion }: ServeOptions, url: string, keys: Credentials): string {
  const own = (name: keyof Credentials, variable: string) =>
    keys[name] === referenceCredentials[name] ? keys[name] : `the one in ${variable}`;
  const lines = [`Serving ${apis.map((api) => apiTitles[api]).join(' and ')} at ${url} (Ctrl-C stops)`];
  if (apis.includes('omise')) {
    lines.push(
      `  Omise ${apiVersion}  secret key ${own('secretKey', 'OMISE_SECRET_KEY')}  public key ${own('publicKey', 'OMISE_PUBLIC_KEY')}`,
    );
  }
  if (apis.includes('kwik'))
    lines.push(`  Kwik  key ${own('apiKey', 'KWIK_API_KEY')}  secret ${own('apiSecret', 'KWIK_API_SECRET')}`);
  lines.push(`Test it: npx cardproof run ${apis.join(' ')} --url ${url}`);
  return `${lines.join('\n')}\n`;
}
