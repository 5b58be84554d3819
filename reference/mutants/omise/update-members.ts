import { answers, instead, remembering } from '../../wire.ts';
import { ask } from './ask.ts';
import { cards } from './cards-in.ts';
import { type Form, formOf, forms, isJson, withForm } from './form.ts';
import { amended, jsonAnswer, jsonOf } from './json.ts';
import { invalidCard } from './refusal.ts';
import { section } from './section.ts';

const members = ['name', 'expiration_month', 'expiration_year', 'postal_code', 'city'] as const;
type Member = (typeof members)[number];

const isExpiry = (name: string): boolean => name.startsWith('expiration');

/** Leaves members out of an update before the server reads it. */
const ignores = (...names: readonly Member[]) => forms('updateCard', (form) => names.forEach(form.drop));

/** Answers members of an update as sent, without storing them. */
function unstored(names: readonly Member[], when: (form: Form) => boolean = () => true) {
  return instead('updateCard', async (request, server) => {
    const form = await formOf(request);
    if (!when(form)) return server(request);
    const echoed = Object.fromEntries(
      names.flatMap((name) => {
        const value = form.get(name);
        form.drop(name);
        return value === undefined ? [] : [[name, isExpiry(name) ? Number(value) : value]];
      }),
    );
    return amended(await server(withForm(request, form)), echoed);
  });
}

/** Answers members of an update as they were before. */
function stale(...names: readonly Member[]) {
  return instead('updateCard', async (request, server) => {
    const before = await jsonOf(await ask(server, request, new URL(request.url).pathname));
    return amended(await server(request), Object.fromEntries(names.map((name) => [name, before[name]])));
  });
}

