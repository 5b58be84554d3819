import { instead, refusals } from '../../wire.ts';
import { ask, copyOf } from './ask.ts';
import { formOf, forms, sentIn, withForm } from './form.ts';
import { amended, jsonAnswer, jsonOf } from './json.ts';
import { overriding } from './overriding.ts';
import { cardPath, owning } from './owners.ts';
import { invalidCard, misses, refusal } from './refusal.ts';
import { section } from './section.ts';

/** Reads some months as others. */
const readsMonth = (month: string, as: string) =>
  forms('updateCard', (form) => {
    if (form.get('expiration_month') === month) form.set('expiration_month', as);
  });

/** Refuses a month that is good. */
const refusesMonth = (month: string) =>
  forms('updateCard', (form) =>
    form.get('expiration_month') === month ? invalidCard('expiration month is not between 1 and 12') : undefined,
  );

/** What an update has to refuse, and must not do when it refuses. */
export const updateRefusedMutants = section('update', {
  'month-zero-is-january': {
    breaks: 'omise.cards.update.month-low',
    says: 'Month 0 in an update is taken for January.',
    wire: readsMonth('0', '1'),
  },
  'month-zero-is-ignored': {
    breaks: 'omise.cards.update.month-low',
    says: 'Month 0 in an update is ignored as though it were not sent.',
    wire: forms('updateCard', (form) => {
      if (form.get('expiration_month') === '0') form.drop('expiration_month');
    }),
  },
  'month-13-is-january': {
    breaks: 'omise.cards.update.month-high',
    says: 'Month 13 in an update is taken for January.',
    wire: readsMonth('13', '1'),
  },
  'month-13-is-december': {
    breaks: 'omise.cards.update.month-high',
    says: 'Month 13 in an update is taken for December.',
    wire: readsMonth('13', '12'),
  },
  'month-13-refused-but-done': {
    breaks: 'omise.cards.update.month-high',
    says: 'Month 13 in an update is refused, but the card has January from then on.',
    wire: instead('updateCard', async (request, server) => {
      const month = (await formOf(request)).get('expiration_month');
      const body = { expiration_month: 1 };
      if (month === '13') await ask(server, request, new URL(request.url).pathname, { method: 'PATCH', body });
      return server(request);
    }),
  },
  'month-unchecked': {
    breaks: 'omise.cards.update.never-invalid',
    says: 'An update takes any month, and shows it.',
    wire: overriding((note) =>
      instead('updateCard', async (request, server, { card_id }) => {
        const form = await formOf(request);
        const month = Number(form.get('expiration_month') ?? 1);
        if (month >= 1 && month <= 12) return server(request);
        form.drop('expiration_month');
        const answer = await server(withForm(request, form));
        if (answer.ok) note(card_id, { expiration_month: month });
        return answer;
      }),
    ),
  },
  'month-negative-answered': {
    breaks: 'omise.cards.update.never-invalid',
    says: 'A negative month is answered as though it were stored.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      const month = Number(form.get('expiration_month') ?? 1);
      if (!(month < 0)) return server(request);
      form.drop('expiration_month');
      return amended(await server(withForm(request, form)), { expiration_month: month });
    }),
  },
  'december-refused': {
    breaks: 'omise.cards.update.month-range',
    says: 'An update to December is refused.',
    wire: refusesMonth('12'),
  },
  'january-refused': {
    breaks: 'omise.cards.update.month-range',
    says: 'An update to January is refused.',
    wire: refusesMonth('1'),
  },
  'december-is-january': {
    breaks: 'omise.cards.update.month-range',
    says: 'An update to December sets January.',
    wire: readsMonth('12', '1'),
  },
  'good-members-stay-changed': {
    breaks: 'omise.cards.update.all-or-nothing',
    says: 'A refused update keeps its good members.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      const copy = await copyOf(request);
      const answer = await server(request);
      if (answer.ok) return answer;
      form.drop('expiration_month');
      await server(withForm(copy, form));
      return answer;
    }),
  },
  'city-written-before-check': {
    breaks: 'omise.cards.update.all-or-nothing',
    says: 'The city of an update is stored before its month is checked.',
    wire: instead('updateCard', async (request, server) => {
      const city = (await formOf(request)).get('city');
      const copy = await copyOf(request);
      const answer = await server(request);
      if (!answer.ok && city !== undefined)
        await ask(server, copy, new URL(copy.url).pathname, { method: 'PATCH', body: { city } });
      return answer;
    }),
  },
  'bad-members-left-out': {
    breaks: 'omise.cards.update.all-or-nothing',
    says: 'Where a month is wrong but a name is sent too, the rest is accepted.',
    wire: forms('updateCard', (form) => {
      const month = Number(form.get('expiration_month') ?? 1);
      if (form.get('name') !== undefined && (month < 1 || month > 12)) form.drop('expiration_month');
    }),
  },
  'unknown-card-invalid': {
    breaks: 'omise.cards.update.unknown-card',
    says: 'An update of a card that no customer has is refused with invalid_card and 400.',
    wire: refusals('updateCard', (body) => (misses(body, 'card') ? invalidCard('card is invalid') : body)),
  },
  'unknown-card-accepted': {
    breaks: 'omise.cards.update.unknown-card',
    says: 'An update of a card that does not exist is answered as though it were done.',
    wire: refusals('updateCard', (body, seen) => {
      const sent = { city: sentIn(seen).get('city') };
      return misses(body, 'card') ? jsonAnswer({ object: 'card', id: seen.path.card_id, ...sent }) : body;
    }),
  },
  'unknown-customer-invalid': {
    breaks: 'omise.cards.update.unknown-customer',
    says: 'An update under a customer that does not exist is refused with bad_request and 400.',
    wire: refusals('updateCard', (body) =>
      misses(body, 'customer') ? refusal(400, 'bad_request', 'customer is invalid') : body,
    ),
  },
  'unknown-customer-done': {
    breaks: 'omise.cards.update.unknown-customer',
    says: 'An update finds the card by its id alone where the customer does not exist.',
    wire: owning((owners) =>
      instead('updateCard', async (request, server, { card_id = '' }) => {
        const copy = await copyOf(request);
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (answer.ok || owner === undefined || !misses(await jsonOf(answer), 'customer')) return answer;
        return server(await copyOf(copy, { path: cardPath(owner, card_id) }));
      }),
    ),
  },
  'any-owner': {
    breaks: 'omise.cards.update.belongs-to-customer',
    says: 'An update finds the card by its id alone, whoever owns it.',
    wire: owning((owners) =>
      instead('updateCard', async (request, server, { card_id = '' }) => {
        const owner = owners.get(card_id);
        return server(owner === undefined ? request : await copyOf(request, { path: cardPath(owner, card_id) }));
      }),
    ),
  },
  'writes-before-owner-check': {
    breaks: 'omise.cards.update.belongs-to-customer',
    says: 'An update under another customer is refused as not found, but the card is changed all the same.',
    wire: owning((owners) =>
      instead('updateCard', async (request, server, { customer_id, card_id = '' }) => {
        const copy = await copyOf(request);
        const answer = await server(request);
        const owner = owners.get(card_id);
        if (!answer.ok && owner !== undefined && owner !== customer_id)
          await server(await copyOf(copy, { path: cardPath(owner, card_id) }));
        return answer;
      }),
    ),
  },
  'foreign-card-seems-done': {
    breaks: 'omise.cards.update.foreign-card-refused',
    says: 'An update under another customer is answered as done, though nothing is changed.',
    wire: owning((owners) =>
      instead('updateCard', async (request, server, { card_id = '' }) => {
        const answer = await server(request);
        const owner = owners.get(card_id);
        return answer.ok || owner === undefined ? answer : ask(server, request, cardPath(owner, card_id));
      }),
    ),
  },
  'foreign-card-server-error': {
    breaks: 'omise.cards.update.foreign-card-refused',
    says: 'An update under another customer ends in a server error.',
    wire: owning((owners) =>
      refusals('updateCard', (body, { path }) =>
        owners.has(path.card_id ?? '') && misses(body, 'card')
          ? refusal(500, 'internal_error', 'the server failed')
          : body,
      ),
    ),
  },
  'malformed-json-is-empty': {
    breaks: 'omise.errors.malformed-json',
    says: 'An update that is no JSON is taken for one without members.',
    wire: instead('updateCard', async (request, server) => {
      const copy = await copyOf(request);
      const answer = await server(request);
      if (answer.ok || !/JSON/.test(String((await jsonOf(answer)).message))) return answer;
      return ask(server, copy, new URL(copy.url).pathname, { method: 'PATCH', body: {} });
    }),
  },
  'malformed-json-half-read': {
    breaks: 'omise.errors.malformed-json',
    says: 'An update that is no JSON is refused, but the members before its fault are stored.',
    wire: instead('updateCard', async (request, server) => {
      const copy = await copyOf(request);
      const city = /"city": ?"([^"]*)"/.exec(await copy.clone().text())?.[1];
      const answer = await server(request);
      const isMalformed = /JSON/.test(String((await jsonOf(answer)).message));
      if (isMalformed && city !== undefined)
        await ask(server, copy, new URL(copy.url).pathname, { method: 'PATCH', body: { city } });
      return answer;
    }),
  },
  'malformed-json-server-error': {
    breaks: 'omise.errors.malformed-json',
    says: 'An update that is no JSON ends in a server error.',
    wire: refusals('updateCard', (body) =>
      /JSON/.test(String(body.message)) ? refusal(500, 'internal_error', 'the server failed') : body,
    ),
  },
  'month-13-status-200': {
    breaks: 'omise.cards.update.month-high',
    says: 'A month above 12 is answered with status 200 and the error object.',
    wire: refusals('updateCard', (body) => (body.code === 'invalid_card' ? jsonAnswer(body) : body)),
  },
  'changes-newest-instead': {
    breaks: 'omise.cards.update.this-card-only',
    says: 'The answer to an update is right, but the newest card of the customer is the one that changes.',
    wire: instead('updateCard', async (request, server, { customer_id }) => {
      const pathname = new URL(request.url).pathname;
      const before = await jsonOf(await ask(server, request, pathname));
      const copy = await copyOf(request);
      const answer = await server(request);
      const list = `/customers/${customer_id}/cards?order=reverse_chronological&limit=1`;
      const data = (await jsonOf(await ask(server, copy, list))).data;
      const newest = Array.isArray(data) ? data[0]?.id : undefined;
      if (!answer.ok || newest === before.id) return answer;
      await server(await copyOf(copy, { path: cardPath(customer_id, newest) }));
      const { name, city, postal_code, expiration_month, expiration_year } = before;
      const body = { name, city, postal_code, expiration_month, expiration_year };
      await ask(server, copy, pathname, { method: 'PATCH', body });
      return answer;
    }),
  },
});
