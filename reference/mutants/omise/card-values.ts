import { answers } from '../../wire.ts';
import { cards, cardViews } from './cards-in.ts';
import { forms, sentIn } from './form.ts';
import { recordAt } from './json.ts';
import { overriding } from './overriding.ts';
import { section } from './section.ts';

/** Values of a card that are not what was sent. */
export const cardValuesMutants = section('card', {
  'month-from-zero': {
    breaks: 'omise.cards.object.expiration-month-as-sent',
    says: 'Months are shown counted from 0.',
    wire: cards(cardViews, (card) => {
      card.expiration_month = Number(card.expiration_month) - 1;
    }),
  },
  'month-with-zero': {
    breaks: 'omise.cards.object.expiration-month',
    says: 'Months are shown as text of two digits.',
    wire: cards(cardViews, (card) => {
      card.expiration_month = String(card.expiration_month).padStart(2, '0');
    }),
  },
  'month-of-creation': {
    breaks: 'omise.cards.object.expiration-month-as-sent',
    says: 'Cards expire in December whatever month was sent.',
    wire: cards('retrieveCard', (card) => {
      card.expiration_month = 12;
    }),
  },
  'year-two-digits': {
    breaks: 'omise.cards.object.expiration-year',
    says: 'Lists show years with two digits.',
    wire: cards('listCards', (card) => {
      card.expiration_year = Number(card.expiration_year) % 100;
    }),
  },
  'year-buddhist': {
    breaks: 'omise.cards.object.expiration-year-as-sent',
    says: 'Years are shown in the Buddhist era.',
    wire: cards(cardViews, (card) => {
      card.expiration_year = Number(card.expiration_year) + 543;
    }),
  },
  'name-in-capitals': {
    breaks: 'omise.cards.object.name-as-sent',
    says: 'Names are shown in capitals, as they are embossed.',
    wire: cards('all', (card) => {
      card.name = String(card.name).toUpperCase();
    }),
  },
  'name-plain-apostrophe': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'Curly apostrophes in names become straight ones.',
    wire: forms('createToken', (form) => {
      form.set('card.name', (form.get('card.name') ?? '').replaceAll('’', "'"));
    }),
  },
  'name-without-accents': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'Letters of names lose their accents.',
    wire: forms('createToken', (form) => {
      const name = form.get('card.name');
      if (name !== undefined) form.set('card.name', name.normalize('NFD').replaceAll(/\p{Mn}/gu, ''));
    }),
  },
  'name-cut-at-emoji': {
    breaks: 'omise.cards.object.name-as-sent',
    says: 'Names end before the first character outside the basic plane.',
    wire: forms('createToken', (form) => {
      const name = form.get('card.name') ?? '';
      const kept = name.replace(/[\u{10000}-\u{10ffff}].*$/su, '');
      if (kept !== name) form.set('card.name', kept);
    }),
  },
  'name-cut-at-sixteen': {
    breaks: 'omise.cards.object.name-as-sent',
    says: 'Names are cut after 16 letters.',
    wire: forms('createToken', (form) => {
      const name = form.get('card.name');
      if (name !== undefined) form.set('card.name', name.slice(0, 16));
    }),
  },
  'name-array': {
    breaks: 'omise.cards.object.name',
    says: 'A retrieved card shows its name as a list of words.',
    wire: cards('retrieveCard', (card) => {
      card.name = String(card.name).split(' ');
    }),
  },
  'city-in-capitals': {
    breaks: 'omise.cards.object.city',
    says: 'Cities are shown in capitals.',
    wire: cards('all', (card) => {
      if (typeof card.city === 'string') card.city = card.city.toUpperCase();
    }),
  },
  'city-made-up': {
    breaks: 'omise.cards.object.city',
    says: 'A card without a city shows one that nobody sent.',
    wire: cards(cardViews, (card) => {
      card.city ??= 'Unknown';
    }),
  },
  'city-absent': {
    breaks: 'omise.cards.object.city',
    says: 'A card without a city has no such member.',
    wire: cards(cardViews, (card) => {
      if (card.city === null) delete card.city;
    }),
  },
  'postal-code-number': {
    breaks: 'omise.cards.object.postal-code',
    says: 'Postal codes are shown as numbers.',
    wire: cards(cardViews, (card) => {
      if (card.postal_code !== null) card.postal_code = Number(card.postal_code);
    }),
  },
  'postal-code-loses-zeros': {
    breaks: 'omise.cards.object.postal-code',
    says: 'Postal codes of digits only are kept as numbers and lose leading zeros.',
    wire: forms(['createToken', 'updateCard'], (form) => {
      for (const name of ['card.postal_code', 'postal_code']) {
        const value = form.get(name) ?? '';
        if (/^0\d+$/.test(value)) form.set(name, String(Number(value)));
      }
    }),
  },
  'postal-code-is-city': {
    breaks: 'omise.cards.object.postal-code',
    says: 'A retrieved card shows its city as postal code.',
    wire: cards('retrieveCard', (card) => {
      card.postal_code = card.city;
    }),
  },
  'country-name': {
    breaks: 'omise.cards.object.country',
    says: 'The country is shown by its name.',
    wire: cards(cardViews, (card) => {
      card.country = 'Thailand';
    }),
  },
  'country-three-letters': {
    breaks: 'omise.cards.object.country',
    says: 'Lists show the country by three letters.',
    wire: cards('listCards', (card) => {
      card.country = 'usa';
    }),
  },
  'bank-null-in-list': {
    breaks: 'omise.cards.object.bank',
    says: 'Where the bank is not known, lists show null.',
    wire: cards('listCards', (card) => {
      if (card.bank === '') card.bank = null;
    }),
  },
  'financing-as-list': {
    breaks: 'omise.cards.object.financing',
    says: 'A retrieved card shows its financing as a list.',
    wire: cards('retrieveCard', (card) => {
      card.financing = [card.financing];
    }),
  },
  'city-of-last-token': {
    breaks: 'omise.cards.object.city',
    says: 'A card without a city takes over the city of the token that was created before it.',
    wire: overriding((note) => {
      let last: string | undefined;
      return answers('createToken', (body, seen) => {
        const city = sentIn(seen).get('card.city');
        if (city === undefined) note(recordAt(body, 'card').id, { city: last ?? null });
        last = city ?? last;
      });
    }),
  },
});
