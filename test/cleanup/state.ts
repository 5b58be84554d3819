import type { CardBefore } from '../../harness/journal.ts';
import { referenceCredentials } from '../../reference/credentials.ts';

const { secretKey, apiKey, apiSecret } = referenceCredentials;
const omiseHeaders = { authorization: `Basic ${btoa(`${secretKey}:`)}`, 'content-type': 'application/json' };
const kwikHeaders = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };

/** Descriptions of all customers that a server has, by id. */
export async function customersAt(url: string): Promise<Readonly<Record<string, string | null>>> {
  const all: Record<string, string | null> = {};
  for (let offset = 0; ; offset += 100) {
    const response = await fetch(`${url}/customers?limit=100&offset=${offset}`, { headers: omiseHeaders });
    const { data } = (await response.json()) as { data: { id: string; description: string | null }[] };
    for (const { id, description } of data) all[id] = description;
    if (data.length === 0) return all;
  }
}

/** Creates a customer by hand; returns its id. */
export async function customerAt(url: string, description: string): Promise<string> {
  const body = JSON.stringify({ description });
  const response = await fetch(`${url}/customers`, { method: 'POST', headers: omiseHeaders, body });
  return ((await response.json()) as { id: string }).id;
}

type Card = CardBefore & { readonly updated_at: unknown };

/** All cards that a server has, by id, without the time of their last change, which nobody can put back. */
export async function cardsAt(url: string): Promise<Readonly<Record<string, CardBefore>>> {
  const response = await fetch(`${url}/cards`, { headers: kwikHeaders });
  const { records } = (await response.json()) as { records: Card[] };
  return Object.fromEntries(records.map(({ updated_at: _, ...card }) => [card.id, card]));
}

/** Changes a card by hand. */
export async function changeCardAt(url: string, record: object): Promise<void> {
  const headers = { ...kwikHeaders, 'content-type': 'application/json' };
  await fetch(`${url}/cards/update`, { method: 'POST', headers, body: JSON.stringify({ records: [record] }) });
}
