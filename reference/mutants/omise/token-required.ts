import { answers, instead } from '../../wire.ts';
import { reads, refuses } from './card-form.ts';
import { formOf, isJson, sentIn, withForm } from './form.ts';
import { recordAt } from './json.ts';
import { invalidCard } from './refusal.ts';
import { section } from './section.ts';

/** The required members of a card, where they are good. */
export const tokenRequiredMutants = section('token-create', {
  'october-is-january': {
    breaks: 'omise.tokens.create.month-range',
    says: 'Zeros are stripped from both ends of the month: October becomes January.',
    wire: reads('expiration_month', (month) => (month === '10' ? '1' : month)),
  },
  'december-refused': {
    breaks: 'omise.tokens.create.month-range',
    says: 'December is refused.',
    wire: refuses('expiration_month', (month) => month === '12'),
  },
  'january-refused': {
    breaks: 'omise.tokens.create.month-range',
    says: 'January is refused.',
    wire: refuses('expiration_month', (month) => Number(month) === 1),
  },
  'month-one-digit-refused': {
    breaks: 'omise.tokens.create.month-one-digit',
    says: 'A month of one digit is refused in a form.',
    wire: instead('createToken', async (request, server) => {
      const month = (await formOf(request)).get('card.expiration_month');
      const isBad = !isJson(request) && month?.length === 1;
      return isBad ? invalidCard('expiration month is invalid') : server(request);
    }),
  },
  'month-two-digits-refused': {
    breaks: 'omise.tokens.create.month-two-digits',
    says: 'A month with a leading zero is refused.',
    wire: refuses('expiration_month', (month) => month.startsWith('0')),
  },
  'month-octal': {
    breaks: 'omise.tokens.create.month-two-digits',
    says: 'Months with a leading zero are read as octal, so 08 and 09 are refused.',
    wire: refuses('expiration_month', (month) => /^0[89]$/.test(month)),
  },
  'year-four-digits-refused': {
    breaks: 'omise.tokens.create.year-four-digits',
    says: 'Years of four digits are refused.',
    wire: refuses('expiration_year', (year) => year.length === 4),
  },
  'year-four-digits-refused-in-form': {
    breaks: 'omise.tokens.create.year-four-digits',
    says: 'Years of four digits are refused in a form.',
    wire: instead('createToken', async (request, server) => {
      const year = (await formOf(request)).get('card.expiration_year');
      const isBad = !isJson(request) && year?.length === 4;
      return isBad ? invalidCard('expiration year is invalid') : server(request);
    }),
  },
  'year-two-digits-refused': {
    breaks: 'omise.tokens.create.year-two-digits',
    says: 'Years of two digits are refused.',
    wire: refuses('expiration_year', (year) => year.length === 2),
  },
  'year-two-digits-answered': {
    breaks: 'omise.tokens.create.year-two-digits',
    says: 'Years of two digits are answered with two digits.',
    wire: answers('createToken', (body, seen) => {
      const year = sentIn(seen).get('card.expiration_year');
      if (year?.length === 2) recordAt(body, 'card').expiration_year = Number(year);
    }),
  },
  'year-two-digits-pivot': {
    breaks: 'omise.tokens.create.year-two-digits',
    says: 'Two-digit years from 30 on are read as those of the last century, and refused as past.',
    wire: reads('expiration_year', (year) => (/^[3-9]\d$/.test(year) ? `19${year}` : year)),
  },
  'name-escaped': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'Apostrophes, ampersands and angle brackets in names are stored as HTML entities.',
    wire: reads('name', (name) =>
      name.replaceAll(/[&'<>]/g, (each) => ({ '&': '&amp;', "'": '&#39;', '<': '&lt;' })[each] ?? '&gt;'),
    ),
  },
  'name-in-capitals': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'Names are stored in capitals.',
    wire: reads('name', (name) => name.toUpperCase()),
  },
  'name-ascii': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'Letters beyond ASCII are dropped from names.',
    wire: reads('name', (name) => name.replaceAll(/[^ -~]/g, '')),
  },
  'grouped-number-refused': {
    breaks: 'omise.tokens.create.number-grouped',
    says: 'Spaces and dashes in a number are refused.',
    wire: refuses('number', (number) => /[ -]/.test(number)),
  },
  'dashed-number-refused': {
    breaks: 'omise.tokens.create.number-grouped',
    says: 'Dashes in a number are refused, spaces are not.',
    wire: refuses('number', (number) => number.includes('-')),
  },
  'jcb-refused': {
    breaks: 'omise.tokens.create.test-numbers',
    says: 'JCB numbers are refused.',
    wire: refuses('number', (number) => number.startsWith('35')),
  },
  'mastercard-refused': {
    breaks: 'omise.tokens.create.test-numbers',
    says: 'Mastercard numbers are refused.',
    wire: refuses('number', (number) => number.startsWith('5')),
  },
  'numbers-of-ones-refused': {
    breaks: 'omise.tokens.create.test-numbers',
    says: 'Numbers with more than ten equal digits in a row are refused.',
    wire: refuses('number', (number) => /(\d)\1{10}/.test(number)),
  },
  'city-and-postal-code-swapped': {
    breaks: 'omise.tokens.object.card-of-token',
    says: 'City and postal code are swapped.',
    wire: instead('createToken', async (request, server) => {
      const form = await formOf(request);
      const [city, code] = [form.get('card.city'), form.get('card.postal_code')];
      if (city === undefined || code === undefined) return server(request);
      form.set('card.city', code);
      form.set('card.postal_code', city);
      return server(withForm(request, form));
    }),
  },
});
