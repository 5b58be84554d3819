import { answers, instead, operationOf, refusals, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { formOf } from './form.ts';
import { jsonAnswer, jsonOf, recordAt, recordsAt } from './json.ts';
import { cardPath } from './owners.ts';
import { misses, refusal, usedToken } from './refusal.ts';
import { section } from './section.ts';
import { nothingConsumes, tokenUses, usedTokens } from './used-tokens.ts';

const customers = ['createCustomer', 'updateCustomer'] as const;

/** What becomes of a use that has to be refused. */
export const singleUseAgainMutants = section('single-use', {
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
});
