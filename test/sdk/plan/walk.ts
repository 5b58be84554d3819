import { testCards } from '../../../harness/omise/test-cards.ts';
import { decompress } from '../../../harness/wire/decompress.ts';
import { referenceCredentials } from '../../../reference/credentials.ts';
import { omise } from '../../../reference/omise/server.ts';
import type { Fetch } from '../../../reference/subject.ts';
import { parsed } from '../../../reference/wire.ts';
import { isRecord } from '../../../spec/record.ts';

/** One request of a client and what it was answered. */
export interface Step {
  readonly operation: string;
  /** Status that is documented for it. */
  readonly expected: number;
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly body: Buffer;
  /** Decompressed. */
  readonly plain: Buffer;
  readonly json: Record<string, unknown>;
}

/** Where the clock of the server stands. */
const now = new Date('2026-06-17T10:20:30Z');

/** A reference server that always answers the same requests in the same way. */
export function sameServer(): Fetch {
  return omise({ clock: () => now, seed: 7, ...referenceCredentials }).fetch;
}

/** A client that does everything with a customer, their cards, tokens and charges, once, and asks for a card in vain. */
export async function walk(fetch: Fetch): Promise<Step[]> {
  const steps: Step[] = [];
  const go = async (
    operation: string,
    method: string,
    path: string,
    { body, expected = 200 }: { readonly body?: unknown; readonly expected?: number } = {},
  ): Promise<Record<string, unknown>> => {
    const answer = await fetch(asked(method, path, body));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { status, headers } = answer;
    const read = await decompress(bytes, headers.get('content-encoding') ?? undefined);
    if ('problem' in read) throw new Error(read.problem);
    const json = parsed(read.bytes.toString());
    if (!isRecord(json)) throw new Error(`${operation} was answered without an object`);
    steps.push({ operation, expected, status, headers, body: bytes, plain: read.bytes, json });
    return json;
  };

  const token = await go('createToken', 'POST', '/tokens', { body: { card: card(testCards.visa) } });
  await go('retrieveToken', 'GET', `/tokens/${token.id}`);
  const customer = await go('createCustomer', 'POST', '/customers', { body: { card: token.id } });
  const cards = `/customers/${customer.id}/cards`;
  await go('listCards', 'GET', `${cards}?limit=20`);
  const own = isRecord(token.card) ? `${cards}/${token.card.id}` : '';
  await go('retrieveCard', 'GET', own);
  await go('updateCard', 'PATCH', own, { body: { name: 'Ömer Öz', expiration_month: 5, city: 'Chiang Mai' } });
  const second = await go('createToken', 'POST', '/tokens', {
    body: { card: { ...card(testCards.mastercard), city: 'Bangkok', postal_code: '10320', country: 'th' } },
  });
  await go('updateCustomer', 'PATCH', `/customers/${customer.id}`, { body: { card: second.id } });
  await go('retrieveToken', 'GET', `/tokens/${second.id}`);
  await go('listCards', 'GET', `${cards}?limit=20&offset=20`);
  await go('destroyCard', 'DELETE', own);
  await go('listCards', 'GET', cards);
  await go('retrieveCard', 'GET', `${cards}/card_test_0000000000000000000`, { expected: 404 });
  await go('retrieveCustomer', 'GET', `/customers/${customer.id}`);
  await go('listCustomers', 'GET', '/customers');
  const third = await go('createToken', 'POST', '/tokens', { body: { card: card(testCards.jcb) } });
  const charge = await go('createCharge', 'POST', '/charges', {
    body: { amount: 100_000, currency: 'thb', card: third.id },
  });
  await go('retrieveCharge', 'GET', `/charges/${charge.id}`);
  await go('retrieveToken', 'GET', `/tokens/${third.id}`);
  await go('retrieveAccount', 'GET', '/account');
  await go('destroyCustomer', 'DELETE', `/customers/${customer.id}`);
  return steps;
}

/** A request as a client sends it: with the key for its path, and with no objection to any compression. */
export function asked(method: string, path: string, body?: unknown): Request {
  const { publicKey, secretKey } = referenceCredentials;
  const key = path.startsWith('/tokens') ? publicKey : secretKey;
  return new Request(`https://api.omise.co${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${key}:`)}`,
      'accept-encoding': 'gzip, deflate, br',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export function card(number: string): Record<string, unknown> {
  return { name: 'Somchai Prasert', number, expiration_month: 11, expiration_year: 2031, security_code: '847' };
}
