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
}

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
}

export interface KwikTarget extends CommonTarget {
  readonly api: 'kwik';
  readonly apiVersion: null;
  readonly apiKey: string;
  readonly apiSecret: string;
}
