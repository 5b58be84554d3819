import type { Deviation } from '../../subject.ts';
import { answers, remembering, together } from '../../wire.ts';
import { cardsIn } from './cards-in.ts';

/** Knows to which customer each card belongs, by the ids of both. */
export function owning(make: (owners: ReadonlyMap<string, string>) => Deviation): Deviation {
  return remembering(() => {
    const owners = new Map<string, string>();
    const learn = answers(['createCustomer', 'updateCustomer', 'retrieveCustomer'], (body) => {
      for (const card of cardsIn(body)) owners.set(String(card.id), String(body.id));
    });
    return together(learn, make(owners));
  });
}

/** The path of a card. */
export function cardPath(customer: string | undefined, card: unknown): string {
  return `/customers/${customer}/cards/${card}`;
}
