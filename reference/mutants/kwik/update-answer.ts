import { answers, instead, type Json, remembering, textOf, withText } from '../../wire.ts';
import { bodyOf, objectsIn, sentRecords } from './bodies.ts';
import { everyCard } from './every-card.ts';
import { followedBy, putBack } from './followed-by.ts';
import { mutantsOf } from './mutants-of.ts';
import { cardsFor } from './own-calls.ts';

/** Rewrites the results of an update, knowing all cards as they were before. */
const results = (
  change: (results: readonly Json[], before: readonly Json[], sent: readonly Json[]) => readonly Json[],
) =>
  instead('updateCards', async (request, server) => {
    const sent = sentRecords(await textOf(request));
    const before = await cardsFor(request, server);
    const answer = await server(request);
    if (!answer.ok) return answer;
    const body = await bodyOf(answer);
    return withText(answer, JSON.stringify({ ...body, results: change(objectsIn(body, 'results'), before, sent) }));
  });

const byId = (cards: readonly Json[], { id }: Json): Json => cards.find((card) => card.id === id) ?? {};

/** The answer of an update, and whether the list agrees with it. */
export const updateAnswerMutants = mutantsOf('update', [
  {
    name: 'text-plain',
    breaks: 'kwik.cards.update.json',
    says: 'The update is answered as text/plain.',
    wire: answers('updateCards', (body) => new Response(JSON.stringify(body))),
  },
  {
    name: 'bare-array',
    breaks: 'kwik.cards.update.envelope',
    says: 'The update is answered with an array of cards without an envelope.',
    wire: answers('updateCards', (body) => body.results),
  },
  {
    name: 'encoded-twice',
    breaks: 'kwik.cards.update.envelope',
    says: 'The envelope of the update is a string that holds JSON.',
    wire: answers('updateCards', (body) => JSON.stringify(body)),
  },
  {
    name: 'status-left-out',
    breaks: 'kwik.cards.update.status',
    says: 'The answer to an update has no status.',
    wire: answers('updateCards', ({ results }) => ({ results })),
  },
  {
    name: 'status-word',
    breaks: 'kwik.cards.update.status',
    says: 'The status of an update is the word success.',
    wire: answers('updateCards', (body) => ({ ...body, status: 'success' })),
  },
  {
    name: 'status-false',
    breaks: 'kwik.cards.update.status',
    says: 'An update that succeeds says status false.',
    wire: answers('updateCards', (body) => ({ ...body, status: false })),
  },
  {
    name: 'named-records',
    breaks: 'kwik.cards.update.results',
    says: 'The cards of an update are called records.',
    wire: answers('updateCards', ({ status, results: records }) => ({ status, records })),
  },
  {
    name: 'results-by-id',
    breaks: 'kwik.cards.update.results',
    says: 'The results of an update are an object by id.',
    wire: answers('updateCards', (body) => {
      body.results = Object.fromEntries(objectsIn(body, 'results').map((card) => [card.id, card]));
    }),
  },
  {
    name: 'single-result-bare',
    breaks: 'kwik.cards.update.results',
    says: 'The result of a single record stands there without an array.',
    wire: answers('updateCards', (body) => {
      const cards = objectsIn(body, 'results');
      if (cards.length === 1) body.results = cards[0];
    }),
  },
  {
    name: 'results-counted',
    breaks: 'kwik.cards.update.results',
    says: 'The results of an update are the number of changed cards.',
    wire: answers('updateCards', (body) => ({ ...body, results: objectsIn(body, 'results').length })),
  },
  {
    name: 'only-what-was-sent',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'Each result has the fields that were sent, and no others.',
    wire: results((cards, _, sent) =>
      cards.map((card) =>
        Object.fromEntries(Object.entries(card).filter(([name]) => Object.hasOwn(byId(sent, card), name))),
      ),
    ),
  },
  {
    name: 'as-before',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'Each result is the card as it was before.',
    wire: results((cards, before) => cards.map((card) => byId(before, card))),
  },
  {
    name: 'batch-old-status-answered',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'The answer to a batch of several records shows each status as it was before.',
    wire: results((cards, before) =>
      cards.length < 2
        ? cards
        : cards.map((card) => ({ ...card, card_status: byId(before, card).card_status ?? card.card_status })),
    ),
  },
  {
    name: 'batch-slim',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'From the second result on, a batch is answered without token and brand.',
    wire: results((cards) =>
      cards.map((card, index) => {
        const { card_token, card_brand, ...rest } = card;
        return index === 0 ? card : rest;
      }),
    ),
  },
  {
    name: 'without-expiry',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'What depends on the time is left out of results.',
    wire: everyCard((card) => {
      delete card.is_expired;
      delete card.expire_in_months;
    }, 'updateCards'),
  },
  {
    name: 'old-nickname-answered',
    breaks: 'kwik.cards.update.answers-full-card',
    says: 'Results show the nickname as it was before.',
    wire: results((cards, before) =>
      cards.map((card) => ({ ...card, card_nickname: byId(before, card).card_nickname ?? null })),
    ),
  },
  {
    name: 'first-only',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'Only the first record of a batch is answered.',
    wire: results((cards) => cards.slice(0, 1)),
  },
  {
    name: 'one-result-per-customer',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'Of several changed cards of one customer, only the last is answered.',
    wire: results((cards) => [...new Map(cards.map((card) => [card.customer_id, card])).values()]),
  },
  {
    name: 'results-doubled',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'Each changed card is answered twice.',
    wire: results((cards) => [...cards, ...cards]),
  },
  {
    name: 'results-with-whole-customer',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: "The customer's other cards are answered as well.",
    wire: results((cards, before) => [
      ...cards,
      ...before.filter(
        (card) =>
          cards.some(({ customer_id }) => customer_id === card.customer_id) && !cards.some(({ id }) => id === card.id),
      ),
    ]),
  },
  {
    name: 'first-result-repeated',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'Every record of a batch is answered with the card of the first.',
    wire: results((cards) => cards.map((card) => cards[0] ?? card)),
  },
  {
    name: 'card-of-another-answered',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'The first record is answered with a card of a customer who is not in the batch.',
    wire: results((cards, before) => {
      const stranger = before.find((card) => !cards.some(({ customer_id }) => customer_id === card.customer_id));
      return stranger ? [stranger, ...cards.slice(1)] : cards;
    }),
  },
  {
    name: 'no-results',
    breaks: 'kwik.cards.update.one-result-per-record',
    says: 'An update succeeds with empty results.',
    wire: results(() => []),
  },
  {
    name: 'nothing-stored',
    breaks: 'kwik.cards.update.persisted',
    says: 'An update is answered as done, and nothing is stored.',
    wire: followedBy(({ sent, before }) => before.filter((card) => sent.some(({ id }) => id === card.id)).map(putBack)),
  },
  {
    name: 'nickname-not-stored-with-status',
    breaks: 'kwik.cards.update.persisted',
    says: 'A nickname that comes with a status is answered, but not stored.',
    wire: followedBy(({ sent, before }) =>
      sent
        .filter((record) => 'card_status' in record && 'card_nickname' in record)
        .map((record) => ({ id: record.id, card_nickname: byId(before, record).card_nickname ?? null })),
    ),
  },
  {
    name: 'last-not-stored',
    breaks: 'kwik.cards.update.persisted',
    says: 'The last record of a batch is answered as changed, but not stored.',
    wire: followedBy(({ sent, before }) => {
      const old = before.find(({ id }) => id === sent.at(-1)?.id);
      return sent.length > 1 && old ? [putBack(old)] : [];
    }),
  },
  {
    name: 'list-lags-once',
    breaks: 'kwik.cards.update.persisted',
    says: 'The first list after a change of status still shows the old status, as from a replica that lags behind.',
    wire: remembering(() => {
      let old = new Map<unknown, unknown>();
      return instead(['listCards', 'updateCards'], async (request, server) => {
        if (request.method === 'POST') {
          const changed = sentRecords(await textOf(request)).filter((record) => 'card_status' in record);
          const before = (await cardsFor(request, server)).filter((card) => changed.some(({ id }) => id === card.id));
          const answer = await server(request);
          if (answer.ok) old = new Map(before.map((card) => [card.id, card.card_status]));
          return answer;
        }
        const answer = await server(request);
        if (!answer.ok || new URL(request.url).search !== '') return answer;
        const body = await bodyOf(answer);
        for (const card of objectsIn(body, 'records')) if (old.has(card.id)) card.card_status = old.get(card.id);
        old = new Map();
        return withText(answer, JSON.stringify(body));
      });
    }),
  },
  {
    name: 'single-not-stored',
    breaks: 'kwik.cards.update.single',
    says: 'A single record is answered as done, but only batches of several are stored.',
    wire: followedBy(({ sent, before }) => {
      const old = before.find(({ id }) => id === sent[0]?.id);
      return sent.length === 1 && old ? [putBack(old)] : [];
    }),
  },
]);
