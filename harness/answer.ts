import { isRecord } from '../spec/record.ts';
import { fail, inconclusive } from './conclusion.ts';
import type { Leak } from './secrets/leak.ts';

/** What came back for one request. Not redacted: it never leaves the check. */
export interface Answer {
  /** Index of its exchange in the transcript. */
  readonly exchange: number;
  /** What was asked, for messages: the operation, and its purpose where one was given. */
  readonly what: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
  /** Whether the subject carried the request out, refused it in the documented way, or neither can be said. */
  readonly disposition: 'accepted' | 'refused' | 'unclear';
  /** The documented error code of a refusal. */
  readonly code: string | null;
  /** What stands in it that no answer may give away. */
  readonly leaks: readonly Leak[];
  /** Takes note of each refusal that was observed beside its accepted twin; shared by the answers of one check. */
  readonly pairs: Pair[];
}

/** Two exchanges, by index: a refused request and the accepted one that differs from it in one thing. */
export interface Pair {
  readonly refused: number;
  readonly accepted: number;
}

declare const seen: unique symbol;

/**
 * A refusal that was seen beside its accepted twin. Only `expectRefused` makes one, and a check of a requirement that
 * demands a refusal has to return one: it does not compile without its twin.
 */
export interface RefusalSeen extends Pair {
  readonly [seen]: true;
}

/**
 * An answer that was verified to accept its request. Only `accepted` and `prerequisite` make one, so whatever demands
 * an `Accepted`, such as the twin of a refusal, cannot be given an unverified answer.
 */
export interface Accepted extends Answer {
  /** Whether the check is about this request, or only needs it. */
  readonly standing: 'subject' | 'prerequisite';
}

/** The request that the check is about has to be accepted; otherwise the check fails. */
export function accepted(answer: Answer): Accepted {
  if (answer.disposition === 'accepted') return { ...answer, standing: 'subject' };
  if (answer.status === 429) return inconclusive(`${answer.what} was throttled`, answer.exchange);
  return fail(`${answer.what} accepted`, summary(answer), answer.exchange);
}

/** A request that only prepares the check has to be accepted; otherwise the check is inconclusive. */
export function prerequisite(answer: Answer): Accepted {
  if (answer.disposition === 'accepted') return { ...answer, standing: 'prerequisite' };
  return inconclusive(`${answer.what} was not accepted: ${summary(answer)}`, answer.exchange);
}

/** Status, error code and, where there is no code, the kind of body: enough to recognise an answer in one line. */
export function summary(answer: Answer): string {
  if (answer.code) return `status ${answer.status} with code ${bounded(answer.code)}`;
  if (isRecord(answer.body)) return `status ${answer.status} with ${members(answer.body)}`;
  if (answer.body === undefined) return `status ${answer.status} without a JSON body`;
  return `status ${answer.status} with ${Array.isArray(answer.body) ? 'an array' : shown(answer.body)}`;
}

function members(body: Record<string, unknown>): string {
  const names = Object.keys(body).slice(0, 4);
  return names.length > 0 ? `the members ${bounded(names.join(', '))}` : 'an empty object';
}

/** The value at a JSON Pointer of the body; undefined where there is none. */
export function at(answer: Answer, pointer: string): unknown {
  return valueAt(answer.body, pointer);
}

/** The value at a JSON Pointer (RFC 6901); undefined where there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  let node = json;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(node)) node = node[Number(key)];
    else node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return node;
}

/**
 * The text at a JSON Pointer. Where there is none the check cannot go on: it fails, or is inconclusive where the answer
 * was only a prerequisite.
 */
export function textAt(answer: Accepted, pointer: string): string {
  const value = at(answer, pointer);
  return typeof value === 'string' && value !== '' ? value : missing(answer, `a string at ${pointer}`, value);
}

/** The objects of the list at a JSON Pointer, each with a string `id`; otherwise as `textAt`. */
export function listAt(answer: Accepted, pointer: string): readonly Item[] {
  const value = at(answer, pointer);
  return Array.isArray(value) && value.every(isItem)
    ? value
    : missing(answer, `a list of objects with ids at ${pointer}`, value);
}

/** An object of a list: only its id has been verified. */
export type Item = { readonly id: string; readonly [member: string]: unknown };

function isItem(value: unknown): value is Item {
  return isRecord(value) && typeof value.id === 'string' && value.id !== '';
}

function missing(answer: Accepted, expected: string, value: unknown): never {
  const observed = value === undefined ? 'nothing' : shown(value);
  if (answer.standing === 'subject')
    return fail(`${expected} in the answer to ${answer.what}`, observed, answer.exchange);
  return inconclusive(`the answer to ${answer.what} has not ${expected}, but ${observed}`, answer.exchange);
}

/** A value as it is shown in a message: JSON. */
export function shown(value: unknown): string {
  return bounded(value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)));
}

/**
 * Longest text that a message takes from an answer; characters. Much more than anybody reads: whoever records the
 * message cuts it after redaction, and a secret that is cut before would not be recognised.
 */
const longestShown = 8_000;

function bounded(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
