import { followedBy } from './followed-by.ts';
import { keeping } from './keeping.ts';
import { mutantsOf } from './mutants-of.ts';
import { records } from './records.ts';
import { refusing } from './refusing.ts';

/** The default flag: its changes, and where it goes. */
export const updateDefaultMutants = mutantsOf('default', [
  {
    name: 'true-ignored',
    breaks: 'kwik.cards.update.is-default-true',
    says: 'is_default true is ignored, with a success.',
    wire: records((record) => {
      if (record.is_default === true) delete record.is_default;
    }),
  },
  {
    name: 'needs-another-field',
    breaks: 'kwik.cards.update.is-default-true',
    says: 'is_default true is ignored in a record that has neither a status nor a nickname.',
    wire: records((record) => {
      if (record.is_default === true && !('card_status' in record) && !('card_nickname' in record)) {
        delete record.is_default;
      }
    }),
  },
  {
    name: 'true-not-stored',
    breaks: 'kwik.cards.update.is-default-true',
    says: 'A card answers that it is the default, and is listed as an ordinary one.',
    wire: followedBy(({ sent }) =>
      sent.filter((record) => record.is_default === true).map(({ id }) => ({ id, is_default: false })),
    ),
  },
  {
    name: 'true-refused',
    breaks: 'kwik.cards.update.is-default-true',
    says: 'is_default true is refused for a card that is not the default.',
    wire: refusing((sent, cards) =>
      sent.some(({ id, is_default }) => is_default === true && cards.get(id)?.is_default === false),
    ),
  },
  {
    name: 'false-makes-default',
    breaks: 'kwik.cards.update.is-default-false',
    says: 'Any is_default makes the card the default, false too.',
    wire: records((record) => {
      if (record.is_default === false) record.is_default = true;
    }),
  },
  {
    name: 'false-stored-as-true',
    breaks: 'kwik.cards.update.is-default-false',
    says: 'is_default false is answered as sent, and makes the card the default all the same.',
    wire: followedBy(({ sent }) =>
      sent.filter((record) => record.is_default === false).map(({ id }) => ({ id, is_default: true })),
    ),
  },
  {
    name: 'false-refused',
    breaks: 'kwik.cards.update.is-default-false',
    says: 'is_default false is refused for a card that is not the default.',
    wire: refusing((sent, cards) =>
      sent.some(({ id, is_default }) => is_default === false && cards.get(id)?.is_default === false),
    ),
  },
  {
    name: 'false-ignored',
    breaks: 'kwik.cards.update.is-default-withdrawn',
    says: 'is_default false is ignored, with a success.',
    wire: records((record) => {
      if (record.is_default === false) delete record.is_default;
    }),
  },
  {
    name: 'withdrawal-refused',
    breaks: 'kwik.cards.update.is-default-withdrawn',
    says: 'The default card cannot give the flag up.',
    wire: refusing((sent, cards) =>
      sent.some(({ id, is_default }) => is_default === false && cards.get(id)?.is_default === true),
    ),
  },
  {
    name: 'moves-not',
    breaks: 'kwik.cards.update.is-default-moves',
    says: 'Making a card the default leaves the flag on the others of the customer.',
    rules: { oneDefault: false },
  },
  {
    name: 'moves-on',
    breaks: 'kwik.cards.update.is-default-moves',
    says: "Making a card the default gives the flag to the customer's first card instead.",
    wire: followedBy(({ sent, after }) => {
      const made = after.find((card) => sent.some(({ id, is_default }) => id === card.id && is_default === true));
      const first = made && after.find((card) => card.customer_id === made.customer_id);
      return first ? [{ id: first.id, is_default: true }] : [];
    }),
  },
  {
    name: 'across-customers',
    breaks: 'kwik.cards.update.is-default-other-customers',
    says: 'Making a card the default takes the flag from the default cards of all customers.',
    wire: followedBy(({ sent, after }) => {
      if (!sent.some((record) => record.is_default === true)) return [];
      const others = after.filter((card) => card.is_default === true && !sent.some(({ id }) => id === card.id));
      return others.map(({ id }) => ({ id, is_default: false }));
    }),
  },
  {
    name: 'null-is-false',
    breaks: 'kwik.cards.update.is-default-null',
    says: 'Null for is_default takes the flag from a default card.',
    wire: records((record) => {
      if (record.is_default === null) record.is_default = false;
    }),
  },
  {
    name: 'null-kept',
    breaks: 'kwik.cards.update.is-default-null',
    says: 'Null for is_default is kept.',
    wire: keeping('is_default', (value) => value === null),
  },
  {
    name: 'null-word',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'Null for is_default is kept as the word null.',
    wire: keeping('is_default', (value) => value === null, String),
  },
  {
    name: 'null-makes-default',
    breaks: 'kwik.cards.update.is-default-null',
    says: 'Null for is_default makes the card the default.',
    wire: records((record) => {
      if (record.is_default === null) record.is_default = true;
    }),
  },
  {
    name: 'text-kept',
    breaks: 'kwik.cards.update.is-default-wrong-type',
    says: 'The text "true" for is_default is kept so.',
    wire: keeping('is_default', (value) => typeof value === 'string'),
  },
  {
    name: 'number-kept',
    breaks: 'kwik.cards.update.is-default-wrong-type',
    says: 'The number 1 for is_default is kept so.',
    wire: keeping('is_default', (value) => typeof value === 'number'),
  },
  {
    name: 'needs-status',
    breaks: 'kwik.cards.update.optional-fields',
    says: 'is_default is refused without a status beside it.',
    wire: refusing((sent) => sent.some((record) => 'is_default' in record && !('card_status' in record)), '003'),
  },
  {
    name: 'nickname-alone-withdraws',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a nickname and no is_default makes the default card an ordinary one.',
    wire: records((record) => {
      if ('card_nickname' in record && !('is_default' in record)) record.is_default = false;
    }),
  },
  {
    name: 'nickname-alone-makes-default',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a nickname and no is_default makes the card the default.',
    wire: records((record) => {
      if ('card_nickname' in record && !('is_default' in record)) record.is_default = true;
    }),
  },
]);
