import { parsed } from '../../reference/wire.ts';
import { isRecord } from '../../spec/record.ts';

/** The members of a request's body, JSON or form; those within a member of a form keep their brackets, as `card[name]`. */
export function bodyMembers(text: string): Readonly<Record<string, unknown>> {
  const value = parsed(text);
  return isRecord(value) ? value : Object.fromEntries(new URLSearchParams(text));
}

/** Whether a body names a card or a token, by its id. */
export function namesCard(text: string): boolean {
  const { card } = bodyMembers(text);
  return typeof card === 'string' && card !== '';
}
