import { isRecord } from '../../../spec/record.ts';
import { cardStatuses } from '../../kwik/store.ts';
import { instead, type Json, parsed, textOf } from '../../wire.ts';
import { sentRecords } from './bodies.ts';
import { followedBy } from './followed-by.ts';
import { mutantsOf } from './mutants-of.ts';
import { cardsFor, updateWith } from './own-calls.ts';
import { records } from './records.ts';
import { refusing } from './refusing.ts';

const writable = ['card_status', 'card_nickname', 'is_default'] as const;

/** Leaves the record its id alone, so that it changes nothing; what would be refused stays as it is. */
function empty(record: Json): void {
  const { card_status: status, card_nickname: nickname, is_default: isDefault } = record;
  const fits =
    (status === undefined || cardStatuses.some((each) => each === status)) &&
    (nickname === undefined || nickname === null || (typeof nickname === 'string' && nickname.length <= 64)) &&
    (isDefault === undefined || typeof isDefault === 'boolean');
  if (fits) for (const name of writable) delete record[name];
}

/** Which records a batch carries out, with whose values, and what happens to cards that are not in it. */
export const updateBatchMutants = mutantsOf('batch', [
  {
    name: 'single-refused',
    breaks: 'kwik.cards.update.single',
    says: 'An array of one record is refused.',
    wire: refusing((sent) => sent.length === 1, '003'),
  },
  {
    name: 'several-refused',
    breaks: 'kwik.cards.update.batch',
    says: 'An array of more than one record is refused.',
    wire: refusing((sent) => sent.length > 1, '003'),
  },
  {
    name: 'three-refused',
    breaks: 'kwik.cards.update.batch',
    says: 'An array of more than two records is refused.',
    wire: refusing((sent) => sent.length > 2, '003'),
  },
  {
    name: 'only-first-done',
    breaks: 'kwik.cards.update.batch',
    says: 'Of a batch, only the first record is carried out; the others are answered as they were.',
    wire: records((record, index) => {
      if (index > 0) empty(record);
    }),
  },
  {
    name: 'only-last-done',
    breaks: 'kwik.cards.update.batch',
    says: 'Of a batch, only the last record is carried out; the others are answered as they were.',
    wire: records((record, index, all) => {
      if (index < all.length - 1) empty(record);
    }),
  },
  {
    name: 'third-takes-second',
    breaks: 'kwik.cards.update.batch',
    says: 'From the third record of a batch on, each card gets the nickname of the second record.',
    wire: records((record, index, all) => {
      const second = all[1]?.card_nickname;
      if (index >= 2 && typeof record.card_nickname === 'string' && typeof second === 'string') {
        record.card_nickname = second;
      }
    }),
  },
  {
    name: 'first-values-for-all',
    breaks: 'kwik.cards.update.batch',
    says: 'Every card of a batch gets the nickname of the first record.',
    wire: records((record, _, all) => {
      const first = all[0]?.card_nickname;
      if (typeof record.card_nickname === 'string' && typeof first === 'string') record.card_nickname = first;
    }),
  },
  {
    name: 'nicknames-swapped',
    breaks: 'kwik.cards.update.batch',
    says: 'The first two records of a batch exchange their nicknames.',
    wire: records((record, index, all) => {
      const [first, second] = all;
      if (index !== 0 || typeof first?.card_nickname !== 'string' || typeof second?.card_nickname !== 'string') return;
      [record.card_nickname, second.card_nickname] = [second.card_nickname, first.card_nickname];
    }),
  },
  {
    name: 'status-ignored-in-batch',
    breaks: 'kwik.cards.update.batch',
    says: 'In a batch of several records, a status is ignored.',
    wire: records((record, _, all) => {
      if (all.length > 1 && cardStatuses.some((each) => each === record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'status-of-one-for-all',
    breaks: 'kwik.cards.update.batch',
    says: 'A status in one record of a batch is given to the cards of all its records.',
    wire: followedBy(({ sent }) => {
      const last = sent.findLast((record) => 'card_status' in record);
      return last && sent.length > 1 ? sent.map(({ id }) => ({ id, card_status: last.card_status })) : [];
    }),
  },
  {
    name: 'one-customer',
    breaks: 'kwik.cards.update.batch-across-customers',
    says: "A batch changes only the cards of its first record's customer; the others are answered as they were.",
    wire: instead('updateCards', async (request, server) => {
      const text = await textOf(request);
      const sent = sentRecords(text);
      const body = parsed(text);
      const whole = isRecord(body) && Array.isArray(body.records) && body.records.length === sent.length;
      if (sent.length < 2 || !whole) return server(request);
      const owners = new Map((await cardsFor(request, server)).map((card) => [card.id, card.customer_id]));
      if (sent.some(({ id }) => !owners.has(id))) return server(request);
      for (const record of sent) if (owners.get(record.id) !== owners.get(sent[0]?.id)) empty(record);
      return server(updateWith(request, sent));
    }),
  },
  {
    name: 'several-customers-refused',
    breaks: 'kwik.cards.update.batch-across-customers',
    says: 'A batch with cards of different customers is refused.',
    wire: refusing((sent, cards) => {
      const owners = sent.flatMap(({ id }) => cards.get(id)?.customer_id ?? []);
      return new Set(owners).size > 1;
    }),
  },
  {
    name: 'omitted-from-previous',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'In a batch, a nickname that a record leaves out is taken from the record before it.',
    wire: records((record, index, all) => {
      const previous = all[index - 1];
      if (previous && 'card_nickname' in previous && !('card_nickname' in record)) {
        record.card_nickname = previous.card_nickname;
      }
    }),
  },
  {
    name: 'cleared-nickname-clears-customer',
    breaks: 'kwik.cards.update.other-cards-untouched',
    says: "Clearing the nickname of a card clears those of all the customer's cards.",
    wire: followedBy(({ sent, after }) => {
      const cleared = after.filter((card) =>
        sent.some((record) => record.id === card.id && record.card_nickname === null),
      );
      return after
        .filter(
          (card) =>
            card.card_nickname !== null &&
            !sent.some(({ id }) => id === card.id) &&
            cleared.some(({ customer_id }) => customer_id === card.customer_id),
        )
        .map(({ id }) => ({ id, card_nickname: null }));
    }),
  },
  {
    name: 'status-for-whole-customer',
    breaks: 'kwik.cards.update.other-cards-untouched',
    says: "A status is given to all active cards of the card's customer.",
    wire: followedBy(({ sent, after }) => {
      const changed = sent.filter((record) => 'card_status' in record);
      const owners = new Set(
        after.filter((card) => changed.some(({ id }) => id === card.id)).map((card) => card.customer_id),
      );
      const others = after.filter(
        (card) =>
          owners.has(card.customer_id) && card.card_status === 'ACTIVE' && !sent.some(({ id }) => id === card.id),
      );
      return others.map(({ id }) => ({ id, card_status: changed[0]?.card_status }));
    }),
  },
  {
    name: 'nickname-for-whole-customer',
    breaks: 'kwik.cards.update.other-cards-untouched',
    says: "A nickname is given to all cards of the card's customer.",
    wire: followedBy(({ sent, after }) => {
      const named = sent.filter((record) => typeof record.card_nickname === 'string');
      return after.flatMap((card) => {
        if (sent.some(({ id }) => id === card.id)) return [];
        const namesake = named.find(
          ({ id }) => after.find((other) => other.id === id)?.customer_id === card.customer_id,
        );
        return namesake ? [{ id: card.id, card_nickname: namesake.card_nickname }] : [];
      });
    }),
  },
  {
    name: 'next-card-renamed-too',
    breaks: 'kwik.cards.update.other-cards-untouched',
    says: 'A nickname is given to the next card of the list as well, whoever owns it.',
    wire: followedBy(({ sent, after }) =>
      sent.flatMap((record) => {
        const next = after[after.findIndex(({ id }) => id === record.id) + 1];
        if (typeof record.card_nickname !== 'string' || !next || sent.some(({ id }) => id === next.id)) return [];
        return [{ id: next.id, card_nickname: record.card_nickname }];
      }),
    ),
  },
]);
