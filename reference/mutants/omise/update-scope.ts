import { answers, instead, type Json } from '../../wire.ts';
import { ask, copyOf } from './ask.ts';
import { cards, createdAt, createdName, timestamp } from './cards-in.ts';
import { fingerprintOf } from './fingerprint.ts';
import { formOf, forms, sentIn, withForm } from './form.ts';
import { jsonOf, recordsAt } from './json.ts';
import { overriding } from './overriding.ts';
import { cardPath } from './owners.ts';
import { section } from './section.ts';

/** Updates other cards of the customer in the same way; `which` chooses among its cards, in the order of the list. */
function alsoUpdates(which: (all: readonly Json[], updated: number) => readonly Json[]) {
  return instead('updateCard', async (request, server, { customer_id, card_id }) => {
    const again = await copyOf(request);
    const answer = await server(request);
    const list = await jsonOf(await ask(server, again, `/customers/${customer_id}/cards?limit=100`));
    const all = recordsAt(list, 'data');
    const updated = all.findIndex(({ id }) => id === card_id);
    for (const { id } of answer.ok ? which(all, updated) : []) {
      if (id !== card_id) await server(await copyOf(again, { path: cardPath(customer_id, id) }));
    }
    return answer;
  });
}

/** Lets an update set a member that no update may change. */
function sets(name: string, read: (sent: string) => unknown) {
  return overriding((note) =>
    answers('updateCard', (body, seen) => {
      const sent = sentIn(seen).get(name);
      if (sent !== undefined) note(body.id, { [name]: read(sent) });
    }),
  );
}

/** A member that is not sent is cleared by another that is. */
const clears = (cleared: string, by: string) =>
  forms('updateCard', (form) => {
    if (form.get(by) !== undefined && form.get(cleared) === undefined) form.set(cleared, null);
  });

