import { testCards } from '../../harness/omise/test-cards.ts';
import { referenceCredentials } from '../../reference/credentials.ts';

/** One request of the load. */
export interface LoadRequest {
  readonly host: 'api.omise.co' | 'vault.omise.co';
  readonly method: 'GET' | 'PATCH' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const { secretKey, publicKey } = referenceCredentials;
const asSecret = { authorization: `Basic ${btoa(`${secretKey}:`)}` };
const asPublic = { authorization: `Basic ${btoa(`${publicKey}:`)}` };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const token: LoadRequest = {
  host: 'vault.omise.co',
  method: 'POST',
  path: '/tokens',
  headers: { ...asPublic, ...form },
  body: new URLSearchParams({
    'card[name]': 'Cardproof Bench',
    'card[number]': testCards.visa,
    'card[expiration_month]': '11',
    'card[expiration_year]': '2035',
    'card[security_code]': '123',
  }).toString(),
};

/** Makes a customer of three cards, and returns four valid requests: a card, their list, a change, a token. */
export async function mixFor(url: string): Promise<LoadRequest[]> {
  const created = await send<{ id: string }>(url, {
    host: 'api.omise.co',
    method: 'POST',
    path: '/customers',
    headers: { ...asSecret, ...form },
    body: `card=${(await send<{ id: string }>(url, token)).id}`,
  });
  const customer = `/customers/${created.id}`;
  for (let more = 0; more < 2; more++)
    await send(url, {
      host: 'api.omise.co',
      method: 'PATCH',
      path: customer,
      headers: { ...asSecret, ...form },
      body: `card=${(await send<{ id: string }>(url, token)).id}`,
    });
  const list: LoadRequest = {
    host: 'api.omise.co',
    method: 'GET',
    path: `${customer}/cards?limit=20`,
    headers: asSecret,
    body: null,
  };
  const { data } = await send<{ data: readonly { readonly id: string }[] }>(url, list);
  const card: LoadRequest = { ...list, path: `${customer}/cards/${data[0]?.id}` };
  return [card, list, changeOf(card, { name: 'Cardproof Bench', expiration_month: 12 }), token];
}

/** The request that changes the card which another one reads. */
export function changeOf(card: LoadRequest, members: Readonly<Record<string, unknown>>): LoadRequest {
  const headers = { ...card.headers, 'content-type': 'application/json' };
  return { ...card, method: 'PATCH', headers, body: JSON.stringify(members) };
}

async function send<Answer>(url: string, { method, path, headers, body }: LoadRequest): Promise<Answer> {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}`);
  return (await response.json()) as Answer;
}
