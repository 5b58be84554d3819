import { answers, instead, type Json, remembering, withText } from '../../wire.ts';
import { bodyOf, objectsIn } from './bodies.ts';
import { everyCard } from './every-card.ts';
import { listing } from './listing.ts';
import { mutantsOf } from './mutants-of.ts';
import { updateWith } from './own-calls.ts';

const documentedParameters: readonly string[] = ['card_status', 'customer_id', 'expire_in_months'];

const isPlain = (query: URLSearchParams) => query.size === 0;
const hasUnknown = (query: URLSearchParams) => [...query.keys()].some((name) => !documentedParameters.includes(name));

/** The envelope of the list, what it shows without filters, and that it only reads. */
export const listMutants = mutantsOf('list', [
  {
    name: 'text-plain',
    breaks: 'kwik.cards.list.json',
    says: 'The list is answered as text/plain.',
    wire: answers('listCards', (body) => new Response(JSON.stringify(body))),
  },
  {
    name: 'no-content-type',
    breaks: 'kwik.cards.list.json',
    says: 'The list is answered without a content type.',
    wire: answers('listCards', (body) => new Response(new TextEncoder().encode(JSON.stringify(body)))),
  },
  {
    name: 'bare-array',
    breaks: 'kwik.cards.list.envelope',
    says: 'The list is an array of cards without an envelope.',
    wire: answers('listCards', (body) => body.records),
  },
  {
    name: 'encoded-twice',
    breaks: 'kwik.cards.list.envelope',
    says: 'The envelope of the list is a string that holds JSON.',
    wire: answers('listCards', (body) => JSON.stringify(body)),
  },
  {
    name: 'status-text',
    breaks: 'kwik.cards.list.status',
    says: 'The status of the list is the text "true".',
    wire: answers('listCards', (body) => ({ ...body, status: 'true' })),
  },
  {
    name: 'status-false',
    breaks: 'kwik.cards.list.status',
    says: 'A list that succeeds says status false.',
    wire: answers('listCards', (body) => ({ ...body, status: false })),
  },
  {
    name: 'status-http',
    breaks: 'kwik.cards.list.status',
    says: 'The status of the list is the HTTP status 200.',
    wire: answers('listCards', (body) => ({ ...body, status: 200 })),
  },
  {
    name: 'named-results',
    breaks: 'kwik.cards.list.records',
    says: 'The cards of the list are called results.',
    wire: answers('listCards', ({ status, records: results }) => ({ status, results })),
  },
  {
    name: 'records-by-id',
    breaks: 'kwik.cards.list.records',
    says: 'The records of the list are an object by id.',
    wire: answers('listCards', (body) => {
      body.records = Object.fromEntries(objectsIn(body, 'records').map((card) => [card.id, card]));
    }),
  },
  {
    name: 'records-in-page',
    breaks: 'kwik.cards.list.records',
    says: 'The records of the list are a page with the cards inside.',
    wire: answers('listCards', (body) => ({ ...body, records: { page: 1, data: body.records } })),
  },
  {
    name: 'records-left-out-when-empty',
    breaks: 'kwik.cards.list.records',
    says: 'A list that fits no card has no records.',
    wire: answers('listCards', (body) => {
      if (objectsIn(body, 'records').length === 0) delete body.records;
    }),
  },
  {
    name: 'single-card-bare',
    breaks: 'kwik.cards.list.records',
    says: 'Where one card fits, records is that card and no array.',
    wire: answers('listCards', (body) => {
      const cards = objectsIn(body, 'records');
      if (cards.length === 1) body.records = cards[0];
    }),
  },
  {
    name: 'filter-required',
    breaks: 'kwik.cards.list.without-filter',
    says: 'The list is refused without a filter.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      if (!answer.ok || !isPlain(new URL(request.url).searchParams)) return answer;
      const refusal = { status: false, error_code: '006', error_message: 'a filter is needed' };
      return Response.json(refusal, { status: 400 });
    }),
  },
  {
    name: 'nothing-without-filter',
    breaks: 'kwik.cards.list.without-filter-every-status',
    says: 'Without a filter no card is listed.',
    wire: listing((_, query) => (isPlain(query) ? [] : undefined)),
  },
  ...['ARCHIVED', 'DISABLED', 'EXPIRED'].map((status) => ({
    name: `${status.toLowerCase()}-hidden`,
    breaks: 'kwik.cards.list.without-filter-every-status' as const,
    says: `Cards of status ${status} are listed with that filter only.`,
    wire: listing((all, query) => (isPlain(query) ? all.filter((card) => card.card_status !== status) : undefined)),
  })),
  {
    name: 'default-card-twice',
    breaks: 'kwik.cards.list.id-unique',
    says: 'Default cards come first in the list, and again in their place.',
    wire: answers('listCards', (body) => {
      const all = objectsIn(body, 'records');
      body.records = [...all.filter((card) => card.is_default === true), ...all];
    }),
  },
  {
    name: 'default-card-twice-for-customer',
    breaks: 'kwik.cards.list.id-unique',
    says: "With customer_id, the customer's default card is put in front and listed a second time in its place.",
    wire: answers('listCards', (body, { url }) => {
      if (!url.searchParams.has('customer_id')) return;
      const all = objectsIn(body, 'records');
      body.records = [...all.filter((card) => card.is_default === true), ...all];
    }),
  },
  {
    name: 'id-of-customer',
    breaks: 'kwik.cards.list.id-unique',
    says: 'The ids of cards are made from those of their customers, so that all cards of one customer share an id.',
    wire: everyCard((card) => {
      card.id = String(card.customer_id).replace('cus_', 'crd_');
    }, 'listCards'),
  },
  {
    name: 'renews-tokens',
    breaks: 'kwik.cards.list.reads-only',
    says: 'Each list gives every card a new token.',
    wire: remembering(() => {
      let lists = 0;
      return answers('listCards', (body) => {
        lists++;
        for (const card of objectsIn(body, 'records')) card.card_token = `${String(card.card_token)}${lists}`;
      });
    }),
  },
  {
    name: 'archives-disabled',
    breaks: 'kwik.cards.list.reads-only',
    says: 'Listing archives the disabled cards that it has shown.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      const disabled = objectsIn(await bodyOf(answer), 'records').filter((card) => card.card_status === 'DISABLED');
      const url = new URL(request.url);
      url.pathname = `${url.pathname.replace(/\/$/, '')}/update`;
      const archived = disabled.map(({ id }) => ({ id, card_status: 'ARCHIVED' }));
      if (archived.length > 0) await server(updateWith(new Request(url, request), archived));
      return answer;
    }),
  },
  {
    name: 'shows-expired-once',
    breaks: 'kwik.cards.list.reads-only',
    says: 'A list drops the expired cards once they have been shown.',
    wire: remembering(() => {
      const seen = new Set<unknown>();
      return answers('listCards', (body, { url }) => {
        if (!isPlain(url.searchParams)) return;
        body.records = objectsIn(body, 'records').filter((card) => !(card.is_expired === true && seen.has(card.id)));
        for (const card of objectsIn(body, 'records')) seen.add(card.id);
      });
    }),
  },
  {
    name: 'grows',
    breaks: 'kwik.cards.list.reads-only',
    says: 'Each list but the first shows one card more.',
    wire: remembering(() => {
      let lists = 0;
      return answers('listCards', (body) => {
        lists++;
        const [card] = objectsIn(body, 'records');
        const more = Array.from({ length: lists - 1 }, (_, index) => ({ ...card, id: `crd_grown${index}` }));
        body.records = [...objectsIn(body, 'records'), ...(card ? more : [])];
      });
    }),
  },
  {
    name: 'unknown-parameter-refused',
    breaks: 'kwik.cards.list.unknown-parameter',
    says: 'A parameter that is not documented is refused.',
    wire: instead('listCards', async (request, server) => {
      const answer = await server(request);
      if (!answer.ok || !hasUnknown(new URL(request.url).searchParams)) return answer;
      return Response.json({ status: false, error_code: '006', error_message: 'unknown parameter' }, { status: 400 });
    }),
  },
  {
    name: 'unknown-parameter-lists-nothing',
    breaks: 'kwik.cards.list.unknown-parameter',
    says: 'A parameter that is not documented is looked for among the members of cards, and none fits.',
    wire: answers('listCards', (body, { url }) => {
      if (hasUnknown(url.searchParams)) body.records = [];
    }),
  },
  {
    name: 'unknown-parameter-lists-active',
    breaks: 'kwik.cards.list.unknown-parameter',
    says: 'With any parameter at all, cards that are not active are listed only where card_status asks for them.',
    wire: listing((all, query) =>
      hasUnknown(query) && !query.has('card_status') ? all.filter((card) => card.card_status === 'ACTIVE') : undefined,
    ),
  },
  {
    name: 'no-match-refused-with-006',
    breaks: 'kwik.cards.list.no-match',
    says: 'A list that fits no card is refused with code 006.',
    wire: answers('listCards', (body) =>
      objectsIn(body, 'records').length > 0
        ? undefined
        : Response.json({ status: false, error_code: '006', error_message: 'nothing found' }, { status: 404 }),
    ),
  },
  {
    name: 'no-match-without-body',
    breaks: 'kwik.cards.list.no-match',
    says: 'A list that fits no card is answered with status 204 and no body.',
    wire: answers('listCards', (body) =>
      objectsIn(body, 'records').length > 0 ? undefined : new Response(null, { status: 204 }),
    ),
  },
  {
    name: 'no-match-lists-one',
    breaks: 'kwik.cards.list.no-match',
    says: 'A list that fits no card shows the first card of all.',
    wire: listing((all, query) => {
      const fits = (card: Json) => [...query].every(([name, value]) => String(card[name]) === value);
      return all.some(fits) ? undefined : all.slice(0, 1);
    }),
  },
  {
    name: 'customers-cached',
    breaks: 'kwik.cards.update.persisted',
    says: 'The list of one customer is answered from a cache that no update empties.',
    wire: remembering(() => {
      const cache = new Map<string, unknown>();
      return answers('listCards', (body, { url }) => {
        if (!url.searchParams.has('customer_id')) return;
        const kept = cache.get(url.search);
        if (kept === undefined) cache.set(url.search, body.records);
        else body.records = kept;
      });
    }),
  },
  {
    name: 'cached-whole',
    breaks: 'kwik.cards.update.persisted',
    says: 'The list without a filter is answered from a cache that no update empties.',
    wire: remembering(() => {
      let kept: string | null = null;
      return instead('listCards', async (request, server) => {
        const answer = await server(request);
        if (!answer.ok || !isPlain(new URL(request.url).searchParams)) return answer;
        kept ??= await answer.clone().text();
        return withText(answer, kept);
      });
    }),
  },
]);
