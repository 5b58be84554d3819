import type { FormatName } from '../../reporters/format-names.ts';

/**
 * What `cardproof.config.ts` (or `.json`, `.yaml`) holds. Its JSON Schema is `cli/config/config.schema.json`. Flags and
 * `CARDPROOF_…` variables come before it.
 */
export interface Config {
  /** By name. Without `--target` a run tests all of them, side by side. */
  readonly targets?: Readonly<Record<string, TargetConfig>>;
  /** Folder of the reports; `reports` by default. */
  readonly out?: string;
  /** Whether every requirement counts, not only a MUST that is documented or observed. */
  readonly strict?: boolean;
  /** File of the waivers; `cardproof.waivers.yaml` by default, where there is one. */
  readonly waivers?: string;
  /**
   * What the report is written as, beside `report.json`; by default `html`, `markdown`, `junit`, `ctrf`, `badge` and
   * `shields`. Also: `sarif`, `allure`, `github`, `terminal`.
   */
  readonly formats?: readonly FormatName[];
}

export type TargetConfig = OmiseTargetConfig | KwikTargetConfig;

interface CommonTargetConfig {
  /** Where the API is; left out where `container` starts it. */
  readonly url?: string;
  readonly container?: ContainerConfig;
  /** Conformance classes that the target claims; every class of the API by default. `cardproof list` shows them. */
  readonly classes?: readonly string[];
  /** Checks under way at once; 16 by default. */
  readonly concurrency?: number;
  /** Requests per second at most; no limit by default. */
  readonly requestsPerSecond?: number;
  /** Requests under way at once, at most; no limit by default. */
  readonly requestsAtOnce?: number;
  /** Bound on one request in milliseconds; 10000 by default. */
  readonly timeoutMs?: number;
  /** Bound on the time that one request waits when it is throttled (429, Retry-After), in milliseconds; 60000 by default. */
  readonly throttleWaitMs?: number;
  /** Sent with every request; a value is a text, or names the environment variable that holds it. */
  readonly headers?: Readonly<Record<string, string | { readonly env: string }>>;
  /** Proxy to go through; HTTPS_PROXY, HTTP_PROXY and NO_PROXY are obeyed where it is left out. */
  readonly proxy?: string;
  /** PEM files, by paths from the folder of this file. */
  readonly tls?: { readonly ca?: string; readonly certificate?: string; readonly key?: string };
  /** Goes on with live keys: this creates and destroys live data. */
  readonly allowLive?: boolean;
}

export interface OmiseTargetConfig extends CommonTargetConfig {
  readonly api: 'omise';
  /** Where the tokens are, if not at `url`. */
  readonly vaultUrl?: string;
  /** The `Omise-Version` to ask for; left to the target by default. */
  readonly apiVersion?: string;
  /** Names of the environment variables that hold the keys; OMISE_SECRET_KEY and OMISE_PUBLIC_KEY by default. */
  readonly credentials?: { readonly secretKey?: string; readonly publicKey?: string };
}

export interface KwikTargetConfig extends CommonTargetConfig {
  readonly api: 'kwik';
  /** Names of the environment variables that hold them; KWIK_API_KEY and KWIK_API_SECRET by default. */
  readonly credentials?: { readonly apiKey?: string; readonly apiSecret?: string };
  /**
   * Cards that checks may change and put back: ids (name every card of a customer), all, or none. A `seed` command is
   * run before the checks and prints the ids, one a line or as a JSON array. By default all on this machine and in a
   * container, none elsewhere.
   */
  readonly cards?: readonly string[] | 'all' | 'none' | { readonly seed: string };
}

export interface ContainerConfig {
  /** Image to run; or `dockerfile`, or `compose` with `service`. */
  readonly image?: string;
  /** Folder of a Dockerfile to build, by its path from the folder of this file. */
  readonly dockerfile?: string;
  /** Compose file, by its path from the folder of this file. */
  readonly compose?: string;
  readonly service?: string;
  /** Port inside the container. */
  readonly port: number;
  /** A path that answers below 500, or a text in the log; by default the port has to answer. */
  readonly waitFor?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Put behind the container's address, such as `/1.0`. */
  readonly basePath?: string;
  /** Bound on its start in milliseconds; 120000 by default. */
  readonly startupTimeoutMs?: number;
}
