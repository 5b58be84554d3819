import { answers, instead } from '../../wire.ts';
import { askList } from './ask.ts';
import { createdAt, timestamp } from './cards-in.ts';
import { amended, jsonOf } from './json.ts';
import { refusal } from './refusal.ts';
import { isReverse, listedBy, relisted } from './relisted.ts';
import { section } from './section.ts';

const hour = 3_600_000;

/** Moves a moment of the query, if it is there. */
function shift(query: URLSearchParams, name: 'from' | 'to', moved: (at: number) => number): void {
  const at = Date.parse(query.get(name) ?? '');
  if (!Number.isNaN(at)) query.set(name, timestamp(moved(at)));
}

const midnight = (at: number): number => at - (at % (24 * hour));

/** The window that from and to cut out. */
export const listWindowMutants = section('list', {
  'from-ignored': {
    breaks: 'omise.cards.list.from',
    says: 'from is said but ignored.',
    wire: listedBy((query) => query.delete('from')),
  },
  'to-cuts-all': {
    breaks: 'omise.cards.list.to-keeps',
    says: 'Where to leaves out any card, it leaves out all.',
    wire: instead('listCards', async (request, server) => {
      const [asked, all] = [
        await server(request.clone()),
        await askList(server, request, (query) => query.delete('to')),
      ];
      if (!asked.ok || Number((await jsonOf(asked)).total) === Number((await jsonOf(all)).total)) return asked;
      return amended(asked, { data: [], total: 0 });
    }),
  },
  'from-by-day': {
    breaks: 'omise.cards.list.from',
    says: 'from counts from the midnight that begins its day.',
    wire: listedBy((query) => shift(query, 'from', midnight)),
  },
  'from-minute-early': {
    breaks: 'omise.cards.list.from',
    says: 'from begins a minute early.',
    wire: listedBy((query) => shift(query, 'from', (at) => at - 60_000)),
  },
  'from-bangkok': {
    breaks: 'omise.cards.list.from',
    says: 'from is compared as though it were the local time of Bangkok: seven hours too early.',
    wire: listedBy((query) => shift(query, 'from', (at) => at - 7 * hour)),
  },
  'reverse-ignores-from': {
    breaks: 'omise.cards.list.from',
    says: 'In reverse order from is ignored.',
    wire: listedBy((query) => {
      if (isReverse(query)) query.delete('from');
    }),
  },
  'from-next-day': {
    breaks: 'omise.cards.list.from-keeps',
    says: 'from counts from the midnight that ends its day.',
    wire: listedBy((query) => shift(query, 'from', (at) => midnight(at) + 24 * hour)),
  },
  'from-means-to': {
    breaks: 'omise.cards.list.from-keeps',
    says: 'from keeps what was created before it.',
    wire: listedBy((query) => {
      const from = query.get('from');
      query.delete('from');
      if (from !== null && !query.has('to')) query.set('to', from);
    }),
  },
  'from-drops-oldest': {
    breaks: 'omise.cards.list.from-keeps',
    says: 'With from, the first card of the window is always left out when there are others.',
    wire: relisted((all, query) => (query.has('from') && all.length > 1 ? all.slice(1) : all)),
  },
  'from-said-as-default': {
    breaks: 'omise.cards.list.from-member',
    says: 'The answer says from 1970 whatever was asked for.',
    wire: answers('listCards', (body) => {
      body.from = '1970-01-01T00:00:00Z';
    }),
  },
  'from-said-in-local-time': {
    breaks: 'omise.cards.list.from-member',
    says: 'from is answered seven hours later, as though Z were Bangkok.',
    wire: answers('listCards', (body, { url }) => {
      if (url.searchParams.has('from')) body.from = timestamp(Date.parse(String(body.from)) + 7 * hour);
    }),
  },
  'from-default-unsaid': {
    breaks: 'omise.cards.list.from-default',
    says: 'Without from the answer says the present.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('from')) body.from = body.to;
    }),
  },
  'from-default-2000': {
    breaks: 'omise.cards.list.from-default',
    says: 'Without from the list begins in 2000.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('from')) body.from = '2000-01-01T00:00:00Z';
    }),
  },
  'from-date-refused': {
    breaks: 'omise.cards.list.from-date-only',
    says: 'from as a date without a time is refused.',
    wire: answers('listCards', (body, { url }) =>
      url.searchParams.get('from')?.length === 10 ? refusal(400, 'bad_request', 'from must be a date-time') : body,
    ),
  },
  'from-date-ends-day': {
    breaks: 'omise.cards.list.from-date-only',
    says: 'from as a date means the midnight that ends it.',
    wire: instead('listCards', (request, server) =>
      askList(server, request, (query) => {
        if (query.get('from')?.length === 10) shift(query, 'from', (at) => at + 24 * hour);
      }),
    ),
  },
  'to-ignored': {
    breaks: 'omise.cards.list.to',
    says: 'to is said but ignored.',
    wire: listedBy((query) => query.delete('to')),
  },
  'to-by-day': {
    breaks: 'omise.cards.list.to-keeps',
    says: 'to ends at the midnight that begins its day.',
    wire: listedBy((query) => shift(query, 'to', midnight)),
  },
  'to-whole-day': {
    breaks: 'omise.cards.list.to',
    says: 'to ends at the midnight that ends its day.',
    wire: listedBy((query) => shift(query, 'to', (at) => midnight(at) + 24 * hour)),
  },
  'reverse-ignores-to': {
    breaks: 'omise.cards.list.to',
    says: 'In reverse order to is ignored.',
    wire: listedBy((query) => {
      if (isReverse(query)) query.delete('to');
    }),
  },
  'to-bangkok': {
    breaks: 'omise.cards.list.to-keeps',
    says: 'to is compared as though it were the local time of Bangkok: seven hours too early.',
    wire: listedBy((query) => shift(query, 'to', (at) => at - 7 * hour)),
  },
  'to-drops-newest': {
    breaks: 'omise.cards.list.to-keeps',
    says: 'With to, the newest card of the window is always left out when there are others.',
    wire: relisted((all, query) => (query.has('to') && all.length > 1 ? all.slice(0, -1) : all)),
  },
  'to-said-as-now': {
    breaks: 'omise.cards.list.to-member',
    says: 'The answer says the present as to whatever was asked for.',
    wire: instead('listCards', async (request, server) => {
      const now = await jsonOf(await askList(server, request, (query) => query.delete('to')));
      return amended(await server(request), { to: now.to });
    }),
  },
  'to-said-as-date': {
    breaks: 'omise.cards.list.to-member',
    says: 'to is answered as a date without its time.',
    wire: answers('listCards', (body) => {
      body.to = String(body.to).slice(0, 10);
    }),
  },
  'to-default-midnight': {
    breaks: 'omise.cards.list.to-default',
    says: 'Without to the list ends at the midnight before.',
    wire: relisted((all, query) =>
      query.has('to') ? all : all.filter((card) => createdAt(card) < midnight(Date.now())),
    ),
  },
  'to-default-said-as-midnight': {
    breaks: 'omise.cards.list.to-default',
    says: 'Without to the answer says the midnight before, though newer cards are listed.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('to')) body.to = timestamp(midnight(Date.parse(String(body.to))));
    }),
  },
  'to-default-null': {
    breaks: 'omise.cards.list.to-default',
    says: 'Without to the answer says null.',
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('to')) body.to = null;
    }),
  },
  'window-only-to': {
    breaks: 'omise.cards.list.from-and-to',
    says: 'Where from and to are both given, only to counts.',
    wire: listedBy((query) => {
      if (query.has('to')) query.delete('from');
    }),
  },
  'window-only-from': {
    breaks: 'omise.cards.list.from-and-to',
    says: 'Where from and to are both given, only from counts.',
    wire: listedBy((query) => {
      if (query.has('from')) query.delete('to');
    }),
  },
  'total-ignores-window': {
    breaks: 'omise.cards.list.total-window',
    says: 'total counts all cards of the customer although from or to is given.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      const everything = await askList(server, request, (query) => {
        query.delete('from');
        query.delete('to');
      });
      return amended(answer, { total: (await jsonOf(everything)).total });
    }),
  },
  'total-ignores-to': {
    breaks: 'omise.cards.list.total-window',
    says: 'total also counts cards that were created after to.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      const longer = await askList(server, request, (query) => query.delete('to'));
      return amended(answer, { total: (await jsonOf(longer)).total });
    }),
  },
});
