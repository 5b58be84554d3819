/** Documented codes. @see kwik-errors */
export type FailureCode = '001' | '002' | '003' | '005' | '006' | '007';

/** What is wrong with one record: a message and the rule it broke, by field. */
export interface RecordFinding {
  readonly record: unknown;
  readonly errors: Readonly<Record<string, { readonly message: string; readonly rule: string }>>;
}

/** A failed call on its way to the client. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: readonly RecordFinding[];
  readonly status: 400 | 401 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;

  /** @param message at most 32 characters, as documented */
  constructor(
    code: FailureCode,
    message: string,
    more: {
      readonly status?: Failure['status'];
      readonly details?: readonly RecordFinding[];
      readonly headers?: Record<string, string>;
    } = {},
  ) {
    super(message);
    this.code = code;
    this.details = more.details ?? [];
    // No status is documented: a choice.
    this.status = more.status ?? (code === '001' ? 401 : code === '007' ? 404 : 400);
    this.headers = more.headers ?? {};
  }
}

/** The failure envelope. */
export function failureBody({
  code,
  message,
  details,
}: Pick<Failure, 'code' | 'message' | 'details'>): Record<string, unknown> {
  return {
    status: false,
    error_code: code,
    error_message: message,
    ...(details.length > 0 && { error_details: details }),
  };
}
