import { answers, instead, remembering, textOf, withText } from '../../wire.ts';
import { ask } from './ask.ts';
import { type Form, formOf, forms, sentIn, withForm } from './form.ts';
import { jsonAnswer, jsonOf, recordAt } from './json.ts';
import { invalidCard } from './refusal.ts';
import { section } from './section.ts';

const optional = [
  'city',
  'country',
  'phone_number',
  'postal_code',
  'security_code',
  'state',
  'street1',
  'street2',
] as const;
type Optional = (typeof optional)[number];

const isJson = (headers: Headers): boolean => /json/i.test(headers.get('content-type') ?? '');

/** Whether the form is a card at all, so that what it lacks can be told. */
const isCard = (form: Form): boolean => form.get('card.number') !== undefined && form.get('card.name') !== undefined;

/** Reads a member in another way. */
const reads = (name: string, read: (value: string) => string) =>
  forms('createToken', (form) => {
    const value = form.get(`card.${name}`);
    if (value !== undefined && read(value) !== value) form.set(`card.${name}`, read(value));
  });

/** Refuses a card because of a member that it has. */
const refuses = (name: string, bad: (value: string) => boolean = () => true) =>
  forms('createToken', (form) => {
    const value = form.get(`card.${name}`);
    return value !== undefined && bad(value) ? invalidCard(`${name} is invalid`) : undefined;
  });

/** Refuses a card that has no such member. */
const needs = (name: Optional, when: (form: Form) => boolean = () => true) =>
  forms('createToken', (form) =>
    isCard(form) && when(form) && !form.get(`card.${name}`) ? invalidCard(`${name} can't be blank`) : undefined,
  );

