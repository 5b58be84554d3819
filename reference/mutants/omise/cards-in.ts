import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { answers, type Json, type Seen, type Where } from '../../wire.ts';

/** The operations that answer a card as it stands with its customer. */
export const cardViews = ['listCards', 'retrieveCard', 'updateCard'] as const;

/** Every card object in a body, however deep. */
export function cardsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(cardsIn);
  if (!isRecord(value)) return [];
  const inside = Object.values(value).flatMap(cardsIn);
  return value.object === 'card' ? [value, ...inside] : inside;
}

/** Changes every card in accepted answers, in place. */
export function cards(where: Where, change: (card: Json, seen: Seen) => void): Deviation {
  return answers(where, (body, seen) => {
    for (const card of cardsIn(body)) change(card, seen);
  });
}

/** The name under which a card or token says when it was created. */
export function createdName(body: Json): 'created' | 'created_at' {
  return body.created_at === undefined ? 'created' : 'created_at';
}

/** When a card or token was created, in milliseconds. */
export function createdAt(body: Json): number {
  return Date.parse(String(body[createdName(body)]));
}

/** RFC 3339 in UTC with whole seconds, as the server writes it. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
