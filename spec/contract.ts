import type { ErrorObject } from 'ajv';

/** A JSON Schema as plain data, every `$ref` already replaced by what it names. */
export type Schema = { readonly [keyword: string]: unknown };

/** A validator compiled from one schema; after a call that returned false, `errors` says why. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null | undefined;
}

/**
 * What one OpenAPI document says, in the form in which exchanges are judged by it.
 * Validators are named; `validators` maps each name to its compiled function.
 */
export interface Contract<Operation extends string = string> {
  readonly api: string;
  /** `info.version` of the document. */
  readonly version: string;
  readonly operations: Readonly<Record<Operation, OperationContract>>;
  readonly validators: Readonly<Record<string, Validator>>;
}

export interface OperationContract {
  /** Upper case. */
  readonly method: string;
  /** Path template, such as `/customers/{customer_id}/cards`. */
  readonly path: string;
  /** URL of the documented server that takes the operation. */
  readonly server: string;
  /** Names of the accepted security schemes; any one of them suffices. */
  readonly security: readonly string[];
  readonly parameters: readonly ParameterContract[];
  readonly request: RequestContract | null;
  /** By status: `200`, a range such as `4XX`, or `default`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

export interface ParameterContract {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly requirement: string | null;
  readonly schema: Schema;
  readonly validator: string;
}

export interface RequestContract {
  readonly required: boolean;
  /** By media type or range. */
  readonly content: Readonly<Record<string, { readonly validator: string; readonly schema: Schema }>>;
}

export interface ResponseContract {
  /** Charged with a wrong status, content type or body that no closer requirement covers. */
  readonly requirement: string | null;
  /** By media type or range; `open` is the declared shape, `closed` the same without room for unknown properties. */
  readonly content: Readonly<Record<string, { readonly open: string; readonly closed: string }>>;
  /** By lower-case header name. */
  readonly headers: Readonly<Record<string, HeaderContract>>;
}

export interface HeaderContract {
  readonly required: boolean;
  readonly requirement: string | null;
  readonly schema: Schema;
  readonly validator: string;
}
