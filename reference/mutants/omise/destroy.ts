import { answers, instead, type Json, refusals, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { amended, jsonAnswer, jsonOf, recordsAt } from './json.ts';
import { cardPath, owning } from './owners.ts';
import { invalidCard, misses, refusal } from './refusal.ts';
import { isReverse, relisted } from './relisted.ts';
import { section } from './section.ts';

const destroyed = (id: string | undefined) => jsonAnswer({ object: 'card', id, livemode: false, deleted: true });

/** The answer to a destruction, what it refuses, and what is gone afterwards. */
export const destroyMutants = section('destroy', {
  'no-content': {
    breaks: 'omise.cards.destroy.answer',
    says: 'A destruction is answered with status 204 and no body.',
    wire: answers('destroyCard', () => new Response(null, { status: 204 })),
  },
  'status-202': {
    breaks: 'omise.cards.destroy.answer',
    says: 'A destruction is answered with status 202.',
    wire: answers('destroyCard', (body) => jsonAnswer(body, 202)),
  },
  'answers-customer': {
    breaks: 'omise.cards.destroy.object',
    says: 'A destruction answers the customer.',
    wire: instead('destroyCard', async (request, server, { customer_id }) => {
      const answer = await server(request);
      return answer.ok ? ask(server, request, `/customers/${customer_id}`) : answer;
    }),
  },
  'answers-deleted-object': {
    breaks: 'omise.cards.destroy.object',
    says: 'A destruction answers an object that calls itself deleted_card.',
    wire: answers('destroyCard', (body) => {
      body.object = 'deleted_card';
    }),
  },
  'answers-id-of-customer': {
    breaks: 'omise.cards.destroy.id',
    says: 'The answer to a destruction has the id of the customer.',
    wire: answers('destroyCard', (body, { path }) => {
      body.id = path.customer_id;
    }),
  },
  'answers-id-without-prefix': {
    breaks: 'omise.cards.destroy.id',
    says: 'The answer to a destruction has the id without its prefix.',
    wire: answers('destroyCard', (body) => {
      body.id = String(body.id).replace('card_', '');
    }),
  },
  'answers-without-livemode': {
    breaks: 'omise.cards.destroy.livemode',
    says: 'The answer to a destruction has no livemode.',
    wire: answers('destroyCard', (body) => {
      delete body.livemode;
    }),
  },
  'answers-live': {
    breaks: 'omise.cards.destroy.livemode',
    says: 'The answer to a destruction says that the card was live.',
    wire: answers('destroyCard', (body) => {
      body.livemode = true;
    }),
  },
  'answers-before': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'A destruction answers the card as it was before: deleted false.',
    wire: answers('destroyCard', (body) => {
      body.deleted = false;
    }),
  },
  'answers-before-for-others': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'The destruction of a card that is not the default answers deleted false.',
    wire: instead('destroyCard', async (request, server, { customer_id, card_id }) => {
      const { default_card } = await jsonOf(await ask(server, request, `/customers/${customer_id}`));
      const answer = await server(request);
      return default_card === card_id ? answer : amended(answer, { deleted: false });
    }),
  },
  'deleted-as-text': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'The answer to a destruction says deleted with the text true.',
    wire: answers('destroyCard', (body) => {
      body.deleted = 'true';
    }),
  },
  'with-location-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 the answer to a destruction has a location too.',
    apiVersion: '2017-11-02',
    wire: answers('destroyCard', (body, { url }) => {
      body.location = url.pathname;
    }),
  },
  'in-full-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 a destruction answers the whole card already.',
    apiVersion: '2017-11-02',
    wire: instead('destroyCard', async (request, server) => {
      const before = await jsonOf(await ask(server, request, new URL(request.url).pathname));
      return amended(await server(request), { ...before, deleted: true });
    }),
  },
  'without-livemode-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 the answer to a destruction has no livemode.',
    apiVersion: '2017-11-02',
    wire: answers('destroyCard', (body) => {
      delete body.livemode;
    }),
  },
  'in-short-2019': {
    breaks: 'omise.cards.destroy.full-since-2019',
    says: 'In version 2019-05-29 a destruction still answers four members.',
    apiVersion: '2019-05-29',
    wire: answers('destroyCard', ({ object, id, livemode, deleted }) => ({ object, id, livemode, deleted })),
  },
  'without-name-2019': {
    breaks: 'omise.cards.destroy.full-since-2019',
    says: 'In version 2019-05-29 the answer to a destruction has no name.',
    apiVersion: '2019-05-29',
    wire: answers('destroyCard', (body) => {
      delete body.name;
    }),
  },
  'without-expiry-2019': {
    breaks: 'omise.cards.destroy.full-since-2019',
    says: 'In version 2019-05-29 the answer to a destruction shows null as expiry, as in a charge.',
    apiVersion: '2019-05-29',
    wire: answers('destroyCard', (body) => {
      body.expiration_month = body.expiration_year = null;
    }),
  },
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
  again: {
    breaks: 'omise.cards.destroy.again',
    says: 'A card can be destroyed as often as one likes.',
    wire: remembering(() => {
      const gone = new Set<unknown>();
      return together(
        answers('destroyCard', (body) => {
          gone.add(body.id);
        }),
        refusals('destroyCard', (body, { path }) => (gone.has(path.card_id) ? destroyed(path.card_id) : body)),
      );
    }),
  },
  'again-server-error': {
    breaks: 'omise.cards.destroy.again',
    says: 'Destroying a card a second time ends in a server error.',
    wire: remembering(() => {
      const gone = new Set<unknown>();
      return together(
        answers('destroyCard', (body) => {
          gone.add(body.id);
        }),
        refusals('destroyCard', (body, { path }) =>
          gone.has(path.card_id) ? refusal(500, 'internal_error', 'the server failed') : body,
        ),
      );
    }),
  },
  'unknown-card-is-fine': {
    breaks: 'omise.cards.destroy.unknown-card',
    says: 'Destroying a card that does not exist is answered as done.',
    wire: refusals('destroyCard', (body, { path }) => (misses(body, 'card') ? destroyed(path.card_id) : body)),
  },
  'unknown-card-invalid': {
    breaks: 'omise.cards.destroy.unknown-card',
    says: 'Destroying a card that does not exist is refused with invalid_card.',
    wire: refusals('destroyCard', (body) => (misses(body, 'card') ? invalidCard('card is invalid') : body)),
  },
  'unknown-card-destroys-default': {
    breaks: 'omise.cards.destroy.unknown-card',
    says: 'Destroying a card that does not exist destroys the default card.',
    wire: owning((owners) =>
      instead('destroyCard', async (request, server, { customer_id, card_id = '' }) => {
        const answer = await server(request);
        if (answer.ok || owners.has(card_id)) return answer;
        const { default_card } = await jsonOf(await ask(server, request, `/customers/${customer_id}`));
        return ask(server, request, cardPath(customer_id, default_card), { method: 'DELETE' });
      }),
    ),
  },
  'unknown-customer-is-fine': {
    breaks: 'omise.cards.destroy.unknown-customer',
    says: 'Destroying a card under a customer that does not exist is answered as done, though the card stays.',
    wire: refusals('destroyCard', (body, { path }) => (misses(body, 'customer') ? destroyed(path.card_id) : body)),
  },
  'unknown-customer-done': {
    breaks: 'omise.cards.destroy.unknown-customer',
    says: 'Destroying a card under a customer that does not exist is refused, but done.',
    wire: owning((owners) =>
      instead('destroyCard', async (request, server, { card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (owner !== undefined && misses(await jsonOf(answer), 'customer'))
          await ask(server, request, cardPath(owner, card_id), { method: 'DELETE' });
        return answer;
      }),
    ),
  },
  'any-owner': {
    breaks: 'omise.cards.destroy.belongs-to-customer',
    says: 'A card is destroyed by its id alone, whoever owns it.',
    wire: owning((owners) =>
      instead('destroyCard', async (request, server, { card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined) return answer;
        return ask(server, request, cardPath(owner, card_id), { method: 'DELETE' });
      }),
    ),
  },
  'before-owner-check': {
    breaks: 'omise.cards.destroy.belongs-to-customer',
    says: 'A destruction under another customer is refused as not found, but the card is gone.',
    wire: owning((owners) =>
      instead('destroyCard', async (request, server, { customer_id, card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (!answer.ok && owner !== undefined && owner !== customer_id)
          await ask(server, request, cardPath(owner, card_id), { method: 'DELETE' });
        return answer;
      }),
    ),
  },
  'foreign-card-seems-done': {
    breaks: 'omise.cards.destroy.foreign-card-refused',
    says: 'A destruction under another customer is answered as done, though the card stays.',
    wire: owning((owners) =>
      refusals('destroyCard', (body, { path }) =>
        owners.has(path.card_id ?? '') && misses(body, 'card') ? destroyed(path.card_id) : body,
      ),
    ),
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
