import { answers, instead, queries } from '../../wire.ts';
import { createdAt } from './cards-in.ts';
import { amended, jsonOf, recordsAt } from './json.ts';
import { refusal } from './refusal.ts';
import { everyCard, listedBy } from './relisted.ts';
import { section } from './section.ts';

const numberIn = (query: URLSearchParams, name: string): number => Number(query.get(name) ?? 0);
const move = (query: URLSearchParams, name: string, by: number): void =>
  query.set(name, String(numberIn(query, name) + by));

/** How a list is cut into pages. */
export const listPagesMutants = section('list', {
  'offset-ignored': {
    breaks: 'omise.cards.list.offset',
    says: 'Every offset gives the first page.',
    wire: listedBy((query) => query.delete('offset')),
  },
  'offset-one-too-many': {
    breaks: 'omise.cards.list.offset',
    says: 'An offset skips one card more.',
    wire: listedBy((query) => {
      if (query.has('offset')) move(query, 'offset', 1);
    }),
  },
  'offset-one-too-few': {
    breaks: 'omise.cards.list.offset',
    says: 'Offsets count from 1, so that one card less is skipped.',
    wire: listedBy((query) => {
      if (numberIn(query, 'offset') > 0) move(query, 'offset', -1);
    }),
  },
  'offset-counts-pages': {
    breaks: 'omise.cards.list.pages',
    says: 'An offset skips pages rather than cards where a limit is given.',
    wire: listedBy((query) => query.set('offset', String(numberIn(query, 'offset') * (numberIn(query, 'limit') || 1)))),
  },
  'offset-said-as-zero': {
    breaks: 'omise.cards.list.offset-member',
    says: 'The answer says offset 0 whatever was asked for.',
    wire: answers('listCards', (body) => {
      body.offset = 0;
    }),
  },
  'offset-said-as-text': {
    breaks: 'omise.cards.list.offset-member',
    says: 'An offset that was sent comes back as text.',
    wire: answers('listCards', (body, { url }) => {
      body.offset = url.searchParams.get('offset') ?? body.offset;
    }),
  },
  'offset-default-one': {
    breaks: 'omise.cards.list.offset-default',
    says: 'Without offset the first card is skipped.',
    wire: listedBy((query) => {
      if (!query.has('offset')) query.set('offset', '1');
    }),
  },
  'offset-default-null': {
    breaks: 'omise.cards.list.offset-default',
    says: 'Without offset the answer says null.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('offset')) body.offset = null;
    }),
  },
  'past-end-last-page': {
    breaks: 'omise.cards.list.offset-past-end',
    says: 'An offset past the last card gives the last card.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      const { total, offset, data } = await jsonOf(answer);
      const isPast = Number(offset) >= Number(total) && Number(total) > 0;
      return amended(answer, { data: isPast ? (await everyCard(server, request)).slice(-1) : data });
    }),
  },
  'past-end-not-found': {
    breaks: 'omise.cards.list.offset-past-end',
    says: 'An offset past the last card is refused as not found.',
    wire: answers('listCards', (body) =>
      Number(body.offset) >= Number(body.total) && Number(body.total) > 0
        ? refusal(404, 'not_found', 'page was not found')
        : body,
    ),
  },
  'limit-ignored': {
    breaks: 'omise.cards.list.limit',
    says: 'Pages hold 20 cards whatever limit is asked for.',
    wire: listedBy((query) => query.delete('limit')),
  },
  'limit-one-too-many': {
    breaks: 'omise.cards.list.limit',
    says: 'A page holds one card more than its limit.',
    wire: listedBy((query) => {
      if (query.has('limit')) move(query, 'limit', 1);
    }),
  },
  'limit-one-too-few': {
    breaks: 'omise.cards.list.limit',
    says: 'A page holds one card less than its limit, if that is above 1.',
    wire: listedBy((query) => {
      if (numberIn(query, 'limit') > 1) move(query, 'limit', -1);
    }),
  },
  'limit-as-text': {
    breaks: 'omise.cards.list.limit-member',
    says: 'A limit that was sent comes back as text.',
    wire: answers('listCards', (body, { url }) => {
      body.limit = url.searchParams.get('limit') ?? body.limit;
    }),
  },
  'limit-said-as-default': {
    breaks: 'omise.cards.list.limit-member',
    says: 'The answer says limit 20 whatever was asked for.',
    wire: answers('listCards', (body) => {
      body.limit = 20;
    }),
  },
  'limit-said-as-count': {
    breaks: 'omise.cards.list.limit-member',
    says: 'The answer gives the number of cards on the page as its limit.',
    wire: answers('listCards', (body) => {
      body.limit = recordsAt(body, 'data').length;
    }),
  },
  'limit-default-19': {
    breaks: 'omise.cards.list.limit-default',
    says: 'Without limit a page holds 19 cards.',
    rules: { defaultLimit: 19 },
  },
  'limit-default-25': {
    breaks: 'omise.cards.list.limit-default',
    says: 'Without limit a page holds 25 cards.',
    rules: { defaultLimit: 25 },
  },
  'limit-default-unsaid': {
    breaks: 'omise.cards.list.limit-default',
    says: 'Without limit the answer says limit null.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('limit')) body.limit = null;
    }),
  },
  'reverse-default-limit': {
    breaks: 'omise.cards.list.limit-default',
    says: 'Without limit, the list holds 10 cards a page where an order is asked for.',
    wire: queries('listCards', (query) => {
      if (query.has('order') && !query.has('limit')) query.set('limit', '10');
    }),
  },
  'maximum-fifty': {
    breaks: 'omise.cards.list.limit-maximum',
    says: 'Pages hold 50 cards at most.',
    rules: { maximumLimit: 50 },
  },
  'maximum-99': {
    breaks: 'omise.cards.list.limit-maximum',
    says: 'Pages hold 99 cards at most.',
    rules: { maximumLimit: 99 },
  },
  'maximum-said-but-not-kept': {
    breaks: 'omise.cards.list.limit-maximum',
    says: 'A limit above 20 is said as asked for, but pages hold 20 cards.',
    wire: listedBy((query) => {
      if (numberIn(query, 'limit') > 20) query.set('limit', '20');
    }),
  },
  'maximum-falls-back': {
    breaks: 'omise.cards.list.limit-maximum',
    says: 'A limit of exactly 100 counts as too great and falls back to the default of 20.',
    wire: queries('listCards', (query) => {
      if (query.get('limit') === '100') query.set('limit', '20');
    }),
  },
  'maximum-refused': {
    breaks: 'omise.cards.list.limit-maximum',
    says: 'A limit of exactly 100 is refused.',
    wire: answers('listCards', (body, { url }) =>
      url.searchParams.get('limit') === '100' ? refusal(400, 'bad_request', 'limit must be below 100') : body,
    ),
  },
  'limit-uncapped': {
    breaks: 'omise.cards.list.limit-above-maximum',
    says: 'A limit above 100 is taken as it is.',
    rules: { maximumLimit: 1000 },
  },
  'maximum-101': {
    breaks: 'omise.cards.list.limit-above-maximum',
    says: 'Pages hold 101 cards at most.',
    rules: { maximumLimit: 101 },
  },
  'limit-capped-in-silence': {
    breaks: 'omise.cards.list.limit-above-maximum',
    says: 'A limit above 100 is lowered, but the answer claims the limit that was asked for.',
    wire: answers('listCards', (body, { url }) => {
      const asked = numberIn(url.searchParams, 'limit');
      if (asked > 100) body.limit = asked;
    }),
  },
  'pages-overlap': {
    breaks: 'omise.cards.list.pages',
    says: 'Every page but the first begins one card too early.',
    wire: listedBy((query) => {
      if (numberIn(query, 'offset') > 1) move(query, 'offset', -1);
    }),
  },
  'pages-leave-gaps': {
    breaks: 'omise.cards.list.pages',
    says: 'A page with both offset and limit begins one card too late.',
    wire: listedBy((query) => {
      if (numberIn(query, 'offset') > 0 && query.has('limit')) move(query, 'offset', 1);
    }),
  },
  'keyset-skips-ties': {
    breaks: 'omise.cards.list.pages',
    says: 'Later pages go on with the next second, so cards of the second in which a page ended are skipped.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      const { offset, limit } = await jsonOf(answer);
      const all = await everyCard(server, request);
      const before = all[Number(offset) - 1];
      if (!before) return answer;
      const rest = all.slice(Number(offset)).filter((card) => createdAt(card) !== createdAt(before));
      return amended(answer, { data: rest.slice(0, Number(limit)) });
    }),
  },
});
