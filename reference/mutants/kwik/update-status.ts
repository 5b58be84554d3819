import { cardStatuses } from '../../kwik/store.ts';
import { answers, parsed } from '../../wire.ts';
import { objectsIn, sentRecords } from './bodies.ts';
import { followedBy } from './followed-by.ts';
import { keeping } from './keeping.ts';
import { mutantsOf } from './mutants-of.ts';
import { records } from './records.ts';
import { refusedButDone } from './refused-but-done.ts';
import { refusing } from './refusing.ts';

const isStatus = (value: unknown) => cardStatuses.some((each) => each === value);
const isLowerCase = (value: unknown) => typeof value === 'string' && !isStatus(value) && isStatus(value.toUpperCase());
const isUnknown = (value: unknown) => value !== null && !isStatus(value) && !isLowerCase(value);

/** The status: its changes, and what it may never become. */
export const updateStatusMutants = mutantsOf('status', [
  {
    name: 'activation-answered-disabled',
    breaks: 'kwik.cards.update.card-status-back-to-active',
    says: 'A card that becomes active again is answered as disabled, and listed as active.',
    wire: answers('updateCards', (body, { sent }) => {
      const activated = sentRecords(sent).filter((record) => record.card_status === 'ACTIVE');
      for (const result of objectsIn(body, 'results'))
        if (activated.some(({ id }) => id === result.id)) result.card_status = 'DISABLED';
    }),
  },
  {
    name: 'ignored',
    breaks: 'kwik.cards.update.card-status',
    says: 'A status is ignored, with a success.',
    wire: records((record) => {
      if (isStatus(record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'disabled-is-archived',
    breaks: 'kwik.cards.update.card-status',
    says: 'DISABLED is stored as ARCHIVED.',
    wire: records((record) => {
      if (record.card_status === 'DISABLED') record.card_status = 'ARCHIVED';
    }),
  },
  {
    name: 'disabled-refused',
    breaks: 'kwik.cards.update.card-status',
    says: 'DISABLED is refused.',
    wire: refusing((sent) => sent.some((record) => record.card_status === 'DISABLED')),
  },
  {
    name: 'disabled-not-stored',
    breaks: 'kwik.cards.update.card-status',
    says: 'An active card answers DISABLED and is listed as ACTIVE still.',
    wire: followedBy(({ sent, before }) =>
      before
        .filter((card) => sent.some(({ id, card_status }) => id === card.id && card_status === 'DISABLED'))
        .map(({ id, card_status }) => ({ id, card_status })),
    ),
  },
  {
    name: 'disabled-with-nickname-ignored',
    breaks: 'kwik.cards.update.card-status',
    says: 'DISABLED is ignored, with a success, where the record also has a nickname.',
    wire: records((record) => {
      if (record.card_status === 'DISABLED' && 'card_nickname' in record) delete record.card_status;
    }),
  },
  {
    name: 'ignored-alone',
    breaks: 'kwik.cards.update.optional-fields',
    says: 'A status that is sent alone is ignored, with a success.',
    wire: records((record) => {
      const isAlone = Object.keys(record).every((name) => name === 'id' || name === 'card_status');
      if (isAlone && isStatus(record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'needs-nickname',
    breaks: 'kwik.cards.update.optional-fields',
    says: 'A status is refused without a nickname beside it.',
    wire: refusing((sent) => sent.some((record) => 'card_status' in record && !('card_nickname' in record)), '003'),
  },
  {
    name: 'never-active-again',
    breaks: 'kwik.cards.update.card-status-back-to-active',
    says: 'A disabled card answers ACTIVE when it is made active again, and is listed as DISABLED still.',
    wire: followedBy(({ sent, before }) =>
      before
        .filter((card) => card.card_status === 'DISABLED')
        .filter((card) => sent.some(({ id, card_status }) => id === card.id && card_status === 'ACTIVE'))
        .map(({ id }) => ({ id, card_status: 'DISABLED' })),
    ),
  },
  {
    name: 'active-again-refused',
    breaks: 'kwik.cards.update.card-status-back-to-active',
    says: 'A disabled card cannot be made active again.',
    wire: refusing((sent, cards) =>
      sent.some(({ id, card_status }) => card_status === 'ACTIVE' && cards.get(id)?.card_status === 'DISABLED'),
    ),
  },
  {
    name: 'unknown-dropped',
    breaks: 'kwik.cards.update.card-status-unknown',
    says: 'An unknown status is dropped, with a success.',
    wire: records((record) => {
      if ('card_status' in record && isUnknown(record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'unknown-kept',
    breaks: 'kwik.cards.update.card-status-unknown',
    says: 'An unknown status is kept as it was sent.',
    wire: keeping('card_status', isUnknown),
  },
  {
    name: 'unknown-disables',
    breaks: 'kwik.cards.update.card-status-unknown',
    says: 'An unknown status is read as DISABLED.',
    wire: records((record) => {
      if ('card_status' in record && isUnknown(record.card_status)) record.card_status = 'DISABLED';
    }),
  },
  {
    name: 'unknown-refused-but-disables',
    breaks: 'kwik.cards.update.card-status-unknown',
    says: 'An unknown status is refused, and disables the card all the same.',
    wire: refusedButDone((sent) =>
      objectsIn(parsed(sent), 'records')
        .filter((record) => 'card_status' in record && isUnknown(record.card_status))
        .map(({ id }) => ({ id, card_status: 'DISABLED' })),
    ),
  },
  {
    name: 'lower-case-kept',
    breaks: 'kwik.cards.update.card-status-lower-case',
    says: 'A status in lower case is kept so.',
    wire: keeping('card_status', isLowerCase),
  },
  {
    name: 'lower-case-archives',
    breaks: 'kwik.cards.update.card-status-lower-case',
    says: 'A status in lower case archives the card.',
    wire: records((record) => {
      if (isLowerCase(record.card_status)) record.card_status = 'ARCHIVED';
    }),
  },
  {
    name: 'null-archives',
    breaks: 'kwik.cards.update.card-status-null',
    says: 'Null for the status archives the card.',
    wire: records((record) => {
      if (record.card_status === null) record.card_status = 'ARCHIVED';
    }),
  },
  {
    name: 'null-kept',
    breaks: 'kwik.cards.update.card-status-null',
    says: 'Null for the status is kept.',
    wire: keeping('card_status', (value) => value === null),
  },
  {
    name: 'null-word',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'Null for the status is kept as the word null.',
    wire: keeping('card_status', (value) => value === null, String),
  },
  {
    name: 'null-disables',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'Null for the status disables the card.',
    wire: records((record) => {
      if (record.card_status === null) record.card_status = 'DISABLED';
    }),
  },
]);
