/** Where the requests of one API go. Plain data: it crosses from the command's thread to the checks' thread. */
export type Target = OmiseTarget | KwikTarget;

interface CommonTarget {
  /** Name in the report; unique in a run. */
  readonly name: string;
  /** Without a trailing slash. */
  readonly url: string;
  /** True for the reference server that the run started itself. */
  readonly embedded: boolean;
  /** Bound on one request, from sending it to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Checks under way at once. */
  readonly concurrency: number;
  /** Ids of the conformance classes that the target claims; null claims every class of its API. */
  readonly classes: readonly string[] | null;
  readonly network: Network;
}

/** How requests travel to a target, and how fast. */
export interface Network {
  /** Sent with every request beside those of the API. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names of those headers whose values are masked: they come from the environment, or are long enough to be secrets. */
  readonly secretHeaders: readonly string[];
  /** Requests per second at most; null sets no limit. */
  readonly requestsPerSecond: number | null;
  /** Requests under way at once, at most; null sets no limit beside that of the checks. */
  readonly requestsAtOnce: number | null;
  /** Bound on how long one request waits in all when it is told to come again later (429, Retry-After). */
  readonly throttleWaitMs: number;
  readonly proxy: Proxy;
  readonly tls: Tls;
}

/** The proxies to go through, by the scheme of the target; a URL may hold a user and a password. */
export interface Proxy {
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts to reach without one, in the syntax of NO_PROXY. */
  readonly except: string;
}

/** PEM texts; null takes Node's own authorities, and sends no certificate. */
export interface Tls {
  readonly ca: string | null;
  readonly certificate: string | null;
  /** Private key of the certificate. */
  readonly key: string | null;
}

/** A direct connection as fast as the checks go. */
export const directNetwork: Network = {
  headers: {},
  secretHeaders: [],
  requestsPerSecond: null,
  requestsAtOnce: null,
  throttleWaitMs: 60_000,
  proxy: { http: null, https: null, except: '' },
  tls: { ca: null, certificate: null, key: null },
};

export interface OmiseTarget extends CommonTarget {
  readonly api: 'omise';
  /** Serves the tokens; often the same as `url`. */
  readonly vaultUrl: string;
  /**
   * Sent as `Omise-Version`; null leaves the choice to the target. Requirements of certain versions apply only where it
   * is named: what a target says of its version does not bind it to every difference between versions.
   */
  readonly apiVersion: string | null;
  readonly secretKey: string;
  readonly publicKey: string;
  /** The environment variables that the keys came from, for messages. */
  readonly variables: { readonly secretKey: string; readonly publicKey: string };
}

export interface KwikTarget extends CommonTarget {
  readonly api: 'kwik';
  readonly apiVersion: null;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly variables: { readonly apiKey: string; readonly apiSecret: string };
  /**
   * Ids of the cards that checks may change; 'all' lends every listed card, 'none' leaves only the checks that read.
   * A customer is lent only where each of its cards may be changed.
   */
  readonly cards: readonly string[] | 'all' | 'none';
}
