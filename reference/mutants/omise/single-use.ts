import { answers, instead, remembering, together } from '../../wire.ts';
import { formOf, forms } from './form.ts';
import { jsonOf, recordAt } from './json.ts';
import { invalidCard, refusal } from './refusal.ts';
import { section } from './section.ts';
import { tokenUses } from './used-tokens.ts';

/** How a token is used, and says so. */
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
});