/** What an update does to the five members that it can change. */
export const updateMembersMutants = section('update', {
  'status-202': {
    breaks: 'omise.cards.update.answer',
    says: 'An update is answered with status 202.',
    wire: answers('updateCard', (body) => jsonAnswer(body, 202)),
  },
  'no-content': {
    breaks: 'omise.cards.update.answer',
    says: 'An update is answered with status 204 and no body.',
    wire: answers('updateCard', () => new Response(null, { status: 204 })),
  },
  'name-ignored': {
    breaks: 'omise.cards.update.name',
    says: 'A name in an update is ignored.',
    wire: ignores('name'),
  },
  'month-ignored': {
    breaks: 'omise.cards.update.expiration-month',
    says: 'A month in an update is ignored.',
    wire: ignores('expiration_month'),
  },
  'year-ignored': {
    breaks: 'omise.cards.update.expiration-year',
    says: 'A year in an update is ignored.',
    wire: ignores('expiration_year'),
  },
  'year-alone-ignored': {
    breaks: 'omise.cards.update.expiration-year',
    says: 'A year without a month is ignored.',
    wire: forms('updateCard', (form) => {
      if (form.get('expiration_month') === undefined) form.drop('expiration_year');
    }),
  },
  'year-of-century': {
    breaks: 'omise.cards.update.expiration-year',
    says: 'Of a year in an update only the last two digits are answered.',
    wire: answers('updateCard', (body) => {
      body.expiration_year = Number(body.expiration_year) % 100;
    }),
  },
  'postal-code-ignored': {
    breaks: 'omise.cards.update.postal-code',
    says: 'A postal code in an update is ignored.',
    wire: ignores('postal_code'),
  },
  'city-ignored': {
    breaks: 'omise.cards.update.city',
    says: 'A city in an update is ignored.',
    wire: ignores('city'),
  },
  'city-first-word': {
    breaks: 'omise.cards.update.city',
    says: 'Of a city in an update only the first word is kept.',
    wire: forms('updateCard', (form) => {
      const city = form.get('city');
      if (city !== undefined) form.set('city', city.split(' ')[0] ?? '');
    }),
  },
  'name-trimmed-to-first-word': {
    breaks: 'omise.cards.update.name',
    says: 'A form keeps only the first word of a name.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      const name = form.get('name');
      if (!isJson(request) && name !== undefined) form.set('name', name.split(' ')[0] ?? '');
      return server(withForm(request, form));
    }),
  },
  'name-latin1': {
    breaks: 'omise.cards.update.name',
    says: 'An update stores names as Latin-1: every other letter becomes a question mark.',
    wire: forms('updateCard', (form) => {
      const name = form.get('name');
      const latin = [...(name ?? '')].map((letter) => (letter > '\u00ff' ? '?' : letter)).join('');
      if (name !== undefined) form.set('name', latin);
    }),
  },
  'postal-code-needs-city': {
    breaks: 'omise.cards.update.optional',
    says: 'A postal code is only changed together with the city.',
    wire: forms('updateCard', (form) => {
      if (form.get('city') === undefined) form.drop('postal_code');
    }),
  },
  'name-required': {
    breaks: 'omise.cards.update.optional',
    says: 'An update without a name is refused.',
    wire: forms('updateCard', (form) =>
      form.get('name') === undefined ? invalidCard("name can't be blank") : undefined,
    ),
  },
  'month-and-year-together': {
    breaks: 'omise.cards.update.optional',
    says: 'A month without a year is refused, and so is a year without a month.',
    wire: forms('updateCard', (form) => {
      const alone = (form.get('expiration_month') === undefined) !== (form.get('expiration_year') === undefined);
      return alone ? invalidCard('expiration date is incomplete') : undefined;
    }),
  },
  'first-member-only': {
    breaks: 'omise.cards.update.several-fields',
    says: 'Of the members of an update only the first is changed.',
    wire: forms('updateCard', (form) => {
      const [, ...others] = members.filter((name) => form.get(name) !== undefined);
      others.forEach(form.drop);
    }),
  },
  'city-lost-with-others': {
    breaks: 'omise.cards.update.several-fields',
    says: 'A city that is sent together with a name is answered but never stored.',
    wire: unstored(['city'], (form) => form.get('name') !== undefined),
  },
  'month-lost-with-year': {
    breaks: 'omise.cards.update.several-fields',
    says: 'A month that is sent together with a year is ignored.',
    wire: forms('updateCard', (form) => {
      if (form.get('expiration_year') !== undefined) form.drop('expiration_month');
    }),
  },
  'not-persisted': {
    breaks: 'omise.cards.update.persisted',
    says: 'An update is answered but nothing of it is stored.',
    wire: unstored(members),
  },
  'postal-code-not-stored': {
    breaks: 'omise.cards.update.persisted',
    says: 'A new postal code is answered but never stored.',
    wire: unstored(['postal_code']),
  },
  'expiry-not-stored': {
    breaks: 'omise.cards.update.persisted',
    says: 'A new expiry is answered but never stored where month and year come together.',
    wire: unstored(['expiration_month', 'expiration_year'], (form) => form.get('expiration_year') !== undefined),
  },
  'persisted-after-second-look': {
    breaks: 'omise.cards.update.persisted',
    says: 'The first retrieval after an update still shows the old name.',
    wire: remembering(() => {
      const names = new Map<unknown, unknown>();
      return answers('retrieveCard', (body) => {
        const { id, name } = body;
        body.name = names.get(id) ?? name;
        names.set(id, name);
      });
    }),
  },
  'answers-old-name': {
    breaks: 'omise.cards.update.answers-card',
    says: 'The answer to an update shows the name as it was before.',
    wire: stale('name'),
  },
  'answers-old-expiry': {
    breaks: 'omise.cards.update.expiration-month',
    says: 'The answer to an update shows the expiry as it was before.',
    wire: stale('expiration_month', 'expiration_year'),
  },
  'answers-old-address': {
    breaks: 'omise.cards.update.city',
    says: 'The answer to an update shows city and postal code as they were before.',
    wire: stale('city', 'postal_code'),
  },
  'answers-changes-only': {
    breaks: 'omise.cards.update.answers-card',
    says: 'The answer to an update holds only id, object and the five members.',
    wire: answers('updateCard', (body) =>
      Object.fromEntries(['object', 'id', 'livemode', ...members].map((name) => [name, body[name]])),
    ),
  },
  'answers-another-card': {
    breaks: 'omise.cards.update.answers-card',
    says: 'The answer to an update has the fingerprint of another card.',
    wire: cards('updateCard', (card) => {
      card.fingerprint = `${card.fingerprint}A`;
    }),
  },
  'list-shows-first-name': {
    breaks: 'omise.cards.update.shown-in-list',
    says: 'The list goes on showing the name that it showed first.',
    wire: remembering(() => {
      const names = new Map<unknown, unknown>();
      return cards('listCards', (card) => {
        card.name = names.get(card.id) ?? card.name;
        names.set(card.id, card.name);
      });
    }),
  },
  'list-shows-created-name': {
    breaks: 'omise.cards.update.shown-in-list',
    says: 'The list shows the name that the customer was answered with, whatever was updated since.',
    wire: remembering(() => {
      const names = new Map<unknown, unknown>();
      return cards(['createCustomer', 'updateCustomer', 'listCards'], (card, { operation }) => {
        if (operation === 'listCards') card.name = names.get(card.id) ?? card.name;
        else names.set(card.id, card.name);
      });
    }),
  },
  'form-ignored': {
    breaks: 'omise.cards.update.form-body',
    says: 'A form in an update is not read.',
    wire: instead('updateCard', async (request, server) => {
      if (isJson(request)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers }));
    }),
  },
  'form-refused': {
    breaks: 'omise.cards.update.form-body',
    says: 'A form in an update is refused.',
    wire: instead('updateCard', async (request, server) =>
      isJson(request) ? server(request) : invalidCard('send JSON'),
    ),
  },
  'form-keeps-plus': {
    breaks: 'omise.cards.update.form-body',
    says: 'In the form of an update plus signs are not read as spaces.',
    wire: instead('updateCard', async (request, server) => {
      if (isJson(request)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll('+', '%2B') }));
    }),
  },
  'json-refused': {
    breaks: 'omise.cards.update.json-body',
    says: 'JSON in an update is refused.',
    wire: instead('updateCard', async (request, server) =>
      isJson(request) ? invalidCard('send a form') : server(request),
    ),
  },
  'json-numbers-ignored': {
    breaks: 'omise.cards.update.json-body',
    says: 'Months and years that are JSON numbers rather than text are ignored in updates.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      const text = await request.clone().text();
      for (const name of members.filter(isExpiry)) if (new RegExp(`"${name}":\\d`).test(text)) form.drop(name);
      return server(withForm(request, form));
    }),
  },
  'digits-as-text-refused': {
    breaks: 'omise.cards.update.digits-as-text',
    says: 'Months and years in quotes are refused in JSON.',
    wire: instead('updateCard', async (request, server) => {
      const quoted = /"expiration_(month|year)":"\d/.test(await request.clone().text());
      return quoted ? invalidCard('expiration month is not a number') : server(request);
    }),
  },
  'digits-as-text-answered': {
    breaks: 'omise.cards.update.digits-as-text',
    says: 'Months and years in quotes come back in quotes.',
    wire: answers('updateCard', (body, { sent }) => {
      for (const name of members.filter(isExpiry)) {
        if (new RegExp(`"${name}":"`).test(sent)) body[name] = String(body[name]);
      }
    }),
  },
});
