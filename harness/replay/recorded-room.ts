import type { Item } from '../answer.ts';
import { inconclusive, ofAnother } from '../conclusion.ts';
import type { Loans } from '../kwik/loans.ts';
import type { CardRoom } from '../kwik/room.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Exchange } from '../transcript.ts';

/** The list of cards that the checks of one target choose from, as the last check that asked for it got it. */
export interface Rosters {
  last: { readonly cards: readonly Item[] } | { readonly failed: unknown } | null;
}

/** What a recording shows of how cards were lent to one check. */
export interface Lending {
  /** As in its record. */
  readonly lent: readonly (readonly string[])[];
  /** Whether the recording has a list of cards that this check asked for to choose from. */
  readonly hasRoster: () => boolean;
  /** Ids that its requests for a change name. */
  readonly changed: ReadonlySet<string>;
}

/** A room that lends the cards that the recording shows as lent; its checks come one after the other. */
export function openRecordedRoom(rosters: Rosters, lending: Lending, redact: Redact, loans: Loans): CardRoom {
  let asked = 0;
  return {
    loans,
    read: (action) => action(),
    async roster(list) {
      if (rosters.last !== null && !lending.hasRoster()) {
        if ('failed' in rosters.last) throw ofAnother(rosters.last.failed);
        return rosters.last.cards;
      }
      try {
        const cards = await list();
        rosters.last = { cards };
        return cards;
      } catch (failed) {
        rosters.last = { failed };
        throw failed;
      }
    },
    async change(choose, action) {
      const cards = rosters.last && 'cards' in rosters.last ? rosters.last.cards : [];
      const ids = lending.lent[asked++] ?? [...lending.changed];
      const owners = new Set(cards.filter(({ id }) => ids.includes(redact(id))).map((card) => card.customer_id));
      const others = new Set(cards.map((card) => card.customer_id).filter((owner) => !owners.has(owner)));
      return action(choose(others) ?? inconclusive('the recording lent this check other cards than it asks for'));
    },
  };
}

/** Ids of the records that the exchanges of a check were to change. */
export function changedIds(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const bodies = exchanges
    .filter(({ operation }) => operation === 'updateCards')
    .map(({ request }) => request.body ?? '');
  return new Set(bodies.flatMap((body) => [...body.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)));
}
