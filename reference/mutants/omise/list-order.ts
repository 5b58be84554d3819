import { answers, instead } from '../../wire.ts';
import { askList } from './ask.ts';
import { amended, jsonOf, recordsAt } from './json.ts';
import { isReverse, listedBy, relisted } from './relisted.ts';
import { section } from './section.ts';

const numberIn = (query: URLSearchParams, name: string): number => Number(query.get(name) ?? 0);

/** In which order a list comes, across pages too, and what it counts. */
export const listOrderMutants = section('list', {
  'order-default-reverse': {
    breaks: 'omise.cards.list.order-default',
    says: 'Without order the newest card comes first.',
    wire: listedBy((query) => {
      if (!query.has('order')) query.set('order', 'reverse_chronological');
    }),
  },
  'order-default-by-id': {
    breaks: 'omise.cards.list.order-default',
    says: 'Without order cards come in the order of their ids.',
    wire: relisted((all, query) =>
      query.has('order') ? all : all.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    ),
  },
  'order-chronological-swapped': {
    breaks: 'omise.cards.list.order-chronological',
    says: 'chronological puts the newest card first.',
    wire: listedBy((query) => {
      if (query.get('order') === 'chronological') query.set('order', 'reverse_chronological');
    }),
  },
  'order-newest-first-always': {
    breaks: 'omise.cards.list.order-chronological',
    says: 'Any order that is named puts the newest card first.',
    wire: listedBy((query) => {
      if (query.has('order')) query.set('order', 'reverse_chronological');
    }),
  },
  'reverse-ignored': {
    breaks: 'omise.cards.list.order-reverse',
    says: 'The order is ignored; the oldest card always comes first.',
    wire: listedBy((query) => query.delete('order')),
  },
  'reverse-moves-newest-only': {
    breaks: 'omise.cards.list.order-reverse',
    says: 'In reverse order only the newest card is moved to the front.',
    wire: relisted((all, query) => (isReverse(query) ? [...all.slice(0, 1), ...all.slice(1).toReversed()] : all)),
  },
  'reverse-within-page': {
    breaks: 'omise.cards.list.order-across-pages',
    says: 'In reverse order the pages are cut oldest first, and only each page is turned round.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      if (!isReverse(new URL(request.url).searchParams)) return answer;
      const page = await askList(server, request, (query) => query.set('order', 'chronological'));
      return amended(answer, { data: recordsAt(await jsonOf(page), 'data').toReversed() });
    }),
  },
  'reverse-ignores-offset': {
    breaks: 'omise.cards.list.order-across-pages',
    says: 'In reverse order every offset gives the first page.',
    wire: listedBy((query) => {
      if (isReverse(query)) query.delete('offset');
    }),
  },
  'reverse-second-page-chronological': {
    breaks: 'omise.cards.list.order-across-pages',
    says: 'Only the first page is in reverse order; later pages are cut from the other end.',
    wire: listedBy((query) => {
      if (numberIn(query, 'offset') > 0) query.delete('order');
    }),
  },
  'total-of-page': {
    breaks: 'omise.cards.list.total',
    says: 'total counts the cards of the page.',
    wire: answers('listCards', (body) => {
      body.total = recordsAt(body, 'data').length;
    }),
  },
  'total-after-offset': {
    breaks: 'omise.cards.list.total',
    says: 'With an offset, total counts only the cards that are left after it.',
    wire: answers('listCards', (body) => {
      body.total = Math.max(0, Number(body.total) - Number(body.offset));
    }),
  },
  'total-up-to-page': {
    breaks: 'omise.cards.list.total',
    says: 'total counts the cards up to the end of the page.',
    wire: answers('listCards', (body) => {
      body.total = Number(body.offset) + recordsAt(body, 'data').length;
    }),
  },
  'total-of-pages': {
    breaks: 'omise.cards.list.total',
    says: 'total counts pages.',
    wire: answers('listCards', (body) => {
      body.total = Math.ceil(Number(body.total) / Number(body.limit));
    }),
  },
});
