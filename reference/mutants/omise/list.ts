import { answers, instead, operationOf, refusals, remembering, textOf, together, withText } from '../../wire.ts';
import { ask } from './ask.ts';
import { cards, createdAt } from './cards-in.ts';
import { amended, jsonAnswer, jsonOf, recordsAt } from './json.ts';
import { owning } from './owners.ts';
import { misses, refusal } from './refusal.ts';
import { isReverse, relisted } from './relisted.ts';
import { section } from './section.ts';

/** Which cards a list holds, and how it is written. */
export const listMutants = section('list', {
  'status-201': {
    breaks: 'omise.cards.list.answer',
    says: 'A list is answered with status 201.',
    wire: answers('listCards', (body) => jsonAnswer(body, 201)),
  },
  'in-an-envelope': {
    breaks: 'omise.cards.list.answer',
    says: 'A list is wrapped in a member result.',
    wire: answers('listCards', (body) => ({ result: body })),
  },
  'named-collection': {
    breaks: 'omise.cards.list.object',
    says: 'A list says that it is a collection.',
    wire: answers('listCards', (body) => {
      body.object = 'collection';
    }),
  },
  'data-by-id': {
    breaks: 'omise.cards.list.data',
    says: 'data is an object with the cards by their ids.',
    wire: answers('listCards', (body) => {
      body.data = Object.fromEntries(recordsAt(body, 'data').map((card) => [card.id, card]));
    }),
  },
  'data-of-ids': {
    breaks: 'omise.cards.list.items-are-cards',
    says: 'data holds the ids of the cards only.',
    wire: answers('listCards', (body) => {
      body.data = recordsAt(body, 'data').map(({ id }) => id);
    }),
  },
  'items-without-object': {
    breaks: 'omise.cards.list.items-are-cards',
    says: 'Cards in a list do not say what they are.',
    wire: cards('listCards', (card) => {
      delete card.object;
    }),
  },
  'null-between-cards': {
    breaks: 'omise.cards.list.items-are-cards',
    says: 'Where a customer has several cards, null stands between them.',
    wire: answers('listCards', (body) => {
      body.data = recordsAt(body, 'data').flatMap((card, index) => (index === 0 ? [card] : [null, card]));
    }),
  },
  'drops-third': {
    breaks: 'omise.cards.list.all-cards',
    says: 'Of more than two cards the last is not listed.',
    wire: relisted((all) => (all.length > 2 ? all.slice(0, -1) : all)),
  },
  'newest-only': {
    breaks: 'omise.cards.list.all-cards',
    says: 'A card that is attached takes the place of those before it in the list.',
    wire: relisted((all) => all.slice(-1)),
  },
  'default-card-only': {
    breaks: 'omise.cards.list.all-cards',
    says: 'Only the default card of a customer is listed.',
    wire: instead('listCards', async (request, server, { customer_id }) => {
      const answer = await server(request);
      const customer = await jsonOf(await ask(server, request, `/customers/${customer_id}`));
      const listed = recordsAt(await jsonOf(answer), 'data').filter(({ id }) => id === customer.default_card);
      return amended(answer, { data: listed, total: listed.length });
    }),
  },
  'inner-join-address': {
    breaks: 'omise.cards.list.all-cards',
    says: 'Cards with neither city nor postal code are not listed.',
    wire: relisted((all) => all.filter((card) => card.city !== null || card.postal_code !== null)),
  },
  'of-all-customers': {
    breaks: 'omise.cards.list.customer-only',
    says: 'The cards of all customers are listed.',
    wire: owning((owners) =>
      instead('listCards', async (request, server, { customer_id }) => {
        const answer = await server(request);
        const others = new Set([...owners.values()].filter((owner) => owner !== customer_id));
        const data = [...recordsAt(await jsonOf(answer), 'data')];
        for (const other of others) {
          data.push(...recordsAt(await jsonOf(await ask(server, request, `/customers/${other}/cards`)), 'data'));
        }
        return amended(answer, { data, total: data.length });
      }),
    ),
  },
  'of-last-customer': {
    breaks: 'omise.cards.list.customer-only',
    says: 'Whichever customer is asked for, the cards of the one that was created last are listed.',
    wire: owning((owners) =>
      instead('listCards', async (request, server) => {
        const last = [...owners.values()].at(-1);
        const answer = await server(request);
        return answer.ok && last !== undefined ? ask(server, request, `/customers/${last}/cards`) : answer;
      }),
    ),
  },
  'total-of-all-customers': {
    breaks: 'omise.cards.list.total',
    says: 'total counts the cards of all customers.',
    wire: owning((owners) =>
      answers('listCards', (body, { path }) => {
        const others = [...owners.values()].filter((owner) => owner !== path.customer_id);
        body.total = Number(body.total) + others.length;
      }),
    ),
  },
  'shows-destroyed': {
    breaks: 'omise.cards.list.none-deleted',
    says: 'Destroyed cards are listed and counted.',
    rules: { listsDestroyed: true },
  },
  'reverse-shows-destroyed': {
    breaks: 'omise.cards.list.none-deleted',
    says: 'In reverse order destroyed cards are still listed.',
    wire: remembering(() => {
      const gone = new Map<string, Record<string, unknown>[]>();
      const learn = instead('destroyCard', async (request, server, { customer_id = '' }) => {
        const before = await ask(server, request, new URL(request.url).pathname);
        const answer = await server(request);
        if (answer.ok) gone.set(customer_id, [...(gone.get(customer_id) ?? []), await jsonOf(before)]);
        return answer;
      });
      const show = relisted((all, query, { customer_id = '' }) => {
        if (!isReverse(query)) return all;
        return [...all, ...(gone.get(customer_id) ?? [])].sort((a, b) => createdAt(b) - createdAt(a));
      });
      return together(learn, show);
    }),
  },
  'empty-not-found': {
    breaks: 'omise.cards.list.empty',
    says: 'The list of a customer without cards is refused as not found.',
    wire: answers('listCards', (body) => (body.total === 0 ? refusal(404, 'not_found', 'cards were not found') : body)),
  },
  'empty-data-null': {
    breaks: 'omise.cards.list.empty',
    says: 'Without cards data is null.',
    wire: answers('listCards', (body) => {
      if (body.total === 0) body.data = null;
    }),
  },
  'empty-without-total': {
    breaks: 'omise.cards.list.empty',
    says: 'A list without cards has no total.',
    wire: answers('listCards', (body) => {
      if (body.total === 0) delete body.total;
    }),
  },
  'one-per-number': {
    breaks: 'omise.cards.list.same-number-twice',
    says: 'Of cards with the same number only the first is listed.',
    wire: relisted((all) =>
      all.filter((card, at) => all.findIndex(({ fingerprint }) => fingerprint === card.fingerprint) === at),
    ),
  },
  'unknown-customer-empty': {
    breaks: 'omise.cards.list.unknown-customer',
    says: 'A customer that does not exist has an empty list.',
    wire: refusals('listCards', (body, { status }) =>
      status === 404 ? jsonAnswer({ object: 'list', offset: 0, limit: 20, total: 0, data: [] }) : body,
    ),
  },
  'unknown-customer-unauthorised': {
    breaks: 'omise.cards.list.unknown-customer',
    says: 'The list of a customer that does not exist is refused as though the key were wrong.',
    wire: refusals('listCards', (body) =>
      misses(body, 'customer') ? refusal(401, 'authentication_failure', 'authentication failed') : body,
    ),
  },
  'cache-misses-attach': {
    breaks: 'omise.cards.list.new-card-listed',
    says: 'A list that was answered once stays so until a card is updated or destroyed; a new card does not count.',
    wire: remembering(() => {
      const kept = new Map<string, string>();
      return instead('all', async (request, server) => {
        const operation = operationOf(request)?.name;
        if (operation === 'updateCard' || operation === 'destroyCard') kept.clear();
        const answer = await server(request);
        if (operation !== 'listCards' || !answer.ok) return answer;
        const key = `${request.url} ${request.headers.get('omise-version')}`;
        const text = kept.get(key) ?? (await answer.text());
        kept.set(key, text);
        return withText(answer, text);
      });
    }),
  },
  'new-card-one-list-late': {
    breaks: 'omise.cards.list.new-card-listed',
    says: 'The first list after a card was attached to a customer that exists does not have it yet.',
    wire: remembering(() => {
      const late = new Set<string>();
      const learn = instead('updateCustomer', async (request, server, { customer_id = '' }) => {
        if ((await textOf(request)).includes('tokn_')) late.add(customer_id);
        return server(request);
      });
      const show = relisted((all, _, { customer_id = '' }) => (late.delete(customer_id) ? all.slice(0, -1) : all));
      return together(learn, show);
    }),
  },
  'location-as-link': {
    breaks: 'omise.cards.list.location-member',
    says: 'The location of a list is an object with a link.',
    wire: answers('listCards', (body) => {
      body.location = { href: body.location };
    }),
  },
  'order-in-capitals': {
    breaks: 'omise.cards.list.order-member',
    says: 'The member order is in capitals.',
    wire: answers('listCards', (body) => {
      body.order = 'CHRONOLOGICAL';
    }),
  },
  'order-as-boolean': {
    breaks: 'omise.cards.list.order-member',
    says: 'The member order says true for chronological.',
    wire: answers('listCards', (body) => {
      body.order = true;
    }),
  },
  'order-always-chronological': {
    breaks: 'omise.cards.list.order-member-since-2019',
    says: 'The answer always names the order chronological.',
    apiVersion: '2019-05-29',
    wire: answers('listCards', (body) => {
      body.order = 'chronological';
    }),
  },
  'order-always-reverse': {
    breaks: 'omise.cards.list.order-member-since-2019',
    says: 'Where an order is asked for, the answer always names reverse_chronological.',
    apiVersion: '2019-05-29',
    wire: answers('listCards', (body, { url }) => {
      if (url.searchParams.has('order')) body.order = 'reverse_chronological';
    }),
  },
  'order-null-like-nested': {
    breaks: 'omise.cards.list.order-member-since-2019',
    says: 'The order is null as in the lists inside older customers.',
    apiVersion: '2019-05-29',
    wire: answers('listCards', (body) => {
      body.order = null;
    }),
  },
});
