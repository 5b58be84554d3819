import { answers, instead, remembering, textOf } from '../../wire.ts';
import { ask } from './ask.ts';
import { createdAt, createdName, timestamp } from './cards-in.ts';
import { amended, jsonOf, recordAt, recordsAt } from './json.ts';
import { overriding } from './overriding.ts';
import { cardPath } from './owners.ts';
import { section } from './section.ts';

const customers = ['createCustomer', 'updateCustomer'] as const;
const shownCustomers = [...customers, 'retrieveCustomer'] as const;

/** What the card of a token is once the token is used. */
export const singleUseCardMutants = section('single-use', {
  'attach-gives-new-card-id': {
    breaks: 'omise.tokens.single-use.card-id-stays',
    says: 'The card of a new customer is answered with another id than in its token.',
    wire: answers('createCustomer', (body) => {
      for (const card of recordsAt(recordAt(body, 'cards'), 'data')) card.id = `${card.id}0`;
    }),
  },
  'charge-gives-new-card-id': {
    breaks: 'omise.tokens.single-use.card-id-stays',
    says: 'The card of a charge has another id than in its token.',
    wire: answers('createCharge', (body) => {
      const card = recordAt(body, 'card');
      card.id = `${card.id}0`;
    }),
  },
  'attach-restamps-card': {
    breaks: 'omise.tokens.single-use.card-created-stays',
    says: 'Attached to a customer, a card shows a creation time two seconds after that of its token.',
    wire: overriding((note) =>
      answers(customers, (body, { sent }) => {
        const card = recordsAt(recordAt(body, 'cards'), 'data').at(-1);
        if (card && sent.includes('tokn_')) note(card.id, { [createdName(card)]: timestamp(createdAt(card) + 2000) });
      }),
    ),
  },
  'attach-to-existing-restamps-card': {
    breaks: 'omise.tokens.single-use.card-created-stays',
    says: 'Attached to a customer that exists, a card shows a creation time two seconds after that of its token.',
    wire: overriding((note) =>
      answers('updateCustomer', (body, { sent }) => {
        const card = recordsAt(recordAt(body, 'cards'), 'data').at(-1);
        if (card && sent.includes('tokn_')) note(card.id, { [createdName(card)]: timestamp(createdAt(card) + 2000) });
      }),
    ),
  },
  'attach-loses-city': {
    breaks: 'omise.tokens.single-use.card-values-stay',
    says: 'A card that is attached to a new customer loses its city.',
    wire: instead('createCustomer', async (request, server) => {
      const answer = await server(request);
      const customer = await jsonOf(answer);
      for (const { id } of recordsAt(recordAt(customer, 'cards'), 'data')) {
        const path = cardPath(String(customer.id), id);
        await ask(server, request, path, { method: 'PATCH', body: { city: null } });
      }
      return answer;
    }),
  },
  'attach-to-existing-loses-postal-code': {
    breaks: 'omise.tokens.single-use.card-values-stay',
    says: 'A card that is attached to a customer that exists loses its postal code.',
    wire: instead('updateCustomer', async (request, server, { customer_id }) => {
      const isAttached = (await textOf(request)).includes('tokn_');
      const answer = await server(request);
      const card = recordsAt(recordAt(await jsonOf(answer), 'cards'), 'data').at(-1);
      const body = { postal_code: null };
      if (isAttached && card) await ask(server, request, cardPath(customer_id, card.id), { method: 'PATCH', body });
      return answer;
    }),
  },
  'used-token-shows-another-card': {
    breaks: 'omise.tokens.single-use.used-token-card',
    says: 'The card of a used token has another id.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true) body.card = { object: 'card', id: 'card_test_0', livemode: false };
    }),
  },
  'charged-token-shows-other-number': {
    breaks: 'omise.tokens.single-use.used-token-card',
    says: 'The card of a token that was charged shows 0000 as its last digits.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true) recordAt(body, 'card').last_digits = '0000';
    }),
  },
  'charged-token-masks-name': {
    breaks: 'omise.tokens.single-use.used-token-card',
    says: 'The card of a token that was charged shows no name.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true) recordAt(body, 'card').name = '';
    }),
  },
  'first-card-no-default': {
    breaks: 'omise.tokens.single-use.first-card-is-default',
    says: 'A customer has no default card until one is chosen.',
    wire: answers(shownCustomers, (body, { sent }) => {
      if (!sent.includes('default_card')) body.default_card = null;
    }),
  },
  'last-card-is-default': {
    breaks: 'omise.tokens.single-use.first-card-is-default',
    says: 'Each card that is attached becomes the default.',
    wire: instead('updateCustomer', async (request, server) => {
      const isAttached = (await textOf(request)).includes('tokn_');
      const answer = await server(request);
      const card = recordsAt(recordAt(await jsonOf(answer), 'cards'), 'data').at(-1);
      if (!isAttached || !card) return answer;
      const body = { default_card: card.id };
      await ask(server, request, new URL(request.url).pathname, { method: 'PATCH', body });
      return amended(answer, body);
    }),
  },
  'later-first-card-no-default': {
    breaks: 'omise.tokens.single-use.first-card-is-default',
    says: 'The first card of a customer that was created without one does not become the default.',
    wire: remembering(() => {
      const bare = new Set<unknown>();
      return answers(shownCustomers, (body, { operation, sent }) => {
        const { total } = recordAt(body, 'cards');
        if (operation === 'createCustomer' && total === 0) bare.add(body.id);
        if (sent.includes('default_card')) bare.delete(body.id);
        if (bare.has(body.id) && total === 1) body.default_card = null;
      });
    }),
  },
});
