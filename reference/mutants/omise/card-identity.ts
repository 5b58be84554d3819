import { answers, remembering } from '../../wire.ts';
import { cards, cardViews } from './cards-in.ts';
import { fingerprintOf } from './fingerprint.ts';
import { recordAt, recordsAt } from './json.ts';
import { overriding } from './overriding.ts';
import { section } from './section.ts';

/** What tells cards apart: id, location, fingerprint, last digits, brand. */
export const cardIdentityMutants = section('card', {
  'id-per-number': {
    breaks: 'omise.cards.object.id-unique',
    says: 'Cards with the same number show the same id.',
    wire: remembering(() => {
      const first = new Map<unknown, unknown>();
      return cards('all', (card) => {
        if (!first.has(card.fingerprint)) first.set(card.fingerprint, card.id);
        card.id = first.get(card.fingerprint);
      });
    }),
  },
  'id-of-first-in-list': {
    breaks: 'omise.cards.list.all-cards',
    says: 'Every card of a list has the id of the first.',
    wire: answers('listCards', (body) => {
      const [first] = recordsAt(body, 'data');
      for (const card of recordsAt(body, 'data')) card.id = first?.id;
    }),
  },
  'id-in-capitals': {
    breaks: 'omise.cards.object.id-pattern',
    says: 'Ids of cards are in capitals.',
    wire: cards('all', (card) => {
      card.id = String(card.id).toUpperCase();
    }),
  },
  'livemode-in-list': {
    breaks: 'omise.cards.object.livemode-false',
    says: 'Cards in a list say that they are live.',
    wire: cards('listCards', (card) => {
      card.livemode = true;
    }),
  },
  'location-of-first-in-list': {
    breaks: 'omise.cards.object.location-path',
    says: 'In lists the location of every card but the first of the page is that of the first.',
    wire: answers('listCards', (body) => {
      const [first] = recordsAt(body, 'data');
      for (const card of recordsAt(body, 'data')) card.location = first?.location;
    }),
  },
  'location-without-customer': {
    breaks: 'omise.cards.object.location-path',
    says: 'The location of a card is /cards/CARD_ID.',
    wire: cards(cardViews, (card) => {
      card.location = `/cards/${card.id}`;
    }),
  },
  'location-of-list': {
    breaks: 'omise.cards.object.location-leads-back',
    says: 'The location of a card is that of the list it is in.',
    wire: cards(cardViews, (card) => {
      card.location = String(card.location).replace(/\/[^/]*$/, '');
    }),
  },
  'location-null-after-update': {
    breaks: 'omise.cards.object.location',
    says: 'An update answers the card as though it belonged to nobody: location is null.',
    wire: answers('updateCard', (body) => {
      body.location = null;
    }),
  },
  'fingerprint-with-expiry': {
    breaks: 'omise.cards.object.fingerprint-same',
    says: 'The fingerprint also covers the expiry: the same number with another expiry has another one.',
    wire: overriding((note) =>
      answers('createToken', (body) => {
        const card = recordAt(body, 'card');
        note(card.id, { fingerprint: fingerprintOf(card.fingerprint, card.expiration_month, card.expiration_year) });
      }),
    ),
  },
  'fingerprint-with-name': {
    breaks: 'omise.cards.object.fingerprint-same',
    says: 'The fingerprint also covers the name of the owner.',
    wire: cards('all', (card) => {
      card.fingerprint = fingerprintOf(card.fingerprint, card.name);
    }),
  },
  'fingerprint-per-card': {
    breaks: 'omise.cards.object.fingerprint-same',
    says: 'Every card has a fingerprint of its own.',
    wire: cards('all', (card) => {
      card.fingerprint = fingerprintOf(card.id);
    }),
  },
  'fingerprint-constant': {
    breaks: 'omise.cards.object.fingerprint-different',
    says: 'All cards have the same fingerprint.',
    wire: cards('all', (card) => {
      card.fingerprint = fingerprintOf('card');
    }),
  },
  'fingerprint-of-brand': {
    breaks: 'omise.cards.object.fingerprint-different',
    says: 'Cards of one brand share a fingerprint.',
    wire: cards('all', (card) => {
      card.fingerprint = fingerprintOf(card.brand);
    }),
  },
  'fingerprint-of-last-digits': {
    breaks: 'omise.cards.object.fingerprint-different',
    says: 'The fingerprint is made from the last digits only, so different numbers share it.',
    wire: cards('all', (card) => {
      card.fingerprint = fingerprintOf(card.last_digits);
    }),
  },
  'last-digits-lose-zeros': {
    breaks: 'omise.cards.object.last-digits',
    says: 'Last digits are kept as a number, so leading zeros are lost: 0000 becomes 0.',
    wire: cards('all', (card) => {
      card.last_digits = String(Number(card.last_digits));
    }),
  },
  'last-digits-number-in-list': {
    breaks: 'omise.cards.object.last-digits',
    says: 'In lists the last digits are a number.',
    wire: cards('listCards', (card) => {
      card.last_digits = Number(card.last_digits);
    }),
  },
  'last-digits-masked': {
    breaks: 'omise.cards.object.last-digits',
    says: 'The last digits come with stars before them.',
    wire: cards('retrieveCard', (card) => {
      card.last_digits = `**** ${card.last_digits}`;
    }),
  },
  'last-digits-reversed': {
    breaks: 'omise.cards.object.last-digits-of-number',
    says: 'The last digits are in reverse order.',
    wire: cards('all', (card) => {
      card.last_digits = [...String(card.last_digits)].toReversed().join('');
    }),
  },
  'last-digits-of-first-card': {
    breaks: 'omise.cards.object.last-digits-of-number',
    says: 'A retrieved Mastercard shows 4242 as its last digits.',
    wire: cards('retrieveCard', (card) => {
      if (card.brand === 'MasterCard') card.last_digits = '4242';
    }),
  },
  'brand-always-visa': {
    breaks: 'omise.cards.object.brand-of-number',
    says: 'Every card is a Visa card.',
    wire: cards('all', (card) => {
      card.brand = 'Visa';
    }),
  },
  'brand-by-first-digit': {
    breaks: 'omise.cards.object.brand-of-number',
    says: 'Every number that begins with 3 is taken for American Express.',
    wire: cards('all', (card) => {
      if (card.brand === 'JCB') card.brand = 'American Express';
    }),
  },
  'brand-as-letter': {
    breaks: 'omise.cards.object.brand-of-number',
    says: 'The brand is shown by its first letter.',
    wire: cards('all', (card) => {
      card.brand = String(card.brand).slice(0, 1);
    }),
  },
});
