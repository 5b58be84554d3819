import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { answers, type Json } from '../../wire.ts';

/** Changes every object of a kind in accepted answers, wherever it stands in them. */
export function every(
  object: 'card' | 'token' | 'list' | 'customer' | 'charge',
  change: (body: Json) => void,
): Deviation {
  return answers('all', (body) => within(body, object, change));
}

/** Changes every card in accepted answers, also those inside lists, tokens, customers and charges. */
export function everyCard(change: (card: Json) => void): Deviation {
  return every('card', change);
}

function within(value: unknown, object: string, change: (body: Json) => void): void {
  if (Array.isArray(value)) for (const item of value) within(item, object, change);
  if (!isRecord(value)) return;
  for (const member of Object.values(value)) within(member, object, change);
  if (value.object === object) change(value);
}
