import { answers, instead, refusals, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { jsonAnswer, jsonOf } from './json.ts';
import { cardPath, owning } from './owners.ts';
import { invalidCard, misses, refusal } from './refusal.ts';
import { section } from './section.ts';

const destroyed = (id: string | undefined) => jsonAnswer({ object: 'card', id, livemode: false, deleted: true });

/** What a destruction has to refuse, and must not do when it refuses. */
export const destroyRefusedMutants = section('destroy', {
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
});
