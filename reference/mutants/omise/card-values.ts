import { answers } from '../../wire.ts';
import { cards, createdAt, createdName, timestamp } from './cards-in.ts';
import { forms, sentIn } from './form.ts';
import { recordAt } from './json.ts';
import { overriding } from './overriding.ts';
import { section } from './section.ts';

const shown = ['listCards', 'retrieveCard', 'updateCard'] as const;
const day = 86_400_000;

/** Values that are not what was sent, or not what they have to be. */
export const cardValuesMutants = section('card', {
  'month-from-zero': {
    breaks: 'omise.cards.object.expiration-month-as-sent',
    says: 'Months are shown counted from 0.',
    wire: cards(shown, (card) => {
      card.expiration_month = Number(card.expiration_month) - 1;
    }),
  },
  'month-with-zero': {
    breaks: 'omise.cards.object.expiration-month',
    says: 'Months are shown as text of two digits.',
    wire: cards(shown, (card) => {
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
    wire: cards(shown, (card) => {
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
    wire: cards(shown, (card) => {
      card.city ??= 'Unknown';
    }),
  },
  'city-absent': {
    breaks: 'omise.cards.object.city',
    says: 'A card without a city has no such member.',
    wire: cards(shown, (card) => {
      if (card.city === null) delete card.city;
    }),
  },
  'postal-code-number': {
    breaks: 'omise.cards.object.postal-code',
    says: 'Postal codes are shown as numbers.',
    wire: cards(shown, (card) => {
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
    wire: cards(shown, (card) => {
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
  'check-passed-as-text': {
    breaks: 'omise.cards.object.security-code-check',
    says: 'The result of the security code check is the text passed.',
    wire: cards('retrieveCard', (card) => {
      card.security_code_check = 'passed';
    }),
  },
  'check-says-failed': {
    breaks: 'omise.cards.object.security-code-check-passed',
    says: 'The security code check counts failures: false says that it passed.',
    wire: cards('all', (card) => {
      card.security_code_check = false;
    }),
  },
  'check-forgotten-after-update': {
    breaks: 'omise.cards.object.security-code-check-passed',
    says: 'The answer to an update says that the security code check failed.',
    wire: answers('updateCard', (body) => {
      body.security_code_check = false;
    }),
  },
  'deleted-text-in-list': {
    breaks: 'omise.cards.object.deleted',
    says: 'Cards in a list say deleted with the text false.',
    wire: cards('listCards', (card) => {
      card.deleted = 'false';
    }),
  },
  'deleted-after-update': {
    breaks: 'omise.cards.object.deleted-false',
    says: 'A card that was updated says from then on that it is deleted.',
    wire: overriding((note) => answers('updateCard', (body) => note(body.id, { deleted: true }))),
  },
  'deleted-missing-in-list-2019': {
    breaks: 'omise.cards.object.deleted-since-2019',
    says: 'In lists of version 2019-05-29 cards do not say whether they are deleted.',
    apiVersion: '2019-05-29',
    wire: cards('listCards', (card) => {
      delete card.deleted;
    }),
  },
  'deleted-missing-after-update-2019': {
    breaks: 'omise.cards.object.deleted-since-2019',
    says: 'An update in version 2019-05-29 answers a card that does not say whether it is deleted.',
    apiVersion: '2019-05-29',
    wire: answers('updateCard', (body) => {
      delete body.deleted;
    }),
  },
  'created-in-seconds': {
    breaks: 'omise.cards.object.created',
    says: 'Lists show creation times in seconds since 1970.',
    wire: cards('listCards', (card) => {
      card[createdName(card)] = createdAt(card) / 1000;
    }),
  },
  'created-with-blank': {
    breaks: 'omise.cards.object.created',
    says: 'A blank stands between date and time of the creation.',
    wire: cards('retrieveCard', (card) => {
      card[createdName(card)] = String(card[createdName(card)]).replace('T', ' ');
    }),
  },
  'created-without-zone': {
    breaks: 'omise.cards.object.created',
    says: 'The creation time has no time zone.',
    wire: cards('all', (card) => {
      card[createdName(card)] = String(card[createdName(card)]).replace('Z', '');
    }),
  },
  'created-twice': {
    breaks: 'omise.cards.object.created-name',
    says: 'The creation time stands under both names in lists.',
    wire: cards('listCards', (card) => {
      card.created = card.created_at = card[createdName(card)];
    }),
  },
  'created-under-a-third-name': {
    breaks: 'omise.cards.object.created-name',
    says: 'A retrieved card calls its creation time date.',
    wire: cards('retrieveCard', (card) => {
      card.date = card[createdName(card)];
      delete card[createdName(card)];
    }),
  },
  'created-at-in-lists-of-2017': {
    breaks: 'omise.cards.object.created-before-2019',
    says: 'In lists of version 2017-11-02 the creation time is called created_at already.',
    apiVersion: '2017-11-02',
    wire: cards('listCards', (card) => {
      card.created_at = card.created;
      delete card.created;
    }),
  },
  'created-at-in-updates-of-2017': {
    breaks: 'omise.cards.object.created-before-2019',
    says: 'Updates in version 2017-11-02 call the creation time created_at already.',
    apiVersion: '2017-11-02',
    wire: cards('updateCard', (card) => {
      card.created_at = card.created;
      delete card.created;
    }),
  },
  'created-in-lists-of-2019': {
    breaks: 'omise.cards.object.created-at-since-2019',
    says: 'In lists of version 2019-05-29 the creation time is still called created.',
    apiVersion: '2019-05-29',
    wire: cards('listCards', (card) => {
      card.created = card.created_at;
      delete card.created_at;
    }),
  },
  'created-in-retrievals-of-2019': {
    breaks: 'omise.cards.object.created-at-since-2019',
    says: 'A card that is retrieved in version 2019-05-29 still calls its creation time created.',
    apiVersion: '2019-05-29',
    wire: cards('retrieveCard', (card) => {
      card.created = card.created_at;
      delete card.created_at;
    }),
  },
  'created-1970': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Every card was created in 1970.',
    wire: cards(shown, (card) => {
      card[createdName(card)] = '1970-01-01T00:00:00Z';
    }),
  },
  'created-tomorrow': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Creation times are a day ahead.',
    wire: cards('all', (card) => {
      card[createdName(card)] = timestamp(createdAt(card) + day);
    }),
  },
  'created-at-midnight': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Of the creation time only the date is kept.',
    wire: cards('all', (card) => {
      card[createdName(card)] = timestamp(createdAt(card) - (createdAt(card) % day));
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
