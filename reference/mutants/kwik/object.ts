import { answers, together } from '../../wire.ts';
import { objectsIn, sentRecords } from './bodies.ts';
import { everyCard } from './every-card.ts';
import { mutantsOf } from './mutants-of.ts';
import { records } from './records.ts';
import { showing } from './showing.ts';

/** The members of a card, each by itself. */
export const objectMutants = mutantsOf('object', [
  {
    name: 'id-long',
    breaks: 'kwik.cards.object.id',
    says: 'Ids in the list have 40 characters, of which an update takes the first 25.',
    wire: together(
      records((record) => {
        if (typeof record.id === 'string' && record.id.length === 40) record.id = record.id.slice(0, 25);
      }),
      everyCard((card) => {
        card.id = String(card.id).padEnd(40, '0');
      }),
    ),
  },
  {
    name: 'id-empty-in-update',
    breaks: 'kwik.cards.object.id',
    says: 'The ids of results are empty.',
    wire: everyCard((card) => {
      card.id = '';
    }, 'updateCards'),
  },
  {
    name: 'id-prefix-card',
    breaks: 'kwik.cards.object.id-prefix',
    says: 'Ids of cards begin with card_, and updates know them so.',
    wire: together(
      records((record) => {
        if (typeof record.id === 'string') record.id = record.id.replace(/^card_/, 'crd_');
      }),
      everyCard((card) => {
        card.id = String(card.id).replace(/^crd_/, 'card_');
      }),
    ),
  },
  {
    name: 'created-at-day-only',
    breaks: 'kwik.cards.object.created-at',
    says: 'created_at is a day without a time.',
    wire: everyCard((card) => {
      card.created_at = String(card.created_at).slice(0, 10);
    }),
  },
  {
    name: 'created-at-no-such-day',
    breaks: 'kwik.cards.object.created-at',
    says: 'created_at has the day 31 in a month of 28.',
    wire: everyCard((card) => {
      card.created_at = String(card.created_at).replace(/-\d\d-\d\d/, '-02-31');
    }),
  },
  {
    name: 'created-at-number',
    breaks: 'kwik.cards.object.created-at',
    says: 'created_at is a number of seconds.',
    wire: everyCard((card) => {
      card.created_at = Date.parse(`${String(card.created_at).replace(' ', 'T')}+02:00`) / 1000;
    }),
  },
  {
    name: 'updated-at-iso-in-update',
    breaks: 'kwik.cards.object.updated-at',
    says: 'Update answers write updated_at as ISO 8601 with a T and an offset.',
    wire: everyCard((card) => {
      card.updated_at = `${String(card.updated_at).replace(' ', 'T')}+02:00`;
    }, 'updateCards'),
  },
  {
    name: 'updated-at-empty',
    breaks: 'kwik.cards.object.updated-at',
    says: 'A card that was never changed has an empty string in updated_at.',
    wire: everyCard((card) => {
      card.updated_at ??= '';
    }),
  },
  {
    name: 'updated-at-zero',
    breaks: 'kwik.cards.object.updated-at',
    says: 'A card that was never changed has 0000-00-00 00:00:00 in updated_at.',
    wire: everyCard((card) => {
      card.updated_at ??= '0000-00-00 00:00:00';
    }),
  },
  {
    name: 'updated-at-left-out',
    breaks: 'kwik.cards.object.updated-at',
    says: 'A card that was never changed lacks updated_at.',
    wire: everyCard((card) => {
      if (card.updated_at === null) delete card.updated_at;
    }),
  },
  {
    name: 'times-swapped',
    breaks: 'kwik.cards.object.updated-at-not-before-created-at',
    says: 'created_at and updated_at are swapped on cards that were changed.',
    wire: everyCard((card) => {
      if (card.updated_at !== null) [card.created_at, card.updated_at] = [card.updated_at, card.created_at];
    }),
  },
  {
    name: 'updated-at-before-created-at',
    breaks: 'kwik.cards.object.updated-at-not-before-created-at',
    says: 'A card that was never changed has the first second of 1970 in updated_at.',
    wire: everyCard((card) => {
      card.updated_at ??= '1970-01-01 02:00:00';
    }),
  },
  {
    name: 'status-lower-case',
    breaks: 'kwik.cards.object.card-status',
    says: 'The status of a card is shown in lower case.',
    wire: everyCard((card) => {
      card.card_status = String(card.card_status).toLowerCase();
    }),
  },
  {
    name: 'status-deleted',
    breaks: 'kwik.cards.object.card-status',
    says: 'Archived cards have the status DELETED.',
    wire: everyCard((card) => {
      if (card.card_status === 'ARCHIVED') card.card_status = 'DELETED';
    }),
  },
  {
    name: 'status-inactive-after-update',
    breaks: 'kwik.cards.object.card-status',
    says: 'A card that was disabled by an update has the status INACTIVE.',
    wire: showing(({ record }) =>
      'card_status' in record ? { card_status: record.card_status === 'DISABLED' ? 'INACTIVE' : undefined } : {},
    ),
  },
  {
    name: 'customer-null-when-archived',
    breaks: 'kwik.cards.object.customer-id',
    says: 'Archived cards have no customer.',
    wire: everyCard((card) => {
      if (card.card_status === 'ARCHIVED') card.customer_id = null;
    }),
  },
  {
    name: 'customer-expanded-in-update',
    breaks: 'kwik.cards.object.customer-id',
    says: 'Update answers have the customer as an object.',
    wire: everyCard((card) => {
      card.customer_id = { id: card.customer_id };
    }, 'updateCards'),
  },
  {
    name: 'customer-prefix-customer',
    breaks: 'kwik.cards.object.customer-id-prefix',
    says: 'Ids of customers begin with customer.',
    wire: everyCard((card) => {
      card.customer_id = String(card.customer_id).replace(/^cus_/, 'customer');
    }),
  },
  {
    name: 'nickname-null-left-out',
    breaks: 'kwik.cards.object.card-nickname',
    says: 'A card without a nickname lacks the field card_nickname.',
    wire: everyCard((card) => {
      if (card.card_nickname === null) delete card.card_nickname;
    }),
  },
  {
    name: 'nickname-false',
    breaks: 'kwik.cards.object.card-nickname',
    says: 'A card without a nickname has false there.',
    wire: everyCard((card) => {
      card.card_nickname ??= false;
    }),
  },
  {
    name: 'ending-as-number',
    breaks: 'kwik.cards.object.card-ending',
    says: 'The last four digits went through a number, so that leading zeros are lost.',
    wire: everyCard((card) => {
      card.card_ending = String(Number(card.card_ending));
    }),
  },
  {
    name: 'ending-number',
    breaks: 'kwik.cards.object.card-ending',
    says: 'The last four digits are a number.',
    wire: everyCard((card) => {
      card.card_ending = Number(card.card_ending);
    }),
  },
  {
    name: 'ending-masked',
    breaks: 'kwik.cards.object.card-ending',
    says: 'The last four digits come behind asterisks.',
    wire: everyCard((card) => {
      card.card_ending = `**** ${String(card.card_ending)}`;
    }),
  },
  {
    name: 'ending-three-in-update',
    breaks: 'kwik.cards.object.card-ending',
    says: 'Update answers show the last three digits.',
    wire: everyCard((card) => {
      card.card_ending = String(card.card_ending).slice(-3);
    }, 'updateCards'),
  },
  {
    name: 'brand-object',
    breaks: 'kwik.cards.object.card-brand',
    says: 'The brand is an object with a name.',
    wire: everyCard((card) => {
      card.card_brand = { name: card.card_brand };
    }),
  },
  {
    name: 'brand-diners',
    breaks: 'kwik.cards.object.card-brand-known',
    says: 'The brand DINERS_CLUB is shown as DINERS.',
    wire: everyCard((card) => {
      if (card.card_brand === 'DINERS_CLUB') card.card_brand = 'DINERS';
    }),
  },
  {
    name: 'brand-capitalised',
    breaks: 'kwik.cards.object.card-brand-known',
    says: 'VISA is spelled Visa.',
    wire: everyCard((card) => {
      if (card.card_brand === 'VISA') card.card_brand = 'Visa';
    }),
  },
  {
    name: 'brand-american-express',
    breaks: 'kwik.cards.object.card-brand-known',
    says: 'The brand AMEX is shown as AMERICAN_EXPRESS.',
    wire: everyCard((card) => {
      if (card.card_brand === 'AMEX') card.card_brand = 'AMERICAN_EXPRESS';
    }),
  },
  {
    name: 'token-empty-when-archived',
    breaks: 'kwik.cards.object.card-token',
    says: 'Archived cards have an empty token.',
    wire: everyCard((card) => {
      if (card.card_status === 'ARCHIVED') card.card_token = '';
    }),
  },
  {
    name: 'token-null-when-not-active',
    breaks: 'kwik.cards.object.card-token',
    says: 'Cards that are not active have null for their token.',
    wire: everyCard((card) => {
      if (card.card_status !== 'ACTIVE') card.card_token = null;
    }),
  },
  {
    name: 'recurring-word',
    breaks: 'kwik.cards.object.is-recurring',
    says: 'is_recurring is the word yes or no.',
    wire: everyCard((card) => {
      card.is_recurring = card.is_recurring ? 'yes' : 'no';
    }),
  },
  {
    name: 'recurring-false-left-out',
    breaks: 'kwik.cards.object.is-recurring',
    says: 'Cards that cannot recur lack is_recurring.',
    wire: everyCard((card) => {
      if (card.is_recurring === false) delete card.is_recurring;
    }),
  },
  {
    name: 'default-number-in-update',
    breaks: 'kwik.cards.object.is-default',
    says: 'Where is_default was sent, the update answers it as 1 or 0.',
    wire: answers('updateCards', (body, { sent }) => {
      const flagged = sentRecords(sent).filter(({ is_default }) => typeof is_default === 'boolean');
      for (const card of objectsIn(body, 'results')) {
        if (flagged.some(({ id }) => id === card.id)) card.is_default = card.is_default ? 1 : 0;
      }
    }),
  },
  {
    name: 'default-null',
    breaks: 'kwik.cards.object.is-default',
    says: 'Cards that are not the default have null for is_default.',
    wire: everyCard((card) => {
      card.is_default ||= null;
    }),
  },
  {
    name: 'default-false-left-out',
    breaks: 'kwik.cards.object.is-default',
    says: 'Cards that are not the default lack is_default.',
    wire: everyCard((card) => {
      if (card.is_default === false) delete card.is_default;
    }),
  },
  {
    name: 'every-recurring-card-is-default',
    breaks: 'kwik.cards.object.one-default',
    says: 'Every recurring card is shown as a default card too.',
    wire: everyCard((card) => {
      if (card.is_recurring === true) card.is_default = true;
    }, 'listCards'),
  },
]);
