import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { LinearRouter } from 'hono/router/linear-router';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { randomText, sequence } from '../sequence.ts';
import { authenticate, type Keys } from './authentication.ts';
import { type Members, readMembers } from './body.ts';
import { readCard, updateCard } from './card.ts';
import { createCharge } from './charge.ts';
import { createCustomer, destroyCard, updateCustomer } from './customer.ts';
import { badRequest, errorBody, notFound, Refusal } from './errors.ts';
import { readList } from './list.ts';
import { documentedRules, type OmiseRules } from './rules.ts';
import {
  cardBody,
  cardListBody,
  chargeBody,
  customerBody,
  customerListBody,
  destroyedBody,
  type Shaping,
  tokenBody,
} from './shape.ts';
import { openStore, type StoredCard, type StoredCustomer } from './store.ts';
import { type OmiseVersion, omiseVersions } from './version.ts';

export type { OmiseRules, OmiseVersion };

export interface OmiseOptions {
  /** The time; the system's by default. */
  readonly clock?: () => Date;
  /** Seeds ids and fingerprints: the same seed and the same requests give the same answers. */
  readonly seed?: number;
  readonly secretKey?: string;
  readonly publicKey?: string;
  /** The account's own version, for requests that name none. */
  readonly apiVersion?: OmiseVersion;
  /** Decisions that differ from the documented ones. */
  readonly rules?: Partial<OmiseRules>;
}

