import { notFound, Refusal } from './errors.ts';
import type { OmiseRules } from './rules.ts';
import type { Store, StoredToken } from './store.ts';

/**
 * The token with this id, which is not used yet.
 * @throws {Refusal} not_found, or used_token
 */
export function unusedToken(store: Store, id: string): StoredToken {
  const token = store.tokens.get(id);
  if (!token) throw notFound('token', id);
  if (token.usedFor !== null) throw new Refusal(400, 'used_token', 'token was already used');
  return token;
}

/** Uses a token up. Everything else about the request has been found good before. */
export function consume(token: StoredToken, use: 'attach' | 'charge', rules: OmiseRules): void {
  if (rules.consumesToken(use)) token.usedFor = use;
}
