import { answers, instead, type Json, refusals, remembering } from '../../wire.ts';
import { ask } from './ask.ts';
import { cards, createdAt, createdName, timestamp } from './cards-in.ts';
import { jsonAnswer, jsonOf, recordsAt } from './json.ts';
import { cardPath, owning } from './owners.ts';
import { misses, refusal } from './refusal.ts';
import { section } from './section.ts';

/** One card by its id and that of its customer. */
export const retrieveMutants = section('retrieve', {
  'status-203': {
    breaks: 'omise.cards.retrieve.answer',
    says: 'A card is answered with status 203.',
    wire: answers('retrieveCard', (body) => jsonAnswer(body, 203)),
  },
  'json-as-text': {
    breaks: 'omise.cards.retrieve.answer',
    says: 'A card is answered as plain text.',
    wire: answers(
      'retrieveCard',
      (body) => new Response(JSON.stringify(body), { headers: { 'content-type': 'text/plain' } }),
    ),
  },
  'first-card-always': {
    breaks: 'omise.cards.retrieve.by-id',
    says: 'Whichever card is asked for, the first of the customer is answered.',
    wire: instead('retrieveCard', async (request, server, { customer_id }) => {
      const answer = await server(request);
      const [first] = recordsAt(await jsonOf(await ask(server, request, `/customers/${customer_id}/cards`)), 'data');
      return answer.ok && first ? ask(server, request, cardPath(customer_id, first.id)) : answer;
    }),
  },
  'newest-card-always': {
    breaks: 'omise.cards.retrieve.equals-list-item',
    says: 'Whichever card is asked for, the newest of the customer is answered, under the id that was asked for.',
    wire: instead('retrieveCard', async (request, server, { customer_id, card_id }) => {
      const answer = await server(request);
      const list = await ask(server, request, `/customers/${customer_id}/cards?order=reverse_chronological`);
      const [newest] = recordsAt(await jsonOf(list), 'data');
      return answer.ok && newest ? jsonAnswer({ ...newest, id: card_id }) : answer;
    }),
  },
  'in-a-list': {
    breaks: 'omise.cards.retrieve.by-id',
    says: 'A card is answered as a list with one item.',
    wire: answers('retrieveCard', (body) => ({ object: 'list', data: [body] })),
  },
  'foreign-in-short': {
    breaks: 'omise.cards.retrieve.belongs-to-customer',
    says: 'Under another customer a card is answered all the same, though without its values.',
    wire: instead('retrieveCard', async (request, server, { card_id }) => {
      const answer = await server(request);
      const isKnown = card_id !== 'card_test_0000000000000000000';
      return answer.status === 404 && isKnown ? jsonAnswer({ object: 'card', id: card_id, livemode: false }) : answer;
    }),
  },
  'any-owner': {
    breaks: 'omise.cards.retrieve.belongs-to-customer',
    says: 'A card is found by its id alone where the customer of the path has cards of its own.',
    wire: owning((owners) =>
      instead('retrieveCard', async (request, server, { customer_id = '', card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined || ![...owners.values()].includes(customer_id)) return answer;
        return ask(server, request, cardPath(owner, card_id));
      }),
    ),
  },
  'any-owner-with-own-location': {
    breaks: 'omise.cards.retrieve.belongs-to-customer',
    says: 'A card is answered under another customer as though it belonged to that one.',
    wire: owning((owners) =>
      instead('retrieveCard', async (request, server, { customer_id, card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined || owner === customer_id) return answer;
        const card = await jsonOf(await ask(server, request, cardPath(owner, card_id)));
        return jsonAnswer({ ...card, location: cardPath(customer_id, card_id) });
      }),
    ),
  },
  'foreign-card-in-refusal': {
    breaks: 'omise.cards.retrieve.belongs-to-customer',
    says: 'The refusal for the card of another customer shows the members of the card.',
    wire: owning((owners) =>
      instead('retrieveCard', async (request, server, { customer_id, card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined || owner === customer_id) return answer;
        const card = await jsonOf(await ask(server, request, cardPath(owner, card_id)));
        return jsonAnswer({ ...card, ...(await jsonOf(answer)) }, answer.status);
      }),
    ),
  },
  'foreign-card-is-empty': {
    breaks: 'omise.cards.retrieve.foreign-card-refused',
    says: 'The request for the card of another customer is answered with status 200 and nothing in it.',
    wire: owning((owners) =>
      refusals('retrieveCard', (body, { path }) => (owners.has(path.card_id ?? '') ? jsonAnswer({}) : body)),
    ),
  },
  'foreign-card-server-error': {
    breaks: 'omise.cards.retrieve.foreign-card-refused',
    says: 'The request for the card of another customer ends in a server error.',
    wire: owning((owners) =>
      refusals('retrieveCard', (body, { path }) =>
        owners.has(path.card_id ?? '') && misses(body, 'card')
          ? refusal(500, 'internal_error', 'the server failed')
          : body,
      ),
    ),
  },
  'list-lacks-postal-code': {
    breaks: 'omise.cards.retrieve.equals-list-item',
    says: 'In the list every postal code is null.',
    wire: cards('listCards', (card) => {
      card.postal_code = null;
    }),
  },
  'list-shortens-names': {
    breaks: 'omise.cards.retrieve.equals-list-item',
    says: 'The list shows only the first word of a name.',
    wire: cards('listCards', (card) => {
      card.name = String(card.name).split(' ')[0];
    }),
  },
  'list-differs-after-first': {
    breaks: 'omise.cards.retrieve.equals-list-item',
    says: 'In the list only the first card has a fingerprint that is its own; the others have it doubled.',
    wire: answers('listCards', (body) => {
      for (const card of recordsAt(body, 'data').slice(1)) card.fingerprint = `${card.fingerprint}${card.fingerprint}`;
    }),
  },
  'unknown-card-falls-back': {
    breaks: 'omise.cards.retrieve.unknown-card',
    says: 'For an id that no card has, the default card of the customer is answered.',
    wire: owning((owners) =>
      instead('retrieveCard', async (request, server, { customer_id, card_id = '' }) => {
        const answer = await server(request);
        if (answer.ok || owners.has(card_id)) return answer;
        const customer = await ask(server, request, `/customers/${customer_id}`);
        if (!customer.ok) return answer;
        return ask(server, request, cardPath(customer_id, (await jsonOf(customer)).default_card));
      }),
    ),
  },
  'unknown-card-null': {
    breaks: 'omise.cards.retrieve.unknown-card',
    says: 'For an id that no card has, null is answered with status 200.',
    wire: refusals('retrieveCard', (body) => (misses(body, 'card') ? jsonAnswer(null) : body)),
  },
  'unknown-card-invalid': {
    breaks: 'omise.cards.retrieve.unknown-card',
    says: 'An id that no card has is refused with invalid_card.',
    wire: refusals('retrieveCard', (body) =>
      misses(body, 'card') ? refusal(404, 'invalid_card', 'card is invalid') : body,
    ),
  },
  'unknown-card-status-200': {
    breaks: 'omise.cards.retrieve.unknown-card',
    says: 'The refusal of an id that no card has comes with status 200.',
    wire: refusals('retrieveCard', (body) => (misses(body, 'card') ? jsonAnswer(body) : body)),
  },
  'unknown-customer-bad-request': {
    breaks: 'omise.cards.retrieve.unknown-customer',
    says: 'Retrieving a card of a customer that does not exist is refused with bad_request and 400.',
    wire: refusals('retrieveCard', (body) =>
      misses(body, 'customer') ? refusal(400, 'bad_request', 'customer is invalid') : body,
    ),
  },
  'unknown-customer-ignored': {
    breaks: 'omise.cards.retrieve.unknown-customer',
    says: 'A card is found by its id alone where the customer of the path does not exist.',
    wire: owning((owners) =>
      instead('retrieveCard', async (request, server, { card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined || !misses(await jsonOf(answer), 'customer')) return answer;
        return ask(server, request, cardPath(owner, card_id));
      }),
    ),
  },
  'masks-name-afterwards': {
    breaks: 'omise.cards.retrieve.reads-only',
    says: 'Only the first retrieval of a card shows its name; later ones mask it.',
    wire: remembering(() => {
      const seen = new Set<unknown>();
      return answers('retrieveCard', (body) => {
        if (seen.has(body.id)) body.name = 'X. X.';
        seen.add(body.id);
      });
    }),
  },
  'moves-creation-time': {
    breaks: 'omise.cards.retrieve.reads-only',
    says: 'Each retrieval puts the creation time of the card a second later.',
    wire: remembering(() => {
      const looks = new Map<unknown, number>();
      return answers('retrieveCard', (body) => {
        const count = looks.get(body.id) ?? 0;
        looks.set(body.id, count + 1);
        body[createdName(body)] = timestamp(createdAt(body) + count * 1000);
      });
    }),
  },
  'loses-city': {
    breaks: 'omise.cards.retrieve.reads-only',
    says: 'A retrieval clears the city of the card after it was answered.',
    wire: instead('retrieveCard', async (request, server) => {
      const answer = await server(request);
      const body = { city: '' };
      if (answer.ok) await ask(server, request, new URL(request.url).pathname, { method: 'PATCH', body });
      return answer;
    }),
  },
  'keeps-first-expiry': {
    breaks: 'omise.cards.update.persisted',
    says: 'A card that was retrieved before shows the same expiry at every later retrieval, whatever was updated since.',
    wire: remembering(() => {
      const kept = new Map<unknown, Json>();
      return answers('retrieveCard', (body) => {
        const { id, expiration_month, expiration_year } = body;
        Object.assign(body, kept.get(id));
        kept.set(id, kept.get(id) ?? { expiration_month, expiration_year });
      });
    }),
  },
});