/** What every operation gets: the request's members, its path, and how to answer. */
interface Operation {
  readonly members: Members;
  readonly path: Readonly<Record<string, string>>;
  readonly shaping: Shaping;
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A server of the Omise Card and Token APIs, with the customers, charges and account they need. Keeps all in memory. */
export function omise(options: OmiseOptions = {}): { fetch(request: Request): Promise<Response> } {
  const clock = options.clock ?? (() => new Date());
  const keys: Keys = {
    secretKey: options.secretKey ?? 'skey_test_cardproofreference',
    publicKey: options.publicKey ?? 'pkey_test_cardproofreference',
  };
  const rules: OmiseRules = { ...documentedRules, ...options.rules };
  const seed = options.seed ?? 1;
  const random = sequence(seed);
  // Of their own, so that what is only read does not change the ids of what is created later.
  const requestIds = sequence(~seed);
  const mint = (prefix: string) => `${prefix}_test_${randomText(random, alphabet, 19)}`;
  const fingerprint = (digits: string) => createHash('sha256').update(`${seed} ${digits}`).digest('base64');
  const store = openStore();
  const app = new Hono({ strict: false, router: new LinearRouter() });

  const write = (context: Context, status: ContentfulStatusCode, body: unknown, more: Record<string, string> = {}) =>
    context.body(JSON.stringify(body), status, {
      'Content-Type': inVault(context) ? 'application/json' : 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache, no-store',
      'X-Request-Id': randomText(requestIds, '0123456789abcdef', 32),
      ...more,
    });

  const answer =
    (key: 'secret' | 'public', act: (operation: Operation) => unknown) =>
    async (context: Context): Promise<Response> => {
      const request = context.req.raw;
      authenticate(request, key, keys, rules.mixesKeys);
      const version = versionOf(request, options.apiVersion ?? '2019-05-29');
      const members = await readMembers(request);
      // From here on nothing waits: what one request does, no other sees half done.
      const shaping = { version, origin: new URL(request.url).origin, now: clock(), rules };
      const body = act({ members, path: context.req.param() as Record<string, string>, shaping });
      return write(context, 200, body, inVault(context) ? {} : { 'Omise-Version': version });
    };

  const customerOf = ({ path }: Operation): StoredCustomer => {
    const customer = store.customers.get(path.customer_id ?? '');
    if (!customer || customer.destroyed) throw notFound('customer', path.customer_id ?? '');
    return customer;
  };
  const cardOf = (operation: Operation): { customer: StoredCustomer; card: StoredCard } => {
    const customer = customerOf(operation);
    const card = customer.cards.find(({ id }) => id === operation.path.card_id);
    if (!card || (card.destroyed && !rules.listsDestroyed)) throw notFound('card', operation.path.card_id ?? '');
    return { customer, card };
  };
  const shapeCustomer = (customer: StoredCustomer, { shaping }: Operation) =>
    customerBody(customer, readList({}, rules, shaping.now), shaping);

  const routes: Record<
    string,
    Partial<Record<'GET' | 'POST' | 'PATCH' | 'DELETE', (context: Context) => Promise<Response>>>
  > = {
    '/account': {
      GET: answer('secret', () => ({
        object: 'account',
        id: 'account_test_cardproofreference',
        livemode: false,
        location: '/account',
      })),
    },
    '/customers': {
      GET: answer('secret', ({ members, shaping }) => {
        const firstPage = readList({}, rules, shaping.now);
        return customerListBody(
          [...store.customers.values()],
          readList(members, rules, shaping.now),
          firstPage,
          shaping,
        );
      }),
      POST: answer('secret', (operation) =>
        shapeCustomer(createCustomer(store, operation.members, { id: mint('cust'), now: clock(), rules }), operation),
      ),
    },
    '/customers/:customer_id': {
      GET: answer('secret', (operation) => shapeCustomer(customerOf(operation), operation)),
      PATCH: answer('secret', (operation) => {
        const customer = customerOf(operation);
        updateCustomer(store, customer, operation.members, rules);
        return shapeCustomer(customer, operation);
      }),
      DELETE: answer('secret', (operation) => {
        const customer = customerOf(operation);
        customer.destroyed = true;
        for (const card of customer.cards) card.destroyed = true;
        customer.defaultCard = null;
        return destroyedBody(shapeCustomer(customer, operation), operation.shaping);
      }),
    },
    '/customers/:customer_id/cards': {
      GET: answer('secret', (operation) => {
        const members = readList(operation.members, rules, operation.shaping.now);
        return cardListBody(customerOf(operation), members, false, operation.shaping);
      }),
    },
    '/customers/:customer_id/cards/:card_id': {
      GET: answer('secret', (operation) =>
        cardBody(cardOf(operation).card, operation.path.customer_id ?? null, operation.shaping),
      ),
      PATCH: answer('secret', (operation) => {
        const { card, customer } = cardOf(operation);
        updateCard(card, operation.members, rules, operation.shaping.now);
        return cardBody(card, customer.id, operation.shaping);
      }),
      DELETE: answer('secret', (operation) => {
        const { card, customer } = cardOf(operation);
        destroyCard(customer, card, rules);
        return destroyedBody(cardBody(card, customer.id, operation.shaping), operation.shaping);
      }),
    },
    '/tokens': {
      POST: answer('public', ({ members, shaping }) => {
        const card = readCard(members.card, { id: mint('card'), now: shaping.now, fingerprint, rules });
        const token = { id: mint('tokn'), card, createdAt: shaping.now, usedFor: null, chargeStatus: 'unknown' };
        store.tokens.set(token.id, token);
        return tokenBody(token, shaping);
      }),
    },
    '/tokens/:id': {
      GET: answer('public', ({ path, shaping }) => {
        const token = store.tokens.get(path.id ?? '');
        if (!token) throw notFound('token', path.id ?? '');
        return tokenBody(token, shaping);
      }),
    },
    '/charges': {
      POST: answer('secret', ({ members, shaping }) =>
        chargeBody(createCharge(store, members, { id: mint('chrg'), now: shaping.now, rules }), shaping),
      ),
    },
    '/charges/:id': {
      GET: answer('secret', ({ path, shaping }) => {
        const charge = store.charges.get(path.id ?? '');
        if (!charge) throw notFound('charge', path.id ?? '');
        return chargeBody(charge, shaping);
      }),
    },
  };
  for (const [path, methods] of Object.entries(routes)) {
    for (const [method, handler] of Object.entries(methods)) app.on(method, [path, `${path}/`], handler);
    const allow = Object.keys(methods).join(', ');
    app.all(path, () => {
      throw new Refusal(405, 'bad_request', `use ${allow}`, { Allow: allow });
    });
  }
  const refuse = (context: Context, refusal: Refusal) =>
    write(context, refusal.status, errorBody(refusal), refusal.headers);
  app.notFound((context) => refuse(context, notFound('path', context.req.path)));
  app.onError((error, context) => {
    if (error instanceof Refusal) return refuse(context, error);
    return write(context, 500, errorBody({ code: 'internal_error', message: 'the server failed' }));
  });
  return { fetch: async (request) => app.fetch(request) };
}

/** One server plays both hosts: tokens are the vault's, everything else is the API's. */
function inVault(context: Context): boolean {
  return /^\/tokens(\/|$)/.test(context.req.path);
}

/** @throws {Refusal} for a version that does not exist: a choice */
function versionOf(request: Request, byDefault: OmiseVersion): OmiseVersion {
  const named = request.headers.get('omise-version');
  if (named === null) return byDefault;
  const version = omiseVersions.find((each) => each === named);
  if (!version) throw badRequest(`Omise-Version must be one of ${omiseVersions.join(', ')}`);
  return version;
}
