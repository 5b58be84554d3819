import { isRecord } from '../../../spec/record.ts';
import type { Deviation, Subject } from '../../subject.ts';
import { answers, instead, type Json, remembering } from '../../wire.ts';
import { omiseFreedom } from '../freedom.ts';
import { refusal } from './refusal.ts';

/** Keeps the answers to destructions, and answers some later requests for these cards with them. */
function remembersDestroyed(operation: 'retrieveCard' | 'destroyCard'): Deviation {
  return remembering(() => {
    const destroyed = new Map<string, string>();
    return instead(['retrieveCard', 'destroyCard'], async (request, server) => {
      const { pathname } = new URL(request.url);
      const answer = await server(request);
      const text = await answer.clone().text();
      if (request.method === 'DELETE' && answer.ok) destroyed.set(pathname, text);
      const known = destroyed.get(pathname);
      const isAsked = request.method === (operation === 'destroyCard' ? 'DELETE' : 'GET');
      return known !== undefined && isAsked && answer.status === 404
        ? new Response(known, { headers: { 'content-type': 'application/json' } })
        : answer;
    });
  });
}

/** Refuses requests for a card of another customer in a way of its own. */
function foreignCards(refuse: () => Response): Deviation {
  return remembering(() => {
    const owners = new Map<string, string>();
    return (server) => async (request) => {
      const answer = await server(request);
      const text = await answer.clone().text();
      for (const [, customer = '', card = ''] of text.matchAll(/"\/customers\/(\w+)\/cards\/(\w+)"/g))
        owners.set(card, customer);
      const [, customer = '', card = ''] =
        /^\/customers\/(\w+)\/cards\/(\w+)$/.exec(new URL(request.url).pathname) ?? [];
      const owner = owners.get(card);
      const isForeign = owner !== undefined && owner !== customer && [...owners.values()].includes(customer);
      return answer.status === 404 && isForeign ? refuse() : answer;
    };
  });
}

/** The four members of the page's example, before any that are added to them. */
function short({ object, id, livemode, deleted }: Json): Json {
  return { object, id, livemode, deleted };
}

/** How a destruction is answered, what is left of the card, and whose cards are refused how. */
export const destruction: readonly Subject[] = [
  omiseFreedom('deletion-short', 'A destruction is answered with four members, as in the example of the page.', {
    wire: answers('destroyCard', short),
  }),
  omiseFreedom(
    'deletion-short-with-additions',
    'A destruction is answered with the four members of the example and with others: no page closes their list.',
    {
      wire: answers('destroyCard', (card) => ({
        ...short(card),
        deleted_at: '2026-01-01T00:00:00Z',
        deleted_by: 'merchant',
        request: null,
      })),
    },
  ),
  omiseFreedom(
    'deletion-with-location',
    'A destruction is answered with the four members of the example and the old location, as recorded in 2019.',
    {
      wire: answers('destroyCard', (card) => ({ ...short(card), location: card.location })),
    },
  ),
  omiseFreedom('deletion-location-null', 'A destroyed card has no location any more, as in a charge read later.', {
    wire: answers('destroyCard', (card) => {
      card.location = null;
    }),
  }),
  omiseFreedom('deletion-expiry-null', 'A destroyed card shows no expiry any more, as in a charge read later.', {
    wire: answers('destroyCard', (card) => {
      Object.assign(card, { expiration_month: null, expiration_year: null });
    }),
  }),
  omiseFreedom(
    'destroyed-card-answered',
    'A destroyed card can still be read, marked as deleted; no page says otherwise.',
    {
      wire: remembersDestroyed('retrieveCard'),
    },
  ),
  omiseFreedom('destruction-repeated', 'A second destruction is answered like the first; nothing is said about it.', {
    wire: remembersDestroyed('destroyCard'),
  }),
  omiseFreedom(
    'foreign-card-forbidden',
    'A card of another customer is refused with status 403; nothing is said about it.',
    {
      wire: foreignCards(() => refusal(403, 'not_authorized')),
    },
  ),
  omiseFreedom(
    'foreign-card-bad-request',
    'A card of another customer is refused with status 400; nothing is said about it.',
    { wire: foreignCards(() => refusal(400, 'bad_request')) },
  ),
  omiseFreedom('default-card-expanded', 'A customer shows its default card in full, as the vendor allows.', {
    wire: answers(['createCustomer', 'retrieveCustomer', 'updateCustomer'], (customer) => {
      const data = isRecord(customer.cards) && Array.isArray(customer.cards.data) ? customer.cards.data : [];
      customer.default_card =
        data.find((card) => isRecord(card) && card.id === customer.default_card) ?? customer.default_card;
    }),
  }),
  omiseFreedom('customer-bare', 'A customer shows no description, e-mail and metadata: its page is not under test.', {
    wire: answers(['createCustomer', 'retrieveCustomer', 'updateCustomer'], (customer) => {
      for (const name of ['description', 'email', 'metadata', 'linked_account', 'deleted']) delete customer[name];
    }),
  }),
];
