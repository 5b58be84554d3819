import { isRecord } from '../../../spec/record.ts';
import { cardStatuses } from '../../kwik/store.ts';
import type { Deviation } from '../../subject.ts';
import { instead, type Json, parsed, requests, textOf } from '../../wire.ts';
import { bodyOf, objectsIn, sentRecords } from './bodies.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { cardsFor, updateWith } from './own-calls.ts';
import { records } from './records.ts';
import { refusedButDone } from './refused-but-done.ts';
import { successInstead } from './success-instead.ts';

/** The only record of a batch, whatever it is; undefined where there are more or fewer. */
function onlyRecord(body: unknown): unknown {
  return isRecord(body) && Array.isArray(body.records) && body.records.length === 1 ? body.records[0] : undefined;
}

const single = (isSuch: (record: Json) => boolean): Deviation =>
  successInstead((body) => {
    const record = onlyRecord(body);
    return isRecord(record) && isSuch(record);
  });

/** Gives records with such an id the card that is listed first. */
const firstCardFor = (isSuch: (id: unknown, cards: readonly Json[]) => boolean): Deviation =>
  instead('updateCards', async (request, server) => {
    const sent = sentRecords(await textOf(request));
    const cards = await cardsFor(request, server);
    if (cards.length === 0 || !sent.some(({ id }) => isSuch(id, cards))) return server(request);
    return server(
      updateWith(
        request,
        sent.map((record) => (isSuch(record.id, cards) ? { ...record, id: cards[0]?.id } : record)),
      ),
    );
  });

const isUnknownId = (id: unknown, cards: readonly Json[]) =>
  typeof id === 'string' && !cards.some((card) => card.id === id);

const ids: readonly Draft[] = [
  {
    name: 'without-id-accepted',
    breaks: 'kwik.cards.update.id-missing',
    says: 'A single record without an id succeeds with no results.',
    wire: single((record) => !Object.hasOwn(record, 'id')),
  },
  {
    name: 'without-id-changes-first-card',
    breaks: 'kwik.cards.update.id-missing',
    says: 'A record without an id changes the first card of all.',
    wire: firstCardFor((id) => id === undefined),
  },
  {
    name: 'without-id-skipped-in-batch',
    breaks: 'kwik.cards.update.batch-with-invalid-record-refused',
    says: 'In a batch, a record without an id is skipped when another has one.',
    wire: requests('updateCards', (body) => {
      const sent = objectsIn(body, 'records');
      const rest = sent.filter((record) => 'id' in record);
      if (Array.isArray(body.records) && sent.length === body.records.length && rest.length > 0) body.records = rest;
    }),
  },
  {
    name: 'unknown-id-accepted',
    breaks: 'kwik.cards.update.id-unknown',
    says: 'A single record with an unknown id succeeds with no results.',
    wire: instead('updateCards', async (request, server) => {
      const only = onlyRecord(parsed(await textOf(request)));
      const answer = await server(request);
      const unknown = only !== undefined && (await bodyOf(answer)).error_code === '007';
      return unknown ? Response.json({ status: true, results: [] }) : answer;
    }),
  },
  {
    name: 'unknown-id-echoed',
    breaks: 'kwik.cards.update.id-unknown',
    says: 'A single record with an unknown id succeeds, and is answered as though it were a card.',
    wire: instead('updateCards', async (request, server) => {
      const only = onlyRecord(parsed(await textOf(request)));
      const [like] = await cardsFor(request, server);
      const answer = await server(request);
      const unknown = isRecord(only) && (await bodyOf(answer)).error_code === '007';
      return unknown ? Response.json({ status: true, results: [{ ...like, ...only }] }) : answer;
    }),
  },
  {
    name: 'unknown-id-changes-first-card',
    breaks: 'kwik.cards.update.id-unknown',
    says: 'A record with an unknown id changes the first card of all.',
    wire: firstCardFor(isUnknownId),
  },
  ...(
    [
      ['number', (id: unknown) => typeof id === 'number'],
      ['null', (id: unknown) => id === null],
      ['array', Array.isArray],
      ['object', isRecord],
    ] as const
  ).map(
    ([type, isSuch]): Draft => ({
      name: `id-${type}-accepted`,
      breaks: 'kwik.cards.update.id-wrong-type',
      says: `A single record whose id is of type ${type} succeeds with no results.`,
      wire: single((record) => Object.hasOwn(record, 'id') && isSuch(record.id)),
    }),
  ),
  {
    name: 'id-of-any-type-changes-first-card',
    breaks: 'kwik.cards.update.id-wrong-type',
    says: 'A record whose id is no string changes the first card of all.',
    wire: firstCardFor((id) => id !== undefined && typeof id !== 'string'),
  },
];

