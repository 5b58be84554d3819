import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { answers, type Json } from '../../wire.ts';

/** Changes every card that an answer lists or has updated. */
export function everyCard(change: (card: Json) => void): Deviation {
  return answers('all', (body) => {
    for (const card of cardsOf(body)) change(card);
  });
}

/** The cards of an answer to either call. */
export function cardsOf({ records, results }: Json): Json[] {
  return [records, results].flat().filter(isRecord);
}
