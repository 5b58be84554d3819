import type { OperationContract } from '../spec/contract.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { isRecord } from '../spec/record.ts';
import type { Deviation, Fetch } from './subject.ts';

/** A JSON object on its way; a deviation may change it in place. */
export type Json = Record<string, unknown>;

export type Operation = keyof typeof omiseContract.operations | keyof typeof kwikContract.operations;

/** What a deviation knows about an exchange. */
export interface Seen {
  readonly operation: Operation;
  readonly method: string;
  readonly url: URL;
  /** Parameters of the path, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** The request's body as sent; empty where there is none. */
  readonly sent: string;
  readonly status: number;
}

/** Which exchanges a deviation touches: an operation, several, or all of them. */
export type Where = Operation | readonly Operation[] | 'all';

/**
 * Changes the JSON of accepted answers (2xx). `change` edits the body in place, or returns another body or a whole
 * Response.
 */
export function answers(where: Where, change: (body: Json, seen: Seen) => unknown): Deviation {
  return rewrite(where, (status) => status < 300, change);
}

/** Changes the JSON of refusals (4xx and 5xx) in the same way. */
export function refusals(where: Where, change: (body: Json, seen: Seen) => unknown): Deviation {
  return rewrite(where, (status) => status >= 400, change);
}

function rewrite(
  where: Where,
  applies: (status: number) => boolean,
  change: (body: Json, seen: Seen) => unknown,
): Deviation {
  const sides = bothSides.filter((side) => applies(side === 'accepted' ? 200 : 400));
  return touching(where, sides, (server) => async (request) => {
    const operation = operationOf(request);
    if (!operation || !covers(where, operation.name)) return server(request);
    const sent = await textOf(request);
    const answer = await server(request);
    if (!applies(answer.status)) return answer;
    const text = await answer.text();
    const body = parsed(text);
    if (!isRecord(body)) return new Response(text, answer);
    const { name, path } = operation;
    const { method, headers } = request;
    const changed = change(body, {
      operation: name,
      method,
      url: new URL(request.url),
      path,
      headers,
      sent,
      status: answer.status,
    });
    if (changed instanceof Response) return changed;
    return withText(answer, JSON.stringify(changed === undefined ? body : changed));
  });
}

/** Changes the JSON that a client sends before the server reads it. Anything else passes as it is. */
export function requests(where: Where, change: (body: Json, seen: Omit<Seen, 'status'>) => unknown): Deviation {
  return touching(where, bothSides, (server) => async (request) => {
    const operation = operationOf(request);
    if (!operation || !covers(where, operation.name)) return server(request);
    const sent = await textOf(request);
    const body = parsed(sent);
    if (!isRecord(body)) return server(request);
    const { name, path } = operation;
    const { method, headers, url } = request;
    const changed = change(body, { operation: name, method, url: new URL(url), path, headers, sent }) ?? body;
    return server(new Request(url, { method, headers, body: JSON.stringify(changed) }));
  });
}

/** Changes the query that a client sends before the server reads it. */
export function queries(where: Where, change: (query: URLSearchParams) => void): Deviation {
  return touching(where, bothSides, (server) => async (request) => {
    const operation = operationOf(request);
    if (!operation || !covers(where, operation.name)) return server(request);
    const url = new URL(request.url);
    change(url.searchParams);
    return server(new Request(url, request));
  });
}

/** Takes the exchanges of an operation into its own hands; `server` is what it stands before. */
export function instead(
  where: Where,
  act: (request: Request, server: Fetch, path: Seen['path']) => Promise<Response>,
): Deviation {
  return touching(where, bothSides, (server) => async (request) => {
    const operation = operationOf(request);
    return operation && covers(where, operation.name) ? act(request, server, operation.path) : server(request);
  });
}

/** A deviation that remembers: `make` runs once for each server that is opened. */
export function remembering(make: () => Deviation): Deviation {
  return withTouches(make().touches, (server) => make()(server));
}

/** Several deviations at once; the first stands next to the server. */
export function together(...deviations: readonly Deviation[]): Deviation {
  const known = deviations.flatMap(({ touches }) => (touches ? [touches] : []));
  const touches = known.length === deviations.length ? [...new Set(known.flat())] : undefined;
  return withTouches(touches, (server) => deviations.reduce((inner, deviation) => deviation(inner), server));
}

const bothSides = ['accepted', 'refused'] as const;

/** The deviation with the exchanges in which it acts; it must pass all others on unchanged. */
function touching(
  where: Where,
  sides: readonly ('accepted' | 'refused')[],
  deviation: (server: Fetch) => Fetch,
): Deviation {
  if (where === 'all') return deviation;
  return withTouches(
    [where].flat().flatMap((operation) => sides.map((side) => `${operation} ${side}`)),
    deviation,
  );
}

function withTouches(touches: readonly string[] | undefined, deviation: (server: Fetch) => Fetch): Deviation {
  return touches ? Object.assign(deviation, { touches }) : deviation;
}

/** The answer with another body, and no length that would contradict it. */
export function withText(answer: Response, text: string): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(text, { status: answer.status, headers });
}

/** The request's body, which stays readable. */
export async function textOf(request: Request): Promise<string> {
  return request.body ? request.clone().text() : '';
}

/** The value that the text is as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const all: readonly (readonly [string, OperationContract])[] = [
  ...Object.entries(omiseContract.operations),
  ...Object.entries(kwikContract.operations),
];
const patterns = all.map(([name, { method, path }]) => ({
  name: name as Operation,
  method,
  pattern: new RegExp(`^(?:/1\\.0)?${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`),
}));

/** The operation that a request is, with the parameters of its path. */
export function operationOf(request: Request): { name: Operation; path: Readonly<Record<string, string>> } | null {
  const { pathname } = new URL(request.url);
  for (const { name, method, pattern } of patterns) {
    const match = method === request.method && pattern.exec(pathname);
    if (match) return { name, path: { ...match.groups } };
  }
  return null;
}

function covers(where: Where, operation: Operation): boolean {
  return where === 'all' || (typeof where === 'string' ? where === operation : where.includes(operation));
}
