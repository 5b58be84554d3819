import { directNetwork, type KwikTarget, type OmiseTarget, type Target } from '../harness/target.ts';
import { referenceCredentials } from '../reference/credentials.ts';
import { UsageError } from './usage-error.ts';

export const apis = ['omise', 'kwik'] as const;
export type Api = (typeof apis)[number];

export const apiTitles: Readonly<Record<Api, string>> = { omise: 'Omise', kwik: 'Kwik' };

export const omiseVersions = ['2014-07-27', '2015-11-17', '2017-11-02', '2019-05-29'] as const;

export interface TargetOptions {
  readonly apis: readonly Api[];
  readonly url: string | undefined;
  readonly vaultUrl: string | undefined;
  readonly apiVersion: string | undefined;
  readonly allowLive: boolean;
  readonly timeoutMs: number;
  readonly concurrency: number;
  /** Names of the environment variables that hold the credentials. */
  readonly variables: CredentialVariables;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** URLs of the reference servers that the run started, where it did. */
  readonly embedded: Partial<Readonly<Record<Api, string>>>;
}

export interface CredentialVariables {
  readonly secretKey: string;
  readonly publicKey: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/**
 * The targets of a run.
 * @throws {UsageError} on a bad URL, a missing credential, a key that looks live, or an unknown API version
 */
export function resolveTargets(options: TargetOptions): Target[] {
  return options.apis.map((api) => (api === 'omise' ? omiseTarget(options) : kwikTarget(options)));
}

function omiseTarget(options: TargetOptions): OmiseTarget {
  const { url, credential } = common(options, 'omise');
  if (options.apiVersion && !omiseVersions.some((version) => version === options.apiVersion)) {
    throw new UsageError(
      `--api-version ${options.apiVersion} is not a version of the Omise API; use one of ${omiseVersions.join(', ')}`,
    );
  }
  const target: OmiseTarget = {
    name: 'omise',
    api: 'omise',
    url,
    vaultUrl: options.vaultUrl ? httpUrl(options.vaultUrl, '--vault-url') : url,
    embedded: options.embedded.omise !== undefined,
    timeoutMs: options.timeoutMs,
    concurrency: options.concurrency,
    classes: null,
    network: directNetwork,
    apiVersion: options.apiVersion ?? null,
    secretKey: credential('secretKey'),
    publicKey: credential('publicKey'),
    variables: options.variables,
  };
  refuseWrongKind(target.secretKey, 'skey_', options.variables.secretKey);
  refuseWrongKind(target.publicKey, 'pkey_', options.variables.publicKey);
  if (!options.allowLive) {
    refuseLive(target.secretKey, options.variables.secretKey);
    refuseLive(target.publicKey, options.variables.publicKey);
  }
  return target;
}

function kwikTarget(options: TargetOptions): KwikTarget {
  const { url, credential } = common(options, 'kwik');
  return {
    name: 'kwik',
    api: 'kwik',
    url,
    embedded: options.embedded.kwik !== undefined,
    timeoutMs: options.timeoutMs,
    concurrency: options.concurrency,
    classes: null,
    network: directNetwork,
    apiVersion: null,
    apiKey: credential('apiKey'),
    apiSecret: credential('apiSecret'),
    variables: options.variables,
    cards: 'all',
  };
}

function common(options: TargetOptions, api: Api) {
  const embedded = options.embedded[api];
  const url = embedded ?? httpUrl(options.url ?? '', '--url');
  const loopback = isLoopback(new URL(url).hostname);
  const credential = (name: keyof CredentialVariables): string => {
    if (embedded !== undefined) return referenceCredentials[name];
    const value = options.environment[options.variables[name]];
    if (value) return value;
    // A reference server in another shell takes these; nothing else knows them, so nothing can be harmed.
    if (loopback) return referenceCredentials[name];
    throw new UsageError(
      `${options.variables[name]} is not set: ${url} needs a credential. Put a test key of the target into it.`,
    );
  };
  return { url, credential };
}

function httpUrl(text: string, flag: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${flag} "${text}" is not an http or https URL; give one such as http://127.0.0.1:4010`);
  }
  if (url.username || url.password) {
    throw new UsageError(
      `${flag} holds a credential; put it into an environment variable instead (see "cardproof run --help")`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function refuseLive(key: string, variable: string): void {
  if (/^[sp]key_(?!test_)/.test(key)) {
    throw new UsageError(
      `${variable} looks like a live key: it lacks "_test_". Use a test key, or pass --allow-live to change live data.`,
    );
  }
}

function refuseWrongKind(key: string, prefix: string, variable: string): void {
  if (/^[sp]key_/.test(key) && !key.startsWith(prefix)) {
    throw new UsageError(`${variable} holds the wrong kind of key: expected one that begins with "${prefix}"`);
  }
}
