import { type RequirementId, requirements } from '../spec/generated/requirements.ts';
import type { Fetch, Subject } from './subject.ts';

/** A target that implements nothing. A pass on it means that the check proves nothing, unless it was earned. */
export type NullTarget = Subject & {
  /** Requirements that even this target keeps, so that a pass is right; by what it answers, not by accident. */
  readonly earns: readonly RequirementId[];
};

/** The same answer to every request, or none. */
type Answer = (request: Request) => Response | Promise<Response>;

const json = (body: unknown, status = 200): Answer => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return () => new Response(text, { status, headers: { 'content-type': 'application/json' } });
};

const lost = (reason: string): Answer => {
  return () => {
    throw new Error(reason);
  };
};

const html = '<!doctype html><title>Welcome</title><h1>It works</h1>';

/** What any API can be mistaken for. */
const anywhere: Readonly<Record<string, readonly [says: string, answer: Answer]>> = {
  'refuses-connections': ['Nothing listens.', lost('nothing listens there (ECONNREFUSED)')],
  'closes-at-once': ['Takes the connection and closes it.', lost('the connection was closed (UND_ERR_SOCKET)')],
  'empty-object': ['Always status 200 and {}.', json({})],
  'empty-array': ['Always status 200 and [].', json([])],
  null: ['Always status 200 and null.', json('null')],
  true: ['Always status 200 and true.', json('true')],
  'no-body': ['Always status 200 without a body.', () => new Response('')],
  'no-content': ['Always status 204.', () => new Response(null, { status: 204 })],
  unauthorized: ['Always status 401 without a body.', () => new Response('', { status: 401 })],
  forbidden: ['Always status 403 without a body.', () => new Response('', { status: 403 })],
  'not-found': ['Always status 404 without a body.', () => new Response('', { status: 404 })],
  'server-error': ['Always status 500 without a body.', () => new Response('', { status: 500 })],
  unavailable: ['Always status 503 without a body.', () => new Response('', { status: 503 })],
  throttles: ['Always status 429.', () => new Response('', { status: 429, headers: { 'retry-after': '1' } })],
  redirects: [
    'Always status 302 to itself.',
    ({ url }) => new Response(null, { status: 302, headers: { location: url } }),
  ],
  html: ['Always an HTML page.', () => new Response(html, { headers: { 'content-type': 'text/html' } })],
  'html-not-found': [
    'Always an HTML page with status 404.',
    () => new Response(html, { status: 404, headers: { 'content-type': 'text/html' } }),
  ],
  echo: [
    'Sends the body of the request back.',
    async (request) =>
      new Response((await request.text()) || '{}', { headers: { 'content-type': 'application/json' } }),
  ],
};

const omiseError = (code: string) => ({
  object: 'error',
  location: `https://www.omise.co/api-errors#${code}`,
  code,
  message: code,
});

const omiseCard = {
  object: 'card',
  id: 'card_test_5fzbq1z2b3c4d5e6f7g',
  livemode: false,
  location: '/customers/cust_test_5fzbq1z2b3c4d5e6f7g/cards/card_test_5fzbq1z2b3c4d5e6f7g',
  deleted: false,
  bank: '',
  brand: 'Visa',
  city: 'Bangkok',
  country: 'th',
  created_at: '2024-05-20T07:30:15Z',
  expiration_month: 10,
  expiration_year: 2031,
  financing: 'credit',
  fingerprint: 'abc=',
  last_digits: '4242',
  name: 'JOHN DOE',
  postal_code: '10110',
  security_code_check: true,
};

const emptyPage = {
  from: '1970-01-01T00:00:00Z',
  to: '2099-01-01T00:00:00Z',
  offset: 0,
  limit: 20,
  total: 0,
  data: [],
};

const onlyOmise: Readonly<Record<string, readonly [says: string, answer: Answer]>> = {
  'documented-unauthorized': [
    'Always the documented error for a wrong key.',
    json(omiseError('authentication_failure'), 401),
  ],
  'documented-not-found': ['Always the documented error for what is not found.', json(omiseError('not_found'), 404)],
  'documented-used-token': ['Always the documented error for a used token.', json(omiseError('used_token'), 400)],
  'documented-server-error': [
    'Always the documented error for a server that failed.',
    json(omiseError('internal_error'), 500),
  ],
  'error-with-200': ['Always an error object with status 200.', json(omiseError('not_found'))],
  'one-card': ['Always the same correct card.', json(omiseCard)],
  'one-token': [
    'Always the same correct token.',
    json({
      ...omiseCard,
      object: 'token',
      id: 'tokn_test_5fzbq1z2b3c4d5e6f7g',
      location: '/tokens/tokn_test_5fzbq1z2b3c4d5e6f7g',
      used: false,
      charge_status: 'unknown',
      card: { ...omiseCard, location: null },
    }),
  ],
  'everything-at-once': [
    'Always one object that is card, token, customer and list together.',
    json({
      ...omiseCard,
      ...emptyPage,
      total: 1,
      data: [omiseCard],
      used: false,
      card: omiseCard,
      default_card: omiseCard.id,
      cards: { ...emptyPage, object: 'list', total: 1, data: [omiseCard] },
    }),
  ],
  'empty-list': ['Always a correct list without cards.', json({ object: 'list', ...emptyPage })],
  'deleted-card': [
    'Always a correct destroyed card.',
    json({ object: 'card', id: omiseCard.id, livemode: false, deleted: true }),
  ],
};

