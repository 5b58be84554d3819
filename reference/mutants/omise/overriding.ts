import type { Deviation } from '../../subject.ts';
import { type Json, remembering, together } from '../../wire.ts';
import { cards } from './cards-in.ts';

/** Notes values that the card with this id shows from now on, whatever it holds. */
export type Note = (cardId: unknown, values: Json) => void;

/** Cards that show other values than they hold, from the moment they are noted. */
export function overriding(make: (note: Note) => Deviation): Deviation {
  return remembering(() => {
    const noted = new Map<unknown, Json>();
    const note: Note = (id, values) => {
      noted.set(id, { ...noted.get(id), ...values });
    };
    const show = cards('all', (card) => {
      Object.assign(card, noted.get(card.id));
    });
    return together(make(note), show);
  });
}
