import { passesLuhn } from '../../omise/card-number.ts';
import { instead, refusals } from '../../wire.ts';
import { fillsIn, reads } from './card-form.ts';
import { formOf, forms, isJson, withForm } from './form.ts';
import { jsonAnswer, jsonOf, recordAt } from './json.ts';
import { overriding } from './overriding.ts';
import { invalidCard, refusal } from './refusal.ts';
import { section } from './section.ts';

const testNumber = '4242424242424242';
const soon = String(new Date().getUTCFullYear() + 1);

const digitsIn = (number = ''): string => number.replaceAll(/[ -]/g, '');

/** Whether the Luhn sum is even, as that of every good number is. */
function isLuhnEven(digits: string): boolean {
  const last = Number(digits.slice(-1));
  return [0, 2, 4, 6, 8].some((more) => passesLuhn(`${digits.slice(0, -1)}${(last + more) % 10}`));
}

/** The cards that must not become tokens. */
export const tokenRefusedMutants = section('token-create', {
  'month-optional': {
    breaks: 'omise.tokens.create.expiration-month-required',
    says: 'A card without a month expires in December.',
    wire: fillsIn('expiration_month', '12'),
  },
  'year-optional': {
    breaks: 'omise.tokens.create.expiration-year-required',
    says: 'A card without a year expires in the next one.',
    wire: fillsIn('expiration_year', soon),
  },
  'name-optional': {
    breaks: 'omise.tokens.create.name-required',
    says: 'A card without a name is called N/A.',
    wire: fillsIn('name', 'N/A'),
  },
  'number-optional': {
    breaks: 'omise.tokens.create.number-required',
    says: 'A card without a number is taken for the test card.',
    wire: fillsIn('number', testNumber),
  },
  'number-optional-in-form': {
    breaks: 'omise.tokens.create.number-required',
    says: 'A card without a number is taken for the test card where it comes as a form.',
    wire: instead('createToken', async (request, server) => {
      const form = await formOf(request);
      if (isJson(request) || form.get('card.number')) return server(request);
      form.set('card.number', testNumber);
      return server(withForm(request, form));
    }),
  },
  'card-optional': {
    breaks: 'omise.tokens.create.card-required',
    says: 'A request without a card is answered with an empty token.',
    wire: refusals('createToken', (body) =>
      body.code === 'missing_card'
        ? jsonAnswer({ object: 'token', id: 'tokn_test_0', livemode: false, used: false, card: null })
        : body,
    ),
  },
  'card-missing-server-error': {
    breaks: 'omise.tokens.create.card-required',
    says: 'A request without a card ends in a server error.',
    wire: refusals('createToken', (body) =>
      body.code === 'missing_card' ? refusal(500, 'internal_error', 'the server failed') : body,
    ),
  },
  'month-zero-is-december': {
    breaks: 'omise.tokens.create.month-low',
    says: 'Month 0 is taken for December.',
    wire: reads('expiration_month', (month) => (month === '0' ? '12' : month)),
  },
  'month-13-is-january': {
    breaks: 'omise.tokens.create.month-high',
    says: 'Month 13 is taken for January.',
    wire: reads('expiration_month', (month) => (month === '13' ? '1' : month)),
  },
  'month-13-shown': {
    breaks: 'omise.tokens.create.month-high',
    says: 'Month 13 is accepted and shown.',
    wire: overriding((note) =>
      instead('createToken', async (request, server) => {
        const form = await formOf(request);
        if (form.get('card.expiration_month') !== '13') return server(request);
        form.set('card.expiration_month', '12');
        const answer = await server(withForm(request, form));
        note(recordAt(await jsonOf(answer), 'card').id, { expiration_month: 13 });
        return answer;
      }),
    ),
  },
  'past-accepted': {
    breaks: 'omise.tokens.create.expired',
    says: 'An expiry that is past is accepted.',
    rules: { refusesPastExpiry: (operation) => operation === 'update' },
  },
  'past-by-year': {
    breaks: 'omise.tokens.create.expired',
    says: 'Only the year of an expiry is compared: last month of this year still counts as good.',
    rules: { refusesPastExpiry: (operation) => operation === 'update' },
    wire: forms('createToken', (form) => {
      const year = Number(form.get('card.expiration_year') ?? Number.NaN);
      const isPast = (year < 100 ? 2000 + year : year) < new Date().getUTCFullYear();
      return isPast ? invalidCard('expiration date cannot be in the past') : undefined;
    }),
  },
  'past-by-three-months': {
    breaks: 'omise.tokens.create.expired',
    says: 'An expiry counts as past only after three months.',
    wire: forms('createToken', (form) => {
      const month = Number(form.get('card.expiration_month'));
      const year = Number(form.get('card.expiration_year'));
      const now = new Date();
      const monthsAgo = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
      if (monthsAgo > 0 && monthsAgo <= 3) form.set('card.expiration_year', String(year + 1));
    }),
  },
  'name-of-spaces': {
    breaks: 'omise.tokens.create.name-blank',
    says: 'A name of spaces only is accepted; just the empty one is refused.',
    wire: reads('name', (name) => (/^ +$/.test(name) ? '-' : name)),
  },
  'name-empty': {
    breaks: 'omise.tokens.create.name-blank',
    says: 'An empty name is accepted; just one that is missing is refused.',
    wire: reads('name', (name) => (name === '' ? '-' : name)),
  },
  'luhn-unchecked': {
    breaks: 'omise.tokens.create.number-luhn',
    says: 'The check digit is not checked.',
    rules: { checksLuhn: false },
  },
  'luhn-visa-only': {
    breaks: 'omise.tokens.create.number-luhn',
    says: 'The check digit is only checked for numbers that begin with 4.',
    rules: { checksLuhn: false },
    wire: forms('createToken', (form) => {
      const digits = digitsIn(form.get('card.number'));
      return /^4\d+$/.test(digits) && !passesLuhn(digits) ? invalidCard('number is invalid') : undefined;
    }),
  },
  'luhn-parity': {
    breaks: 'omise.tokens.create.number-luhn',
    says: 'The check digit is only compared by whether it is even.',
    rules: { checksLuhn: false },
    wire: forms('createToken', (form) => {
      const digits = digitsIn(form.get('card.number'));
      return /^\d+$/.test(digits) && !isLuhnEven(digits) ? invalidCard('number is invalid') : undefined;
    }),
  },
  'number-letters-dropped': {
    breaks: 'omise.tokens.create.number-digits',
    says: 'Letters in a number are dropped like spaces, and the rest is accepted.',
    wire: reads('number', (number) => number.replaceAll(/[a-z]/gi, '')),
  },
  'number-letters-ignored': {
    breaks: 'omise.tokens.create.number-digits',
    says: 'A number with letters is taken for the test card.',
    wire: reads('number', (number) => (/[a-z]/i.test(number) ? testNumber : number)),
  },
  'refused-with-bad-request': {
    breaks: 'omise.tokens.create.refused-with-invalid-card',
    says: 'A bad card is refused with bad_request.',
    wire: refusals('createToken', (body) =>
      body.code === 'invalid_card' ? refusal(400, 'bad_request', String(body.message)) : body,
    ),
  },
  'refused-by-number-code': {
    breaks: 'omise.tokens.create.refused-with-invalid-card',
    says: 'A bad number is refused with invalid_number.',
    wire: refusals('createToken', (body) => {
      if (body.code === 'invalid_card' && /number/.test(String(body.message))) body.code = 'invalid_number';
    }),
  },
  'refused-with-status-200': {
    breaks: 'omise.tokens.create.number-luhn',
    says: 'A bad card is answered with status 200 and the error object.',
    wire: refusals('createToken', (body) => (body.code === 'invalid_card' ? jsonAnswer(body) : body)),
  },
});
