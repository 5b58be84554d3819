import { readFileSync } from 'node:fs';
import {
  directNetwork,
  type KwikTarget,
  type Network,
  type OmiseTarget,
  type Target,
  type Tls,
} from '../harness/target.ts';
import { secureContextOf } from '../harness/wire/secure-context.ts';
import { referenceCredentials } from '../reference/credentials.ts';
import { omiseVersions } from './apis.ts';
import type { Setting, Settings, TargetSettings, TargetValues } from './config/settings.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a target turned out to be, once whatever it needs was started. */
export interface Place {
  readonly url: string;
  /** Who is there: the reference server of this run, a container of this run, or a server that was there before. */
  readonly kind: 'embedded' | 'container' | 'url';
}

/**
 * The place that the settings name, verified; null where a container or an embedded server has to give it.
 * @throws {UsageError} on a bad URL
 */
export function placeOf({ settings }: TargetSettings): Place | null {
  const { url } = settings;
  return url.value === null ? null : { url: httpUrl(url.value, url.from), kind: 'url' };
}

/**
 * A target, ready to be asked.
 * @param cards what a seed command said may be changed; undefined where none was run
 * @throws {UsageError} on a bad URL, an unreadable file, a missing credential, a key that looks live
 */
export function targetAt(
  place: Place,
  { name, api, settings }: TargetSettings,
  environment: Environment,
  cards?: readonly string[],
): Target {
  const common = {
    name,
    url: place.url,
    embedded: place.kind === 'embedded',
    timeoutMs: settings.timeoutMs.value,
    concurrency: settings.concurrency.value,
    classes: settings.classes.value,
    network: place.kind === 'embedded' ? directNetwork : networkOf(settings, environment),
  };
  return api === 'omise'
    ? { ...common, ...omisePart(place, settings, environment) }
    : { ...common, ...kwikPart(place, settings, environment, cards) };
}

function omisePart(place: Place, settings: Settings<TargetValues>, environment: Environment) {
  const { vaultUrl, apiVersion, allowLive } = settings;
  if (apiVersion.value && !omiseVersions.some((version) => version === apiVersion.value)) {
    throw new UsageError(
      `${apiVersion.from} ${apiVersion.value} is not a version of the Omise API; use one of ${omiseVersions.join(', ')}`,
    );
  }
  const secretKey = credential('secretKey', place, settings.secretKey.value, environment);
  const publicKey = credential('publicKey', place, settings.publicKey.value, environment);
  refuseWrongKind(secretKey, 'skey_', settings.secretKey.value);
  refuseWrongKind(publicKey, 'pkey_', settings.publicKey.value);
  if (!allowLive.value) {
    refuseLive(secretKey, settings.secretKey.value);
    refuseLive(publicKey, settings.publicKey.value);
  }
  return {
    api: 'omise',
    vaultUrl: vaultUrl.value !== null && place.kind === 'url' ? httpUrl(vaultUrl.value, vaultUrl.from) : place.url,
    apiVersion: apiVersion.value,
    secretKey,
    publicKey,
    variables: { secretKey: settings.secretKey.value, publicKey: settings.publicKey.value },
  } satisfies Partial<OmiseTarget>;
}

function kwikPart(
  place: Place,
  settings: Settings<TargetValues>,
  environment: Environment,
  seeded: readonly string[] | undefined,
) {
  const variables = { apiKey: settings.apiKey.value, apiSecret: settings.apiSecret.value };
  return {
    api: 'kwik',
    apiVersion: null,
    apiKey: credential('apiKey', place, variables.apiKey, environment),
    apiSecret: credential('apiSecret', place, variables.apiSecret, environment),
    variables,
    cards: seeded ?? cardsOf(settings.cards.value, place),
  } satisfies Partial<KwikTarget>;
}

/** Cards of a server that somebody else may use are changed only where they were named. */
function cardsOf(cards: TargetValues['cards'], place: Place): KwikTarget['cards'] {
  if (cards !== null && cards !== undefined && (typeof cards === 'string' || !('seed' in cards))) return cards;
  return place.kind !== 'url' || isLoopback(place.url) ? 'all' : 'none';
}

