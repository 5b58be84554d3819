import { type Context, Hono } from 'hono';
import { LinearRouter } from 'hono/router/linear-router';
import { sequence } from '../sequence.ts';
import { cardBody } from './card.ts';
import { Failure, failureBody } from './failure.ts';
import { filterCards } from './filter.ts';
import { documentedRules, type KwikRules } from './rules.ts';
import { seedCards } from './seed.ts';
import { updateCards } from './update.ts';

export type { KwikRules };

export interface KwikOptions {
  /** The time; the system's by default. */
  readonly clock?: () => Date;
  /** Seeds the cards: the same seed gives the same ones. */
  readonly seed?: number;
  readonly apiKey?: string;
  readonly apiSecret?: string;
  /** Decisions that differ from the documented ones. */
  readonly rules?: Partial<KwikRules>;
}

/** A server of the Kwik Cards API, at `/cards` and at `/1.0/cards`. It begins with cards of its own and keeps all in memory. */
export function kwik(options: KwikOptions = {}): { fetch(request: Request): Promise<Response> } {
  const clock = options.clock ?? (() => new Date());
  const rules: KwikRules = { ...documentedRules, ...options.rules };
  const credential = btoa(
    `${options.apiKey ?? 'cardproof-reference-key'}:${options.apiSecret ?? 'cardproof-reference-secret'}`,
  );
  const cards = new Map(seedCards(sequence(options.seed ?? 1), clock()).map((card) => [card.id, card]));

  const authenticate = (context: Context): void => {
    const sent = /^Basic +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    if (sent === credential) return;
    throw new Failure('001', 'invalid API key', { headers: { 'WWW-Authenticate': 'Basic realm="Kwik"' } });
  };

  const list = (context: Context): Response => {
    authenticate(context);
    const now = clock();
    const found = filterCards([...cards.values()], new URL(context.req.url).searchParams, rules, now);
    return context.json({ status: true, records: found.map((card) => cardBody(card, now)) });
  };

  const update = async (context: Context): Promise<Response> => {
    authenticate(context);
    const text = await context.req.text();
    // From here on nothing waits: what one batch does, no other request sees half done.
    const now = clock();
    const changed = updateCards(cards, parse(text), rules, now);
    return context.json({ status: true, results: changed.map((card) => cardBody(card, now)) });
  };

  const fail = (context: Context, failure: Failure): Response =>
    context.json(failureBody(failure), rules.failureStatus ?? failure.status, failure.headers);

  const app = new Hono({ strict: false, router: new LinearRouter() });
  for (const base of ['', '/1.0']) {
    app.get(`${base}/cards`, list);
    app.post(`${base}/cards/update`, update);
    app.all(`${base}/cards`, () => methodNotAllowed('GET'));
    app.all(`${base}/cards/update`, () => methodNotAllowed('POST'));
  }
  app.notFound((context) => fail(context, new Failure('006', 'no such path', { status: 404 })));
  app.onError((error, context) => {
    if (error instanceof Failure) return fail(context, error);
    return context.json({ status: false, error_code: '999', error_message: 'the server failed' }, 500);
  });
  return { fetch: async (request) => app.fetch(request) };
}

function methodNotAllowed(allowed: string): never {
  throw new Failure('006', 'method not allowed', { status: 405, headers: { Allow: allowed } });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('002', 'invalid body layout');
  }
}
