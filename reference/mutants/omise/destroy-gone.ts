import { answers, instead, type Json, refusals, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { amended, jsonAnswer, jsonOf, recordsAt } from './json.ts';
import { cardPath } from './owners.ts';
import { isReverse, relisted } from './relisted.ts';
import { section } from './section.ts';

/** What is gone after a destruction, and what stays. */
export const destroyGoneMutants = section('destroy', {
  'not-done': {
    breaks: 'omise.cards.destroy.gone-from-list',
    says: 'A destruction is answered but not done.',
    wire: instead('destroyCard', async (request, server) => {
      const card = await ask(server, request, new URL(request.url).pathname);
      return amended(card, { deleted: true });
    }),
  },
  'newest-stays-listed': {
    breaks: 'omise.cards.destroy.gone-from-list',
    says: 'A destroyed card stays listed where it was the newest of its customer and not the only one.',
    wire: remembering(() => {
      const ghosts = new Map<string, Json>();
      return together(
        instead('destroyCard', async (request, server, { customer_id = '', card_id }) => {
          const list = await ask(server, request, `/customers/${customer_id}/cards?limit=100`);
          const answer = await server(request);
          const data = recordsAt(await jsonOf(list), 'data');
          const newest = data.at(-1);
          if (answer.ok && data.length > 1 && newest && newest.id === card_id) ghosts.set(customer_id, newest);
          return answer;
        }),
        relisted((all, query, { customer_id = '' }) => {
          const ghost = ghosts.get(customer_id);
          if (!ghost || query.has('from') || query.has('to')) return all;
          return isReverse(query) ? [ghost, ...all] : [...all, ghost];
        }),
      );
    }),
  },
  'stays-listed-as-deleted': {
    breaks: 'omise.cards.destroy.gone-from-list',
    says: 'A destroyed card stays listed, marked as deleted, but is not counted.',
    wire: remembering(() => {
      const gone = new Map<unknown, Json[]>();
      return together(
        answers('destroyCard', (body, { path }) => {
          gone.set(path.customer_id, [...(gone.get(path.customer_id) ?? []), body]);
        }),
        answers('listCards', (body, { path }) => {
          body.data = [...(gone.get(path.customer_id) ?? []), ...recordsAt(body, 'data')];
        }),
      );
    }),
  },
  'total-keeps-count': {
    breaks: 'omise.cards.destroy.gone-from-total',
    says: 'Destroyed cards go on counting in total, unless none is left.',
    wire: remembering(() => {
      const gone = new Map<unknown, number>();
      return together(
        answers('destroyCard', (_, { path }) => {
          gone.set(path.customer_id, (gone.get(path.customer_id) ?? 0) + 1);
        }),
        answers('listCards', (body, { path }) => {
          if (Number(body.total) > 0) body.total = Number(body.total) + (gone.get(path.customer_id) ?? 0);
        }),
      );
    }),
  },
  'total-counts-twice': {
    breaks: 'omise.cards.destroy.gone-from-total',
    says: 'A destruction takes two from total.',
    wire: remembering(() => {
      const gone = new Map<unknown, number>();
      return together(
        answers('destroyCard', (_, { path }) => {
          gone.set(path.customer_id, (gone.get(path.customer_id) ?? 0) + 1);
        }),
        answers('listCards', (body, { path }) => {
          body.total = Math.max(0, Number(body.total) - (gone.get(path.customer_id) ?? 0));
        }),
      );
    }),
  },
  'customer-keeps-copy': {
    breaks: 'omise.cards.destroy.gone-from-customer',
    says: 'The cards inside a customer stay as last answered until another is attached; a destruction does not count.',
    wire: remembering(() => {
      const kept = new Map<unknown, unknown>();
      const stale = new Set<unknown>();
      return together(
        answers('destroyCard', (_, { path }) => {
          stale.add(path.customer_id);
        }),
        answers(['createCustomer', 'updateCustomer', 'retrieveCustomer'], (body, { operation }) => {
          if (operation !== 'retrieveCustomer') stale.delete(body.id);
          if (stale.has(body.id)) body.cards = kept.get(body.id);
          else kept.set(body.id, structuredClone(body.cards));
        }),
      );
    }),
  },
  'still-retrievable': {
    breaks: 'omise.cards.destroy.not-retrievable',
    says: 'A destroyed card is retrieved as though nothing had happened.',
    wire: remembering(() => {
      const gone = new Map<unknown, Json>();
      return together(
        answers('destroyCard', (body) => {
          gone.set(body.id, { ...body, deleted: false });
        }),
        refusals('retrieveCard', (body, { path }) => {
          const card = gone.get(path.card_id);
          return card ? jsonAnswer(card) : body;
        }),
      );
    }),
  },
  'retrievable-without-deleted': {
    breaks: 'omise.cards.destroy.not-retrievable',
    says: 'A destroyed card is retrieved and does not say that it is deleted.',
    wire: remembering(() => {
      const gone = new Map<unknown, Json>();
      return together(
        answers('destroyCard', ({ deleted: _, ...card }) => {
          gone.set(card.id, card);
        }),
        refusals('retrieveCard', (body, { path }) => {
          const card = gone.get(path.card_id);
          return card ? jsonAnswer(card) : body;
        }),
      );
    }),
  },
  'still-updatable': {
    breaks: 'omise.cards.destroy.not-updatable',
    says: 'An update of a destroyed card is answered as done.',
    wire: remembering(() => {
      const gone = new Map<unknown, Json>();
      return together(
        answers('destroyCard', (body) => {
          gone.set(body.id, body);
        }),
        refusals('updateCard', (body, { path }) => {
          const card = gone.get(path.card_id);
          return card ? jsonAnswer(card) : body;
        }),
      );
    }),
  },
  'all-of-same-number': {
    breaks: 'omise.cards.destroy.others-untouched',
    says: 'A destruction takes all cards of the customer with the same number along.',
    wire: instead('destroyCard', async (request, server, { customer_id }) => {
      const before = await jsonOf(await ask(server, request, new URL(request.url).pathname));
      const answer = await server(request);
      const list = await jsonOf(await ask(server, request, `/customers/${customer_id}/cards?limit=100`));
      for (const { id, fingerprint } of recordsAt(list, 'data')) {
        if (answer.ok && fingerprint === before.fingerprint)
          await ask(server, request, cardPath(customer_id, id), { method: 'DELETE' });
      }
      return answer;
    }),
  },
  'clears-cities-of-others': {
    breaks: 'omise.cards.destroy.others-untouched',
    says: 'After a destruction the other cards of the customer lose their cities.',
    wire: instead('destroyCard', async (request, server, { customer_id }) => {
      const answer = await server(request);
      const list = await jsonOf(await ask(server, request, `/customers/${customer_id}/cards?limit=100`));
      for (const { id } of recordsAt(list, 'data')) {
        if (answer.ok) await ask(server, request, cardPath(customer_id, id), { method: 'PATCH', body: { city: null } });
      }
      return answer;
    }),
  },
});
