import type { Deviation } from '../../subject.ts';
import { answers, type Json } from '../../wire.ts';
import { objectsIn } from './bodies.ts';

/** Changes each card of the answers that succeed: of the list, of the update, or by default of both. */
export function everyCard(
  change: (card: Json) => void,
  where: 'listCards' | 'updateCards' | readonly ['listCards', 'updateCards'] = ['listCards', 'updateCards'],
): Deviation {
  return answers(where, (body) => {
    for (const card of [...objectsIn(body, 'records'), ...objectsIn(body, 'results')]) change(card);
  });
}
