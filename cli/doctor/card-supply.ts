import type { Item } from '../../harness/answer.ts';
import { lendable, unlisted } from '../../harness/kwik/lendable.ts';
import type { KwikTarget } from '../../harness/target.ts';
import { counted } from '../../reporters/text.ts';
import type { Diagnosis } from './diagnosis.ts';

/** ACTIVE cards that every check finds enough of: so many of one customer, and one of another. */
const ofOneCustomer = 3;

/** The cards that a Kwik target has, and whether the checks that change cards find enough of them. */
export interface CardSupply {
  readonly diagnoses: readonly Diagnosis[];
  /** Customers whose ACTIVE cards may be changed: so many checks change cards at once. */
  readonly customers: number;
}

/**
 * Looks at the cards that the target lists.
 * @param named those that may be changed
 * @param mayWrite whether a card may be written down before it is changed
 */
export function cardSupply(
  listed: readonly Item[],
  named: KwikTarget['cards'],
  mayWrite: (card: Item) => boolean,
): CardSupply {
  const about = 'cards to change';
  const { cards, withheld } = lendable(listed, named, mayWrite);
  const active = cards.filter(({ card_status }) => card_status === 'ACTIVE');
  const counts = [...Map.groupBy(active, (card) => card.customer_id).values()]
    .map((own) => own.length)
    .sort((a, b) => b - a);
  const all: Diagnosis = { about: 'cards', state: 'good', says: `lists ${ofCustomers(listed)}` };
  if (listed.length === 0) {
    const remedy =
      'Store cards at the target by hand; no call creates one. Best is a customer with three ACTIVE cards and another with one.';
    return {
      diagnoses: [{ ...all, state: 'warning', says: 'lists no card: most checks find nothing', remedy }],
      customers: 0,
    };
  }
  if (named === 'none') {
    const says = 'none may be changed, so the checks of updates are left open';
    const remedy =
      'Name every card of a customer with --cards, or say --cards all where nobody else uses them; each gets its nickname, status and default flag back.';
    return { diagnoses: [all, { about, state: 'warning', says, remedy }], customers: 0 };
  }
  const missing = unlisted(listed, named);
  const reasons = [
    ...withheld.filter((says) => !missing.includes(says)).map((says): Diagnosis => ({ about, state: 'note', says })),
    ...missing.map((says): Diagnosis => {
      const remedy = 'Name cards that the target lists.';
      return { about, state: 'warning', says, remedy };
    }),
  ];
  const [most = 0, second = 0] = counts;
  const says = `${ofCustomers(cards)} may be changed, ${active.length} of them ACTIVE`;
  const supply: Diagnosis =
    most >= ofOneCustomer && second >= 1
      ? { about, state: 'good', says: `${says}; each gets its nickname, status and default flag back` }
      : {
          about,
          state: 'warning',
          says: `${says}, which is too few for some checks; those are left open`,
          remedy: `Best is a customer with three ACTIVE cards and another with one; most of one customer here: ${most}.`,
        };
  return { diagnoses: [all, ...reasons, supply], customers: counts.length };
}

function ofCustomers(cards: readonly Item[]): string {
  const customers = new Set(cards.map((card) => card.customer_id)).size;
  return `${counted(cards.length, 'card')} of ${counted(customers, 'customer')}`;
}
