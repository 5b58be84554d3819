import { answers, instead, operationOf, refusals, remembering, textOf, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { createdAt, createdName, timestamp } from './cards-in.ts';
import { formOf, forms } from './form.ts';
import { amended, jsonAnswer, jsonOf, recordAt, recordsAt } from './json.ts';
import { overriding } from './overriding.ts';
import { cardPath } from './owners.ts';
import { invalidCard, misses, refusal, usedToken } from './refusal.ts';
import { section } from './section.ts';
import { nothingConsumes, tokenUses, usedTokens } from './used-tokens.ts';

const customers = ['createCustomer', 'updateCustomer'] as const;
const shownCustomers = [...customers, 'retrieveCustomer'] as const;

/** A token is used once, by a charge or by a customer. */
export const singleUseMutants = section('single-use', {
  'new-customer-refused': {
    breaks: 'omise.tokens.single-use.attach-new-customer',
    says: 'A new customer with a token is refused.',
    wire: forms('createCustomer', (form) => (form.get('card') ? invalidCard('attach the card later') : undefined)),
  },
  'new-customer-without-card': {
    breaks: 'omise.tokens.single-use.attach-new-customer',
    says: 'A new customer is answered without the card of its token.',
    wire: forms('createCustomer', (form) => form.drop('card')),
  },
  'existing-customer-ignores-token': {
    breaks: 'omise.tokens.single-use.attach-existing-customer',
    says: 'A token for a customer that exists is ignored.',
    wire: forms('updateCustomer', (form) => form.drop('card')),
  },
  'charge-refused': {
    breaks: 'omise.tokens.single-use.charge',
    says: 'Charges of tokens are refused.',
    wire: forms('createCharge', (form) =>
      form.get('card')?.startsWith('tokn') ? refusal(400, 'invalid_charge', 'charge a customer') : undefined,
    ),
  },
  'charge-of-another-card': {
    breaks: 'omise.tokens.single-use.charge',
    says: 'A charge shows the last digits of another card.',
    wire: answers('createCharge', (body) => {
      recordAt(body, 'card').last_digits = '0000';
    }),
  },
  'nothing-consumes': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'Nothing uses a token up.',
    rules: nothingConsumes,
  },
  'charge-does-not-consume': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'A charge does not use its token up.',
    rules: { consumesToken: (use) => use === 'attach' },
  },
  'attach-does-not-consume': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'Attaching a token does not use it up.',
    rules: { consumesToken: (use) => use === 'charge' },
  },
  'charged-can-be-attached': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'A token that was charged can still be attached to a customer that exists.',
    rules: nothingConsumes,
    wire: usedTokens({ lets: (prior, operation) => prior === 'charge' && operation === 'updateCustomer' }),
  },
  'attached-can-be-charged': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'A token that was attached can still be charged.',
    rules: nothingConsumes,
    wire: usedTokens({ lets: (prior, operation) => prior === 'attach' && operation === 'createCharge' }),
  },
  'charged-can-be-charged': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'A token that was charged can be charged again, but not attached.',
    rules: nothingConsumes,
    wire: usedTokens({ lets: (prior, operation) => prior === 'charge' && operation === 'createCharge' }),
  },
  'same-customer-again': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'Attaching a used token to the customer that has its card is answered as though it were done.',
    wire: remembering(() => {
      const holders = new Map<string, unknown>();
      return instead(customers, async (request, server, { customer_id }) => {
        const token = (await formOf(request)).get('card') ?? '';
        const answer = await server(request);
        const { id } = await jsonOf(answer);
        if (answer.ok && token !== '') holders.set(token, id);
        const holder = holders.get(token);
        if (answer.ok || holder === undefined || holder !== customer_id) return answer;
        return ask(server, request, `/customers/${holder}`);
      });
    }),
  },
  'refused-with-status-200': {
    breaks: 'omise.tokens.single-use.refused-again',
    says: 'The refusal of a used token comes with status 200.',
    wire: refusals(tokenUses, (body) => (body.code === 'used_token' ? jsonAnswer(body) : body)),
  },
  'refused-but-attached': {
    breaks: 'omise.tokens.single-use.refused-use-changes-nothing',
    says: 'Attaching a used token to a customer is refused, but the card is added to it all the same.',
    rules: nothingConsumes,
    wire: usedTokens({ performs: (operation) => operation === 'updateCustomer' }),
  },
  'refused-moves-card': {
    breaks: 'omise.tokens.single-use.refused-use-changes-nothing',
    says: 'Attaching a used token to a second customer is refused, but takes the card from the first.',
    wire: remembering(() => {
      const holders = new Map<string, { customer: unknown; card: unknown }>();
      return instead(customers, async (request, server, { customer_id }) => {
        const token = (await formOf(request)).get('card') ?? '';
        const answer = await server(request);
        const body = await jsonOf(answer);
        const holder = holders.get(token);
        if (answer.ok && token !== '')
          holders.set(token, { customer: body.id, card: recordsAt(recordAt(body, 'cards'), 'data').at(-1)?.id });
        if (body.code === 'used_token' && holder && holder.customer !== customer_id) {
          const path = cardPath(String(holder.customer), holder.card);
          await ask(server, request, path, { method: 'DELETE' });
        }
        return answer;
      });
    }),
  },
  'refused-charge-uses-up': {
    breaks: 'omise.tokens.single-use.refused-use-keeps-token',
    says: 'A charge that is refused for its currency uses the token up all the same.',
    wire: remembering(() => {
      const gone = new Set<string>();
      return together(
        instead(tokenUses, async (request, server) => {
          const token = (await formOf(request)).get('card') ?? '';
          if (gone.has(token)) return usedToken();
          const answer = await server(request);
          const isCharge = operationOf(request)?.name === 'createCharge';
          if (!answer.ok && isCharge) gone.add(token);
          return answer;
        }),
        answers('retrieveToken', (body) => {
          if (gone.has(String(body.id))) body.used = true;
        }),
      );
    }),
  },
  'refused-attach-uses-up': {
    breaks: 'omise.tokens.single-use.refused-use-keeps-token',
    says: 'Attaching a token to a customer that does not exist is refused, but uses the token up.',
    wire: remembering(() => {
      const gone = new Set<string>();
      return together(
        instead(tokenUses, async (request, server) => {
          const token = (await formOf(request)).get('card') ?? '';
          if (gone.has(token)) return usedToken();
          const answer = await server(request);
          if (misses(await jsonOf(answer), 'customer')) gone.add(token);
          return answer;
        }),
        answers('retrieveToken', (body) => {
          if (gone.has(String(body.id))) body.used = true;
        }),
      );
    }),
  },
  'code-at-new-customer': {
    breaks: 'omise.tokens.single-use.code-used-token',
    says: 'A new customer with a used token is refused with invalid_card_token.',
    wire: refusals('createCustomer', (body) => {
      if (body.code === 'used_token') body.code = 'invalid_card_token';
    }),
  },
  'code-at-charge': {
    breaks: 'omise.tokens.single-use.code-used-token',
    says: 'A charge with a used token is refused with invalid_charge.',
    wire: refusals('createCharge', (body) => {
      if (body.code === 'used_token') body.code = 'invalid_charge';
    }),
  },
  'code-in-capitals': {
    breaks: 'omise.tokens.single-use.code-used-token',
    says: 'A used token is refused with the code in capitals.',
    wire: refusals(tokenUses, (body) => {
      if (body.code === 'used_token') body.code = 'USED_TOKEN';
    }),
  },
  'charge-status-422': {
    breaks: 'omise.tokens.single-use.status-of-refused-charge',
    says: 'A charge with a used token is refused with status 422.',
    wire: refusals('createCharge', (body) => (body.code === 'used_token' ? jsonAnswer(body, 422) : body)),
  },
  'charge-status-404': {
    breaks: 'omise.tokens.single-use.status-of-refused-charge',
    says: 'A charge with a used token is refused with status 404.',
    wire: refusals('createCharge', (body) => (body.code === 'used_token' ? jsonAnswer(body, 404) : body)),
  },
  'unknown-token-charge-400': {
    breaks: 'omise.tokens.single-use.unknown-token-charge',
    says: 'A charge with a token that does not exist is refused with invalid_card_token and 400.',
    wire: refusals('createCharge', (body) =>
      misses(body, 'token') ? refusal(400, 'invalid_card_token', 'invalid card token') : body,
    ),
  },
  'unknown-token-charge-used': {
    breaks: 'omise.tokens.single-use.unknown-token-charge',
    says: 'A charge with a token that does not exist is refused with used_token.',
    wire: refusals('createCharge', (body) => (misses(body, 'token') ? usedToken() : body)),
  },
  'unknown-token-charge-status-400': {
    breaks: 'omise.tokens.single-use.unknown-token-charge',
    says: 'A charge with a token that does not exist is refused with not_found, but with status 400.',
    wire: refusals('createCharge', (body) => (misses(body, 'token') ? jsonAnswer(body, 400) : body)),
  },
  'unknown-token-ignored-at-new-customer': {
    breaks: 'omise.tokens.single-use.unknown-token-attach',
    says: 'A new customer with a token that does not exist is created without a card.',
    wire: instead('createCustomer', async (request, server) => {
      const { url, headers } = request;
      const answer = await server(request);
      if (answer.ok || !misses(await jsonOf(answer), 'token')) return answer;
      return server(new Request(url, { method: 'POST', headers, body: '{}' }));
    }),
  },
  'unknown-token-ignored-at-customer': {
    breaks: 'omise.tokens.single-use.unknown-token-attach',
    says: 'A token that does not exist is ignored where a customer is updated.',
    wire: instead('updateCustomer', async (request, server) => {
      const answer = await server(request);
      if (answer.ok || !misses(await jsonOf(answer), 'token')) return answer;
      return ask(server, request, new URL(request.url).pathname);
    }),
  },
  'used-never': {
    breaks: 'omise.tokens.single-use.used-true',
    says: 'A token never says that it was used.',
    wire: answers('retrieveToken', (body) => {
      body.used = false;
    }),
  },
  'charged-says-unused': {
    breaks: 'omise.tokens.single-use.used-true',
    says: 'A token that was charged is refused from then on but still says unused.',
    wire: answers('retrieveToken', (body) => {
      if ((body.charge_status ?? 'unknown') !== 'unknown') body.used = false;
    }),
  },
  'attached-says-unused': {
    breaks: 'omise.tokens.single-use.used-true',
    says: 'A token that was attached is refused from then on but still says unused.',
    wire: answers('retrieveToken', (body) => {
      if (body.card === null) body.used = false;
    }),
  },
  'unused-after-destroy': {
    breaks: 'omise.tokens.single-use.used-stays',
    says: 'Once its card is destroyed, an attached token says unused again.',
    wire: remembering(() => {
      const cards = new Map<unknown, unknown>();
      const gone = new Set<unknown>();
      return together(
        answers('createToken', (body) => {
          cards.set(body.id, recordAt(body, 'card').id);
        }),
        answers('destroyCard', (body) => {
          gone.add(body.id);
        }),
        answers('retrieveToken', (body) => {
          if (gone.has(cards.get(body.id))) body.used = false;
        }),
      );
    }),
  },
  'unused-after-second-refusal': {
    breaks: 'omise.tokens.single-use.used-stays',
    says: 'A refused second use sets the token back to unused.',
    wire: remembering(() => {
      const back = new Set<string>();
      return together(
        instead(tokenUses, async (request, server) => {
          const token = (await formOf(request)).get('card') ?? '';
          const answer = await server(request);
          if ((await jsonOf(answer)).code === 'used_token') back.add(token);
          return answer;
        }),
        answers('retrieveToken', (body) => {
          if (back.has(String(body.id))) body.used = false;
        }),
      );
    }),
  },
  'unused-at-second-look': {
    breaks: 'omise.tokens.single-use.used-stays',
    says: 'A used token says so once, and then unused again.',
    wire: remembering(() => {
      const told = new Set<unknown>();
      return answers('retrieveToken', (body) => {
        if (told.has(body.id)) body.used = false;
        if (body.used === true) told.add(body.id);
      });
    }),
  },
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
