import { isRecord } from '../../spec/record.ts';
import { badRequest } from './errors.ts';

/** The members of a request: those of its query and those of its body, in either encoding. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Reads the members of a request. A body counts on every method, also on GET and DELETE, where some SDKs send one.
 * @throws {Refusal} where the body is not what its Content-Type says
 */
export async function readMembers(request: Request): Promise<Members> {
  const query = fromForm(new URL(request.url).searchParams);
  const text = await request.text();
  if (text.trim() === '') return query;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') return { ...query, ...fromJson(text) };
  if (type === '' || type === 'application/x-www-form-urlencoded')
    return { ...query, ...fromForm(new URLSearchParams(text)) };
  throw badRequest(`content type ${type} is not supported`);
}

function fromJson(text: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest('the body is not valid JSON');
  }
  if (!isRecord(value)) throw badRequest('the body is not a JSON object');
  return value;
}

/** Brackets make objects (`card[number]`) and arrays (`a[]`). */
function fromForm(pairs: URLSearchParams): Members {
  const root: Record<string, unknown> = Object.create(null);
  for (const [name, value] of pairs) {
    const steps = [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map((match) => match[1] ?? match[0]);
    let node = root;
    while (steps.length > 1 && steps[1] !== '') {
      const step = steps.shift() ?? '';
      const inner = node[step];
      const child: Record<string, unknown> = isRecord(inner) ? inner : Object.create(null);
      node[step] = child;
      node = child;
    }
    const [last = '', list] = steps;
    const present = node[last];
    node[last] = list === undefined ? value : [...(Array.isArray(present) ? present : []), value];
  }
  return root;
}

/** A member as text: text itself, or the digits of a number; undefined where it is absent, null or anything else. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** A member as a whole number: an integer or its digits; undefined where absent, null or
 *  empty, NaN where anything else or beyond 2^53. */
export function integer(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? Number(number) : Number.NaN;
}
