import { everyCard } from '../../reference/variants/omise/every-card.ts';
import { answers, remembering, together } from '../../reference/wire.ts';
import { bodyMembers } from './body-members.ts';
import type { Way } from './way.ts';

const nullable = [
  'city',
  'first_digits',
  'phone_number',
  'postal_code',
  'state',
  'street1',
  'street2',
  'tokenization_method',
] as const;

/** Whatever of a card may be null is null, but for what the client has changed itself: that it may rely on. */
export const membersNull: Way = {
  name: 'members-null',
  says: 'The optional members of a card are null, its city and postal code too.',
  deviation: remembering(() => {
    const changed = new Map<string, Set<string>>();
    return together(
      answers('updateCard', (card, { sent }) => {
        const names = changed.get(String(card.id)) ?? new Set();
        for (const name of Object.keys(bodyMembers(sent))) names.add(name);
        changed.set(String(card.id), names);
      }),
      everyCard((card) => {
        if (!('brand' in card)) return;
        const own = changed.get(String(card.id));
        for (const name of nullable) if (!own?.has(name)) card[name] = null;
      }),
    );
  }),
};

export const brandUnknown: Way = {
  name: 'brand-unknown',
  says: 'The brand is Elo, which no page names; the page names brands as examples only.',
  deviation: everyCard((card) => {
    if ('brand' in card) card.brand = 'Elo';
  }),
};

export const financingUnknown: Way = {
  name: 'financing-unknown',
  says: 'The kind of financing is "deferred_debit", which nobody has seen: the list on the page is cut off.',
  deviation: everyCard((card) => {
    if ('financing' in card) card.financing = 'deferred_debit';
  }),
};
