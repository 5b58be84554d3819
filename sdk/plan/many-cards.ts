import { securityCode, testCards } from '../../harness/omise/test-cards.ts';
import type { Deviation, Fetch } from '../../reference/subject.ts';
import { instead, parsed, remembering, textOf, withText } from '../../reference/wire.ts';
import { isRecord } from '../../spec/record.ts';
import { namesCard } from './body-members.ts';
import type { Way } from './way.ts';

export interface ApiKeys {
  readonly publicKey: string;
  readonly secretKey: string;
}

/** Cards that are added to a customer's first; with it they are more than a page holds. */
const added = 24;
const onPage = 20;

/**
 * A customer who was given a card has 24 more when the client hears of it. They are real: whatever the client does with
 * them afterwards, the server answers by itself.
 */
export function manyCards(keys: ApiKeys): Way {
  return {
    name: 'many-cards',
    says: `A customer with a card has ${added} more, so that a list of them has a second page.`,
    deviation: filling(keys),
    isWhole: true,
    isSeenIn: (body) => {
      const list = isRecord(body) && isRecord(body.cards) ? body.cards : body;
      return isRecord(list) && list.object === 'list' && Number(list.total) > onPage && hasCards(list.data);
    },
  };
}

function hasCards(data: unknown): boolean {
  return Array.isArray(data) && data.some((each) => isRecord(each) && each.object === 'card');
}

function filling(keys: ApiKeys): Deviation {
  return remembering(() => {
    const filled = new Set<string>();
    return instead(['createCustomer', 'updateCustomer'], async (request, server) => {
      const sent = await textOf(request);
      const answer = await server(request);
      if (!answer.ok || !namesCard(sent)) return answer;
      const text = await answer.text();
      const customer = idOf(parsed(text));
      if (customer === null || filled.has(customer)) return withText(answer, text);
      filled.add(customer);
      return withText(answer, (await filledUp(customer, request, server, keys)) ?? text);
    });
  });
}

/** The customer as it stands once the cards are there, as text; null where the server does not say. */
async function filledUp(
  customer: string,
  request: Request,
  server: Fetch,
  { publicKey, secretKey }: ApiKeys,
): Promise<string | null> {
  const path = `/customers/${encodeURIComponent(customer)}`;
  const ask = (method: string, to: string, key: string, body?: unknown) => {
    const headers = new Headers({ authorization: `Basic ${btoa(`${key}:`)}` });
    const version = request.headers.get('omise-version');
    if (version !== null) headers.set('omise-version', version);
    if (body !== undefined) headers.set('content-type', 'application/json');
    return server(
      new Request(new URL(to, request.url), {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  };
  // One after the other, so that they stand in the order in which they were made and no limit of requests is met.
  for (let index = 0; index < added; index++) {
    const created = await ask('POST', '/tokens', publicKey, { card: cardToAdd(index) });
    const token = idOf(parsed(await created.text()));
    if (token === null) break;
    const attached = await ask('PATCH', path, secretKey, { card: token });
    await attached.text();
    if (!attached.ok) break;
  }
  const now = await ask('GET', path, secretKey);
  const text = await now.text();
  return now.ok ? text : null;
}

function cardToAdd(index: number): Record<string, unknown> {
  const numbers = Object.values(testCards);
  return {
    name: `Cardproof Card ${index + 1}`,
    number: numbers[index % numbers.length],
    expiration_month: 12,
    expiration_year: new Date().getUTCFullYear() + 4,
    security_code: securityCode,
  };
}

function idOf(body: unknown): string | null {
  return isRecord(body) && typeof body.id === 'string' ? body.id : null;
}
