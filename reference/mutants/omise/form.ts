import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { instead, type Json, parsed, type Seen, textOf, type Where } from '../../wire.ts';

/** The members of a request in either encoding. Names are paths such as `card.name`. */
export interface Form {
  /** Text, or the digits of a number; undefined where there is neither. */
  get(name: string): string | undefined;
  /** Null is an empty text where the encoding has no null. */
  set(name: string, value: string | null): void;
  drop(name: string): void;
  text(): string;
}

export async function formOf(request: Request): Promise<Form> {
  return readForm(await textOf(request), request.headers);
}

/** What was sent in an exchange. */
export function sentIn({ sent, headers }: Pick<Seen, 'sent' | 'headers'>): Form {
  return readForm(sent, headers);
}

/** The request with the members of the form instead of its own. */
export function withForm(request: Request, form: Form): Request {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const body = form.text();
  return new Request(request.url, { method: request.method, headers, ...(body !== '' && { body }) });
}

/** Changes what a client sends before the server reads it; a Response answers it at once. */
export function forms(where: Where, change: (form: Form) => unknown): Deviation {
  return instead(where, async (request, server) => {
    const form = await formOf(request);
    const changed = change(form);
    return changed instanceof Response ? changed : server(withForm(request, form));
  });
}

/** Whether a request says that it is JSON; otherwise it is taken for a form. */
export function isJson({ headers }: Pick<Request, 'headers'>): boolean {
  return /json/i.test(headers.get('content-type') ?? '');
}

function readForm(sent: string, headers: Headers): Form {
  return isJson({ headers }) ? jsonForm(sent) : pairsForm(sent);
}

function jsonForm(sent: string): Form {
  const root = parsed(sent);
  const place = (name: string): { node: Json | null; last: string } => {
    const steps = name.split('.');
    const last = steps.pop() ?? '';
    const node = steps.reduce<unknown>((outer, step) => (isRecord(outer) ? outer[step] : undefined), root);
    return { node: isRecord(node) ? node : null, last };
  };
  return {
    get(name) {
      const { node, last } = place(name);
      const value = node?.[last];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
    set(name, value) {
      const { node, last } = place(name);
      if (node) node[last] = value;
    },
    drop(name) {
      const { node, last } = place(name);
      if (node) delete node[last];
    },
    text: () => (root === undefined ? sent : JSON.stringify(root)),
  };
}

function pairsForm(sent: string): Form {
  const pairs = new URLSearchParams(sent);
  const key = (name: string): string => name.replaceAll(/\.([^.]+)/g, '[$1]');
  return {
    get: (name) => pairs.get(key(name)) ?? undefined,
    set: (name, value) => pairs.set(key(name), value ?? ''),
    drop: (name) => pairs.delete(key(name)),
    text: () => pairs.toString(),
  };
}
