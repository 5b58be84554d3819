import type { Deviation } from '../../subject.ts';
import { answers, type Json, refusals, type Seen, together } from '../../wire.ts';

/** An answer with the failure envelope. */
export function failure(code: string, message: string, details?: readonly unknown[]): Response {
  const body = { status: false, error_code: code, error_message: message, ...(details && { error_details: details }) };
  return Response.json(body, { status: 400 });
}

/** Changes the body of every failure, whatever its HTTP status. */
export function everyFailure(change: (body: Json, seen: Seen) => unknown): Deviation {
  const inAccepted = answers('all', (body, seen) => (body.status === false ? change(body, seen) : undefined));
  return together(inAccepted, refusals('all', change));
}
