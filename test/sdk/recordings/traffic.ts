import { securityCode, testCards } from '../../../harness/omise/test-cards.ts';
import { isRecord } from '../../../spec/record.ts';
import type { Ask } from './write-har.ts';

/** Where a client finds the API, and with which keys. */
export interface Place {
  readonly api: string;
  readonly vault: string;
  readonly secretKey: string;
  readonly publicKey: string;
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const card = {
  name: 'Somchai Prasert',
  number: testCards.visa,
  expiration_month: 11,
  expiration_year: new Date().getUTCFullYear() + 4,
  security_code: securityCode,
};

/** All operations on cards and tokens, as documented: bodies of both kinds, and one refusal. */
export async function correctly(ask: Ask, place: Place): Promise<void> {
  const { api, secret, token: create } = ways(ask, place);
  const token = await create({ card });
  await ask({ method: 'GET', url: `${place.vault}/tokens/${token.id}`, headers: basic(place.publicKey) });
  const customer = await api('POST', '/customers', { email: 'somchai@example.com', card: token.id });
  const cards = `/customers/${customer.id}/cards`;
  await api('GET', `${cards}?limit=100&order=reverse_chronological`);
  const own = `${cards}/${cardOf(token)}`;
  await api('GET', own);
  await ask({
    method: 'PATCH',
    url: `${place.api}${own}`,
    headers: { ...secret, ...form, 'omise-version': '2019-05-29' },
    body: new URLSearchParams({ name: 'Söm & Chai', expiration_month: '5' }).toString(),
  });
  await api('PATCH', own, { city: 'เชียงใหม่', postal_code: '50000' });
  await api('GET', `${cards}/card_test_0000000000000000000`);
  await api('DELETE', own);
  const second = await ask({
    method: 'POST',
    url: `${place.vault}/tokens`,
    headers: { ...basic(place.publicKey), ...form },
    body: formOf({ ...card, number: testCards.mastercard }, (name) => `card[${name}]`),
  });
  await api('POST', '/charges', { amount: 20_000, currency: 'thb', card: second.id });
  await api('DELETE', `/customers/${customer.id}`);
}

/** The same, and then nearly everything that can be done wrong. */
export async function wrongly(ask: Ask, place: Place): Promise<void> {
  await correctly(ask, place);
  const { api, secret, token: create } = ways(ask, place);
  const publicKey = basic(place.publicKey);
  const token = await create({ card });
  const customer = await api('POST', '/customers', { card: token.id });
  const cards = `/customers/${customer.id}/cards`;
  const own = `${cards}/${cardOf(token)}`;
  // A token twice.
  await api('POST', '/customers', { card: token.id });
  await api('GET', `${cards}?limit=101`);
  await api('GET', `${cards}?colour=red`);
  await api('GET', '/customers/undefined/cards');
  await api('PUT', own, { name: 'Somchai' });
  await ask({ method: 'GET', url: `${place.api}${cards}`, headers: { ...secret, 'omise-version': '2000-01-01' } });
  // A password, the wrong kind of key, at either side.
  await ask({ method: 'GET', url: `${place.api}${cards}`, headers: basic(`${place.secretKey}:password`) });
  await ask({ method: 'GET', url: `${place.api}${cards}`, headers: publicKey });
  await ask({
    method: 'POST',
    url: `${place.vault}/tokens`,
    headers: { ...secret, ...json },
    body: JSON.stringify({ card }),
  });
  // Keys and cards where they do not belong.
  await ask({ method: 'GET', url: `${place.api}/account?key=${place.secretKey}`, headers: secret });
  await api('POST', '/customers', { description: `card ${testCards.visa}` });
  // Bodies.
  await ask({
    method: 'POST',
    url: `${place.vault}/tokens`,
    headers: { ...publicKey, ...form },
    body: formOf(card, (name) => `card.${name}`),
  });
  await create({ card: { ...card, expiration_year: undefined } });
  await api('PATCH', own, { expiration_month: 13 });
  await api('PATCH', own, { colour: 'red' });
  await ask({
    method: 'PATCH',
    url: `${place.api}${own}`,
    headers: { ...secret, ...json },
    body: '{"expiration_month": 5.0}',
  });
  await ask({
    method: 'PATCH',
    url: `${place.api}${own}`,
    headers: { ...secret, 'content-type': 'text/plain' },
    body: '{"name": "Somchai"}',
  });
  await api('DELETE', own, {});
  // Hosts: only where there are two of them, and where both have TLS.
  await ask({
    method: 'POST',
    url: `${place.api}/tokens`,
    headers: { ...publicKey, ...json },
    body: JSON.stringify({ card }),
  });
  await ask({ method: 'GET', url: `${place.api.replace('https:', 'http:')}${cards}`, headers: secret });
}

function ways(ask: Ask, place: Place) {
  const secret = basic(place.secretKey);
  const withBody = (headers: Readonly<Record<string, string>>, body: unknown) => ({
    headers: body === undefined ? headers : { ...headers, ...json },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    secret,
    api: (method: string, path: string, body?: unknown) =>
      ask({ method, url: `${place.api}${path}`, ...withBody(secret, body) }),
    token: (body: unknown) =>
      ask({ method: 'POST', url: `${place.vault}/tokens`, ...withBody(basic(place.publicKey), body) }),
  };
}

/** @param user the key, or the key, a colon and a password */
function basic(user: string): { readonly authorization: string } {
  return { authorization: `Basic ${btoa(user.includes(':') ? user : `${user}:`)}` };
}

function formOf(values: Readonly<Record<string, unknown>>, nameOf: (name: string) => string): string {
  const pairs = Object.entries(values).map(([name, value]): [string, string] => [nameOf(name), String(value)]);
  return new URLSearchParams(pairs).toString();
}

function cardOf(token: Readonly<Record<string, unknown>>): unknown {
  return isRecord(token.card) ? token.card.id : undefined;
}
