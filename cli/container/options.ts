/** A container to start, with the target inside. */
export interface ContainerOptions {
  /** An image; a folder with a Dockerfile; or a service of a compose file. */
  readonly from:
    | { readonly image: string }
    | { readonly dockerfile: string }
    | { readonly compose: string; readonly service: string };
  /** Inside the container. */
  readonly port: number;
  /**
   * What says that it is ready: a path (it begins with `/`) that answers with a status below 500, or a text or regular
   * expression in the log. Null: its port answers HTTP, with whatever status.
   */
  readonly waitFor: string | null;
  /** Variables of the container; for a compose file those that the file names. */
  readonly environment: Readonly<Record<string, string>>;
  /** Put behind the container's address, such as `/1.0`; empty for none. */
  readonly basePath: string;
  /** Bound on the time from its start to its being ready; building and pulling an image take what they take. */
  readonly startupTimeoutMs: number;
}