const kwikCard = {
  id: 'crd_Vb81kPz0QeTn5JwXs6Gyu',
  created_at: '2023-11-03 09:41:26',
  updated_at: '2024-11-20 14:12:09',
  card_status: 'ACTIVE',
  customer_id: 'cus_Q7mZt2XwLd9RkYb4NfHs3',
  card_nickname: 'Groceries',
  card_ending: '4242',
  card_expire: '04/79',
  card_brand: 'VISA',
  card_token: '3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40',
  is_expired: false,
  is_recurring: true,
  is_default: true,
  expire_in_months: 639,
};

const kwikFailure = (code: string) => ({ status: false, error_code: code, error_message: 'refused' });

const onlyKwik: Readonly<Record<string, readonly [says: string, answer: Answer]>> = {
  'documented-unknown-key': ['Always the documented failure for an unknown key.', json(kwikFailure('001'), 401)],
  'documented-not-found': ['Always the documented failure for what is not found.', json(kwikFailure('007'))],
  'documented-validation': ['Always the documented failure for a bad record.', json(kwikFailure('005'), 400)],
  'only-status': ['Always the success envelope with nothing in it.', json({ status: true })],
  'one-card': [
    'Always the same correct card, as list and as result.',
    json({ status: true, records: [kwikCard], results: [kwikCard] }),
  ],
  'empty-list': ['Always a correct list without cards.', json({ status: true, records: [] })],
};

/** The rows that each of these keeps in truth: what it answers is right, and says nothing else. */
const shapeOf = (...classes: readonly string[]) =>
  requirements.filter((row) => classes.includes(row.class)).map(({ id }) => id);
const keepsSecrets = (api: 'omise' | 'kwik') => shapeOf(`${api}.safety`);

const listEnvelope = ['kwik.cards.list.json', 'kwik.cards.list.envelope', 'kwik.cards.list.status'] as const;

const earned: Readonly<Record<string, readonly RequirementId[]>> = {
  // One correct token, again and again: it has its form, it stays as it was, and it gives nothing away.
  'omise/null/one-token': [
    ...shapeOf('omise.tokens.object'),
    ...keepsSecrets('omise'),
    'omise.tokens.create.answer',
    'omise.tokens.create.answers-token',
    'omise.tokens.retrieve.unchanged',
    'omise.tokens.retrieve.answer',
  ],
  // It answers the list in its envelope, without anything that should not be there.
  'kwik/null/only-status': [...listEnvelope, ...keepsSecrets('kwik')],
  'kwik/null/empty-list': [
    ...listEnvelope,
    ...keepsSecrets('kwik'),
    'kwik.cards.list.records',
    'kwik.cards.list.without-filter',
  ],
  // One correct card: it has its form, every list shows it, and both answers have their envelope.
  'kwik/null/one-card': [
    ...shapeOf('kwik.cards.object'),
    ...keepsSecrets('kwik'),
    ...listEnvelope,
    'kwik.cards.list.records',
    'kwik.cards.list.without-filter',
    'kwik.cards.list.without-filter-every-status',
    'kwik.cards.list.reads-only',
    'kwik.cards.list.unknown-parameter',
    'kwik.cards.list.card-status-filter-finds',
    'kwik.cards.list.customer-id-filter-finds',
    'kwik.cards.list.filter-keeps-every-match',
    'kwik.cards.list.expire-in-months-filter',
    'kwik.cards.list.expire-in-months-filter-finds',
    'kwik.cards.update.json',
    'kwik.cards.update.envelope',
    'kwik.cards.update.status',
    'kwik.cards.update.results',
  ],
};

/** Every null target of both APIs. */
export const nullTargets: readonly NullTarget[] = [
  ...targets('omise', { ...anywhere, ...onlyOmise }),
  ...targets('kwik', { ...anywhere, ...onlyKwik }),
];

function targets(
  api: 'omise' | 'kwik',
  answers: Readonly<Record<string, readonly [says: string, answer: Answer]>>,
): NullTarget[] {
  return Object.entries(answers).map(([name, [says, answer]]) => {
    const id = `${api}/null/${name}`;
    return { id, api, says, wire: () => fetchOf(answer), earns: earned[id] ?? [] };
  });
}

function fetchOf(answer: Answer): Fetch {
  return async (request) => answer(request);
}
