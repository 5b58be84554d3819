import type { Json } from '../../wire.ts';
import { jsonAnswer } from './json.ts';

/** A refusal in the words of the server. */
export function refusal(status: number, code: string, message: string): Response {
  const location = `https://www.omise.co/api-errors#${code.replaceAll('_', '-')}`;
  return jsonAnswer({ object: 'error', location, code, message }, status);
}

export function usedToken(): Response {
  return refusal(400, 'used_token', 'token was already used');
}

export function invalidCard(message: string): Response {
  return refusal(400, 'invalid_card', message);
}

/** Whether the refusal says that there is no object of this kind with the id. */
export function misses(body: Json, object: 'card' | 'customer' | 'token'): boolean {
  return body.code === 'not_found' && String(body.message).startsWith(`${object} `);
}
