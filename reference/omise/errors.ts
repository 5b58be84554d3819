/** A refusal on its way to the client. */
export class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: Refusal['status'],
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The error object: always these four members. */
export function errorBody({ code, message }: Pick<Refusal, 'code' | 'message'>): Record<string, string> {
  return { object: 'error', location: `https://www.omise.co/api-errors#${code.replaceAll('_', '-')}`, code, message };
}

/** A client may put a card number where an id belongs; it is not sent back. */
export function notFound(object: string, id: string): Refusal {
  const shown = id.replaceAll(/\d([^a-z\d]*\d){11,}/gi, 'X');
  return new Refusal(404, 'not_found', `${object} ${shown} was not found`);
}

export function badRequest(message: string): Refusal {
  return new Refusal(400, 'bad_request', message);
}

/** One refusal for all that is wrong with a card, as the vendor joins it. */
export function invalidCard(problems: readonly string[]): Refusal {
  const last = problems.at(-1) ?? 'card is invalid';
  const message = problems.length > 1 ? `${problems.slice(0, -1).join(', ')} and ${last}` : last;
  return new Refusal(400, 'invalid_card', message);
}