/** What an update changes besides what it was sent. */
export const updateScopeMutants = section('update', {
  'postal-code-clears-city': {
    breaks: 'omise.cards.update.omitted-unchanged',
    says: 'A new postal code without a city clears the city.',
    wire: clears('city', 'postal_code'),
  },
  'name-clears-postal-code': {
    breaks: 'omise.cards.update.omitted-unchanged',
    says: 'A new name without a postal code clears the postal code.',
    wire: clears('postal_code', 'name'),
  },
  'month-resets-year': {
    breaks: 'omise.cards.update.omitted-unchanged',
    says: 'A month without a year sets the year to the present one, or the next.',
    wire: forms('updateCard', (form) => {
      const isAlone = form.get('expiration_month') !== undefined && form.get('expiration_year') === undefined;
      if (isAlone) form.set('expiration_year', String(new Date().getUTCFullYear() + 1));
    }),
  },
  'december-rolls-over': {
    breaks: 'omise.cards.update.month-range',
    says: 'An update to December moves the expiry into the next year.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      if (form.get('expiration_month') !== '12') return server(request);
      const before = await jsonOf(await ask(server, request, new URL(request.url).pathname));
      const year = Number(form.get('expiration_year') ?? before.expiration_year);
      if (Number.isInteger(year)) form.set('expiration_year', String(year + 1));
      return server(withForm(request, form));
    }),
  },
  'all-of-same-number': {
    breaks: 'omise.cards.update.this-card-only',
    says: 'An update changes all cards of the customer that have the same number.',
    wire: alsoUpdates((all, updated) => all.filter(({ fingerprint }) => fingerprint === all[updated]?.fingerprint)),
  },
  'all-newer': {
    breaks: 'omise.cards.update.this-card-only',
    says: 'An update also changes the cards of the customer that were attached later.',
    wire: alsoUpdates((all, updated) => all.slice(updated)),
  },
  'all-older': {
    breaks: 'omise.cards.update.this-card-only',
    says: 'An update also changes the cards of the customer that were attached before.',
    wire: alsoUpdates((all, updated) => all.slice(0, updated)),
  },
  'nothing-sent-clears-city': {
    breaks: 'omise.cards.update.nothing-sent',
    says: 'An update without members clears the city.',
    wire: instead('updateCard', async (request, server) => {
      const form = await formOf(request);
      if (form.text() !== '{}') return server(request);
      form.set('city', null);
      return server(withForm(request, form));
    }),
  },
  'nothing-sent-server-error': {
    breaks: 'omise.cards.update.nothing-sent',
    says: 'An update without members ends in a server error.',
    wire: instead('updateCard', async (request, server) => {
      const isEmpty = (await formOf(request)).text() === '{}';
      const answer = await server(request);
      return isEmpty ? new Response('{}', { status: 500, headers: answer.headers }) : answer;
    }),
  },
  'takes-last-digits': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the last digits.',
    wire: sets('last_digits', String),
  },
  'takes-brand': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the brand.',
    wire: sets('brand', String),
  },
  'takes-fingerprint': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the fingerprint.',
    wire: sets('fingerprint', String),
  },
  'takes-country': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the country.',
    wire: sets('country', String),
  },
  'takes-financing': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the kind of financing.',
    wire: sets('financing', String),
  },
  'takes-bank': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the bank.',
    wire: sets('bank', String),
  },
  'takes-creation-time': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change the creation time.',
    wire: sets('created_at', String),
  },
  'takes-booleans': {
    breaks: 'omise.cards.update.read-only',
    says: 'An update can change livemode, deleted and security_code_check.',
    wire: overriding((note) =>
      answers('updateCard', (body, { sent }) => {
        for (const [, name = '', value] of sent.matchAll(/"(livemode|deleted|security_code_check)":(true|false)/g)) {
          note(body.id, { [name]: value === 'true' });
        }
      }),
    ),
  },
  'takes-number': {
    breaks: 'omise.cards.update.number-fixed',
    says: 'An update with a number changes the last digits.',
    wire: overriding((note) =>
      answers('updateCard', (body, seen) => {
        const number = sentIn(seen).get('number');
        if (number !== undefined) note(body.id, { last_digits: number.slice(-4) });
      }),
    ),
  },
  'number-renews-fingerprint': {
    breaks: 'omise.cards.update.number-fixed',
    says: 'An update with a number changes the fingerprint only.',
    wire: overriding((note) =>
      answers('updateCard', (body, seen) => {
        const number = sentIn(seen).get('number');
        if (number !== undefined) note(body.id, { fingerprint: fingerprintOf(number) });
      }),
    ),
  },
  'takes-security-code': {
    breaks: 'omise.cards.update.number-fixed',
    says: 'An update with a security code checks it, and says that the check failed.',
    wire: overriding((note) =>
      answers('updateCard', (body, seen) => {
        if (sentIn(seen).get('security_code') !== undefined) note(body.id, { security_code_check: false });
      }),
    ),
  },
  'unknown-member-is-name': {
    breaks: 'omise.cards.update.unknown-field',
    says: 'A nickname in an update becomes the name.',
    wire: forms('updateCard', (form) => {
      const nickname = form.get('nickname');
      if (nickname !== undefined) form.set('name', nickname);
    }),
  },
  'unknown-member-server-error': {
    breaks: 'omise.cards.update.unknown-field',
    says: 'An update with a member that nobody knows ends in a server error.',
    wire: instead('updateCard', async (request, server) => {
      const isKnown = (await formOf(request)).get('nickname') === undefined;
      const answer = await server(request);
      return isKnown ? answer : new Response('{}', { status: 500, headers: answer.headers });
    }),
  },
  'renews-fingerprint': {
    breaks: 'omise.cards.update.identity-stays',
    says: 'An update of the expiry gives the card a new fingerprint.',
    wire: overriding((note) =>
      answers('updateCard', (body, seen) => {
        const month = sentIn(seen).get('expiration_month');
        if (month !== undefined) note(body.id, { fingerprint: fingerprintOf(body.fingerprint, month) });
      }),
    ),
  },
  'renews-creation-time': {
    breaks: 'omise.cards.update.identity-stays',
    says: 'An update sets the creation time of the card an hour later.',
    wire: overriding((note) =>
      answers('updateCard', (body) => note(body.id, { [createdName(body)]: timestamp(createdAt(body) + 3_600_000) })),
    ),
  },
  'answers-local-creation-time': {
    breaks: 'omise.cards.update.identity-stays',
    says: 'An update answers the creation time in the time of Bangkok, though with Z.',
    wire: answers('updateCard', (body) => {
      body[createdName(body)] = timestamp(createdAt(body) + 7 * 3_600_000);
    }),
  },
  'answers-brand-in-capitals': {
    breaks: 'omise.cards.update.identity-stays',
    says: 'An update answers the brand in capitals.',
    wire: cards('updateCard', (card) => {
      card.brand = String(card.brand).toUpperCase();
    }),
  },
});