function credential(
  name: keyof typeof referenceCredentials,
  place: Place,
  variable: string,
  environment: Environment,
): string {
  if (place.kind === 'embedded') return referenceCredentials[name];
  const value = environment[variable];
  if (value) return value;
  // A reference server in another shell or a container takes these; nothing else knows them, so nothing can be harmed.
  if (isLoopback(place.url)) return referenceCredentials[name];
  throw new UsageError(
    `${variable} is not set: ${place.url} needs a credential. Put a test key of the target into it.`,
  );
}

/** Proxies as curl and most tools take them from the environment: small letters first, HTTP_PROXY for http only. */
function networkOf(settings: Settings<TargetValues>, environment: Environment): Network {
  const { proxy, headers, requestsPerSecond, requestsAtOnce, throttleWaitMs } = settings;
  const http = proxy.value ?? (environment.http_proxy || environment.HTTP_PROXY || null);
  const https = proxy.value ?? (environment.https_proxy || environment.HTTPS_PROXY || null);
  const given = Object.entries(headers.value).map(([name, value]) => ({ name, ...headerOf(name, value, environment) }));
  return {
    headers: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    secretHeaders: given.filter(({ isSecret }) => isSecret).map(({ name }) => name),
    requestsPerSecond: requestsPerSecond.value,
    requestsAtOnce: requestsAtOnce.value,
    throttleWaitMs: throttleWaitMs.value,
    proxy: {
      http: http && proxyUrl(http, proxy.value === null ? 'HTTP_PROXY' : proxy.from),
      https: https && proxyUrl(https, proxy.value === null ? 'HTTPS_PROXY' : proxy.from),
      except: proxy.value === null ? environment.no_proxy || environment.NO_PROXY || '' : '',
    },
    tls: tlsOf(settings),
  };
}

/** Read and verified here, so that a wrong file is told before anything is sent. */
function tlsOf({ ca, certificate, key }: Settings<TargetValues>): Tls {
  const tls = { ca: pem(ca), certificate: pem(certificate), key: pem(key) };
  try {
    secureContextOf(tls);
  } catch (cause) {
    const files = [ca, certificate, key].flatMap(({ value, from }) => (value === null ? [] : [`${from} ${value}`]));
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${files.join(', ')} cannot be used: ${reason}`);
  }
  return tls;
}

/** A text as long as this is taken for a secret, wherever it came from; characters. */
const longHeader = 16;

function headerOf(
  name: string,
  value: string | { readonly env: string },
  environment: Environment,
): { value: string; isSecret: boolean } {
  if (typeof value === 'string') return { value, isSecret: value.length >= longHeader };
  const found = environment[value.env];
  if (!found) throw new UsageError(`${value.env} is not set: the header ${name} takes its value from it`);
  return { value: found, isSecret: true };
}

function pem({ value, from }: Setting<string | null>): string | null {
  if (value === null) return null;
  let text: string;
  try {
    text = readFileSync(value, 'utf8');
  } catch (cause) {
    throw new UsageError(`${from}: ${value} cannot be read (${(cause as NodeJS.ErrnoException).code})`);
  }
  if (!text.includes('-----BEGIN ')) throw new UsageError(`${from}: ${value} is not a PEM file`);
  return text;
}

/**
 * The URL without a trailing slash.
 * @param from names the setting in messages
 * @throws {UsageError} where it is none, or holds a credential
 */
export function httpUrl(text: string, from: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${from} "${text}" is not an http or https URL; give one such as http://127.0.0.1:4010`);
  }
  if (url.username || url.password) {
    throw new UsageError(
      `${from} holds a credential; put it into an environment variable instead (see "cardproof run --help")`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** The text is not repeated: it may hold a password. */
function proxyUrl(text: string, from: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new UsageError(`${from} is not the URL of an http or https proxy; give one such as http://127.0.0.1:3128`);
}

/** Whether a URL is on this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
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