const isUnknownStatus = (value: unknown) => value !== undefined && !cardStatuses.some((each) => each === value);

const faulty = (record: Json) =>
  isUnknownStatus(record.card_status) ||
  typeof record.id !== 'string' ||
  (record.is_default !== undefined && typeof record.is_default !== 'boolean');

const batches: readonly Draft[] = [
  {
    name: 'bad-records-skipped',
    breaks: 'kwik.cards.update.batch-with-invalid-record-refused',
    says: 'In a batch, bad records are skipped and the others carried out.',
    rules: { allOrNothing: false },
  },
  {
    name: 'only-first-validated',
    breaks: 'kwik.cards.update.batch-with-invalid-record-refused',
    says: 'Only the first record of a batch is validated; an unknown status in a later one is dropped in silence.',
    wire: records((record, index) => {
      if (index > 0 && isUnknownStatus(record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'only-last-validated',
    breaks: 'kwik.cards.update.batch-with-invalid-record-refused',
    says: 'Only the last record of a batch is validated; an unknown status in an earlier one is dropped in silence.',
    wire: records((record, index, all) => {
      if (index < all.length - 1 && isUnknownStatus(record.card_status)) delete record.card_status;
    }),
  },
  {
    name: 'default-text-dropped-in-batch',
    breaks: 'kwik.cards.update.batch-with-invalid-record-refused',
    says: 'In a batch, a default flag that is text is dropped in silence.',
    wire: records((record, _, all) => {
      if (all.length > 1 && typeof record.is_default === 'string') delete record.is_default;
    }),
  },
  {
    name: 'bad-record-refused-but-those-before-done',
    breaks: 'kwik.cards.update.batch-with-invalid-record-changes-nothing',
    says: 'A batch that fails validation is refused, but the records before the bad one are applied.',
    wire: refusedButDone((sent, code) => (code === '005' ? sentRecords(sent) : [])),
  },
  {
    name: 'bad-record-refused-but-those-after-done',
    breaks: 'kwik.cards.update.batch-with-invalid-record-changes-nothing',
    says: 'A batch whose first record is bad is refused, but the records after it are applied.',
    wire: refusedButDone((sent, code) => {
      const [first, ...rest] = sentRecords(sent);
      return code === '005' && first && faulty(first) ? rest : [];
    }),
  },
  {
    name: 'bad-record-refused-but-others-done',
    breaks: 'kwik.cards.update.batch-with-invalid-record-changes-nothing',
    says: 'A batch with a default flag that is text is refused, but its other records are applied.',
    wire: refusedButDone((sent) => {
      const all = sentRecords(sent);
      return all.some(({ is_default }) => typeof is_default === 'string') ? all.filter((each) => !faulty(each)) : [];
    }),
  },
  {
    name: 'unknown-id-skipped-in-batch',
    breaks: 'kwik.cards.update.batch-with-unknown-id-refused',
    says: 'In a batch, records with an unknown id are skipped and the rest succeeds.',
    wire: instead('updateCards', async (request, server) => {
      const sent = sentRecords(await textOf(request));
      const cards = await cardsFor(request, server);
      const answer = await server(request);
      const rest = sent.filter(({ id }) => cards.some((card) => card.id === id));
      const skips = (await bodyOf(answer)).error_code === '007' && rest.length > 0;
      return skips ? server(updateWith(request, rest)) : answer;
    }),
  },
  {
    name: 'unknown-id-refused-but-those-before-done',
    breaks: 'kwik.cards.update.batch-with-unknown-id-changes-nothing',
    says: 'A batch with an unknown id is refused, but the records before it are applied.',
    wire: refusedButDone((sent, code) => (code === '007' ? sentRecords(sent) : [])),
  },
  {
    name: 'unknown-id-refused-but-those-after-done',
    breaks: 'kwik.cards.update.batch-with-unknown-id-changes-nothing',
    says: 'A batch that begins with an unknown id is refused, but the records after it are applied.',
    wire: refusedButDone((sent, code) => (code === '007' ? sentRecords(sent).slice(1) : [])),
  },
];

/** The records of a body that breaks off before its brackets are closed. */
const completed = (sent: string): Json[] => (parsed(sent) === undefined ? sentRecords(`${sent}]}`) : []);

const layouts: readonly Draft[] = [
  {
    name: 'empty-records-accepted',
    breaks: 'kwik.cards.update.records-empty',
    says: 'An empty records array succeeds with no results.',
    wire: successInstead((body) => isRecord(body) && Array.isArray(body.records) && body.records.length === 0),
  },
  {
    name: 'missing-records-accepted',
    breaks: 'kwik.cards.update.records-missing',
    says: 'A body without records succeeds with no results.',
    wire: successInstead((body) => isRecord(body) && Object.keys(body).length === 0),
  },
  {
    name: 'records-object-accepted',
    breaks: 'kwik.cards.update.records-not-an-array',
    says: 'A single record is carried out where records should be an array.',
    wire: requests('updateCards', (body) => {
      if (isRecord(body.records)) body.records = [body.records];
    }),
  },
  {
    name: 'records-object-refused-but-done',
    breaks: 'kwik.cards.update.records-not-an-array',
    says: 'A single record in place of the array is refused, and carried out all the same.',
    wire: refusedButDone((sent) => {
      const body = parsed(sent);
      return isRecord(body) && isRecord(body.records) ? [body.records] : [];
    }),
  },
  {
    name: 'records-text-accepted',
    breaks: 'kwik.cards.update.records-not-an-array',
    says: 'A string for records succeeds with no results.',
    wire: successInstead((body) => isRecord(body) && typeof body.records === 'string'),
  },
  {
    name: 'records-null-accepted',
    breaks: 'kwik.cards.update.records-not-an-array',
    says: 'Null for records succeeds with no results.',
    wire: successInstead((body) => isRecord(body) && body.records === null),
  },
  ...(
    [
      ['string', (record: unknown) => typeof record === 'string'],
      ['number', (record: unknown) => typeof record === 'number'],
      ['null', (record: unknown) => record === null],
    ] as const
  ).map(
    ([type, isSuch]): Draft => ({
      name: `record-${type}-accepted`,
      breaks: 'kwik.cards.update.record-not-an-object',
      says: `A single record of type ${type} succeeds with no results.`,
      wire: successInstead((body) => isSuch(onlyRecord(body))),
    }),
  ),
  {
    name: 'bare-record-accepted',
    breaks: 'kwik.cards.update.bare-record',
    says: 'A record outside a records array is carried out.',
    wire: requests('updateCards', (body) => ('id' in body && !('records' in body) ? { records: [body] } : body)),
  },
  {
    name: 'bare-record-refused-but-done',
    breaks: 'kwik.cards.update.bare-record',
    says: 'A record outside a records array is refused, and carried out all the same.',
    wire: refusedButDone((sent) => {
      const body = parsed(sent);
      return isRecord(body) && 'id' in body ? [body] : [];
    }),
  },
  {
    name: 'broken-json-completed',
    breaks: 'kwik.cards.update.malformed-json',
    says: 'JSON without its end is completed and carried out.',
    wire: instead('updateCards', async (request, server) => {
      const records = completed(await textOf(request));
      return server(records.length > 0 ? updateWith(request, records) : request);
    }),
  },
  {
    name: 'broken-json-refused-but-done',
    breaks: 'kwik.cards.update.malformed-json',
    says: 'JSON without its end is refused, and its records are carried out all the same.',
    wire: refusedButDone(completed),
  },
  {
    name: 'form-accepted',
    breaks: 'kwik.cards.update.malformed-json',
    says: 'A body that is no JSON at all succeeds with no results.',
    wire: instead('updateCards', async (request, server) => {
      const sent = await textOf(request);
      const answer = await server(request);
      const isForm = /^\w+=/.test(sent) && answer.status !== 401;
      return isForm ? Response.json({ status: true, results: [] }) : answer;
    }),
  },
];

/** What has to be refused and is not, or is refused and done. */
export const updateRefusedMutants = mutantsOf('refused', [...ids, ...batches, ...layouts]);