/** What a token is made from, and what has to be accepted. */
export const tokenCreateMutants = section('token-create', {
  'status-201': {
    breaks: 'omise.tokens.create.answer',
    says: 'A token is created with status 201.',
    wire: answers('createToken', (body) => jsonAnswer(body, 201)),
  },
  'json-as-text': {
    breaks: 'omise.tokens.create.answer',
    says: 'A new token is answered as plain text.',
    wire: answers(
      'createToken',
      (body) => new Response(JSON.stringify(body), { headers: { 'content-type': 'text/plain' } }),
    ),
  },
  'answers-card': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The answer to a creation is the card only.',
    wire: answers('createToken', (body) => body.card),
  },
  'answers-unknown-id': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The id of a new token has a letter too many, so that nothing is found by it.',
    wire: answers('createToken', (body) => {
      body.id = `${body.id}x`;
    }),
  },
  'answers-another-card-id': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The card of a new token has another id than when the token is retrieved.',
    wire: answers('createToken', (body) => {
      const card = recordAt(body, 'card');
      card.id = String(card.id).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    }),
  },
  'double-submit': {
    breaks: 'omise.tokens.create.new-each-time',
    says: 'The same request twice in a row answers the same token, as long as that is not used.',
    wire: remembering(() => {
      let last: { sent: string; id: unknown; text: string } | undefined;
      return instead('createToken', async (request, server) => {
        const sent = await textOf(request);
        if (last?.sent === sent) {
          const now = await ask(server, request, `/tokens/${last.id}`);
          if ((await jsonOf(now)).used === false) return withText(now, last.text);
        }
        const answer = await server(request);
        const text = await answer.clone().text();
        if (answer.ok) last = { sent, id: (await jsonOf(answer)).id, text };
        return answer;
      });
    }),
  },
  'card-id-per-number': {
    breaks: 'omise.tokens.create.new-each-time',
    says: 'New tokens of the same number show the same card id.',
    wire: remembering(() => {
      const first = new Map<unknown, unknown>();
      return answers('createToken', (body) => {
        const card = recordAt(body, 'card');
        if (!first.has(card.fingerprint)) first.set(card.fingerprint, card.id);
        card.id = first.get(card.fingerprint);
      });
    }),
  },
  'json-refused': {
    breaks: 'omise.tokens.create.json-body',
    says: 'JSON is refused at the vault.',
    wire: instead('createToken', async (request, server) =>
      isJson(request.headers) ? invalidCard('send a form') : server(request),
    ),
  },
  'form-refused': {
    breaks: 'omise.tokens.create.form-body',
    says: 'Forms are refused at the vault.',
    wire: instead('createToken', async (request, server) =>
      isJson(request.headers) ? server(request) : invalidCard('send JSON'),
    ),
  },
  'form-without-brackets': {
    breaks: 'omise.tokens.create.form-body',
    says: 'In a form the members of the card are only read without brackets.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request.headers)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll(/%5B|\[/gi, '(') }));
    }),
  },
  'form-brackets-plain-only': {
    breaks: 'omise.tokens.create.form-body',
    says: 'In a form brackets that are percent-encoded are not read.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request.headers)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll(/%5B/gi, '%255B') }));
    }),
  },
  'form-name-keeps-plus': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'In a form plus signs in a name are not read as spaces.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request.headers)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll('+', '%2B') }));
    }),
  },
  'needs-security-code': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a security code is refused.',
    wire: needs('security_code'),
  },
  'needs-city': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a city is refused.',
    wire: needs('city'),
  },
  'needs-country-in-form': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a country is refused where it comes as a form.',
    wire: instead('createToken', async (request, server) => {
      const form = await formOf(request);
      const isBad = !isJson(request.headers) && isCard(form) && !form.get('card.country');
      return isBad ? invalidCard("country can't be blank") : server(request);
    }),
  },
  'us-needs-postal-code': {
    breaks: 'omise.tokens.create.optional',
    says: 'With country us a postal code is required.',
    wire: needs('postal_code', (form) => form.get('card.country')?.toLowerCase() === 'us'),
  },
  'thai-city-needs-state': {
    breaks: 'omise.tokens.create.optional',
    says: 'With country th a state is required.',
    wire: needs('state', (form) => form.get('card.country') === 'th'),
  },
  'street2-needs-street1': {
    breaks: 'omise.tokens.create.optional',
    says: 'A second street without a first is refused.',
    wire: needs('street1', (form) => form.get('card.street2') !== undefined),
  },
  'city-needs-country': {
    breaks: 'omise.tokens.create.city',
    says: 'A city without a country is dropped.',
    wire: forms('createToken', (form) => {
      if (!form.get('card.country')) form.drop('card.city');
    }),
  },
  'city-dropped': {
    breaks: 'omise.tokens.create.city',
    says: 'The city is dropped.',
    wire: forms('createToken', (form) => form.drop('card.city')),
  },
  'postal-code-dropped': {
    breaks: 'omise.tokens.create.postal-code',
    says: 'The postal code is dropped.',
    wire: forms('createToken', (form) => form.drop('card.postal_code')),
  },
  'postal-code-refused-alone': {
    breaks: 'omise.tokens.create.postal-code',
    says: 'A postal code without a city is refused.',
    wire: needs('city', (form) => form.get('card.postal_code') !== undefined),
  },
  'country-refused': {
    breaks: 'omise.tokens.create.country',
    says: 'Countries are refused unless they are written in capitals.',
    wire: refuses('country', (country) => country !== country.toUpperCase()),
  },
  'country-overruled': {
    breaks: 'omise.tokens.create.country-kept',
    says: 'The country that was sent is overruled by that of the number.',
    wire: forms('createToken', (form) => form.drop('card.country')),
  },
  'country-always-japan': {
    breaks: 'omise.tokens.create.country-kept',
    says: 'A card with any country belongs to Japan.',
    wire: reads('country', () => 'jp'),
  },
  'phone-number-refused': {
    breaks: 'omise.tokens.create.phone-number',
    says: 'Phone numbers are refused unless they begin with a plus sign.',
    wire: refuses('phone_number', (number) => !number.startsWith('+')),
  },
  'state-refused': {
    breaks: 'omise.tokens.create.state',
    says: 'States of more than two letters are refused.',
    wire: refuses('state', (state) => state.length > 2),
  },
  'street1-refused': {
    breaks: 'omise.tokens.create.street1',
    says: 'A slash in the first street is refused.',
    wire: refuses('street1', (street) => street.includes('/')),
  },
  'street2-refused': {
    breaks: 'omise.tokens.create.street2',
    says: 'A second street is refused.',
    wire: refuses('street2'),
  },
  'security-code-refused': {
    breaks: 'omise.tokens.create.security-code',
    says: 'Security codes of three digits are refused: four are asked for.',
    wire: refuses('security_code', (code) => code.length !== 4),
  },
  'security-code-leading-zero': {
    breaks: 'omise.tokens.create.security-code',
    says: 'Security codes below 100 as a number, such as 012, are refused.',
    wire: refuses('security_code', (code) => code.startsWith('0')),
  },
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
      const isBad = !isJson(request.headers) && month?.length === 1;
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
      const isBad = !isJson(request.headers) && year?.length === 4;
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
