import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../spec/record.ts';
import { type Accepted, type Answer, accepted, at, type RefusalSeen, shown, summary } from './answer.ts';
import { fail, inconclusive } from './conclusion.ts';
import { mediaType } from './wire/media-type.ts';

/** What a refusal may look like. Members left out are not looked at. */
export interface Refusal {
  /** Any one of these error codes. */
  readonly codes?: readonly string[];
  /** Any one of these statuses. */
  readonly statuses?: readonly number[];
  /** Whether the credentials are what is wrong; otherwise a refusal because of them is the wrong refusal. */
  readonly credentials?: boolean;
}

/**
 * The answer has to be a refusal: a documented error, given for the reason that the check is about. `twin` is the
 * answer to the accepted request that differs in one thing only; without it a refusal would prove nothing.
 * A server error is never a refusal, and neither is a refused credential unless that is what was expected.
 */
export function expectRefused(answer: Answer, twin: Accepted, expected: Refusal = {}): RefusalSeen {
  if (twin.exchange === answer.exchange) throw new Error('a request cannot be its own twin');
  const wanted = describeRefusal(answer, expected);
  if (answer.status === 429) inconclusive(`${answer.what} was throttled`, answer.exchange);
  if (answer.disposition !== 'refused') fail(wanted, summary(answer), answer.exchange);
  if (expected.codes && !expected.codes.includes(answer.code ?? '')) fail(wanted, summary(answer), answer.exchange);
  if (expected.statuses && !expected.statuses.includes(answer.status)) fail(wanted, summary(answer), answer.exchange);
  if (!expected.codes && !expected.credentials && isCredentialRefusal(answer))
    fail(`${wanted}, not for its credentials`, summary(answer), answer.exchange);
  const pair = { refused: answer.exchange, accepted: twin.exchange };
  answer.pairs.push(pair);
  return pair as RefusalSeen;
}

function describeRefusal(answer: Answer, { codes, statuses }: Refusal): string {
  const details = [statuses && `status ${statuses.join(' or ')}`, codes && `code ${codes.join(' or ')}`].filter(
    Boolean,
  );
  return details.length > 0 ? `${answer.what} refused with ${details.join(' and ')}` : `${answer.what} refused`;
}

function isCredentialRefusal(answer: Answer): boolean {
  return answer.status === 401 || answer.code === 'authentication_failure' || answer.code === '001';
}

/** The value at a JSON Pointer of the answer has to equal `expected`, compared as JSON. */
export function expectAt(answer: Answer, pointer: string, expected: unknown): void {
  expectEqual(answer, pointer, at(answer, pointer), expected);
}

/** The answer has to be a success that arrives as documented: status 200, a JSON content type, and a JSON object. */
export function expectJson(answer: Answer): void {
  expectThat(answer.status === 200, answer, 'status 200', summary(answer));
  const type = mediaType(answer.headers['content-type']);
  expectThat(type === 'application/json', answer, 'content type application/json', type ?? 'no content type');
  accepted(answer);
}

/** Two values have to be equal as JSON; `what` names the value in the message. */
export function expectEqual(answer: Answer, what: string, observed: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(observed, expected)) fail(`${what} ${shown(expected)}`, shown(observed), answer.exchange);
}

/**
 * Two objects have to agree in the named members, compared as JSON. Members that nobody documents may differ: a server
 * may add what it likes, a time of access for instance. An object without any of the members agrees with nothing.
 */
export function expectSame(
  answer: Answer,
  what: string,
  observed: unknown,
  expected: unknown,
  members: readonly string[],
): void {
  const [one, other] = [selected(observed, members), selected(expected, members)];
  expectThat(Object.keys(other).length > 0, answer, `${what} with documented members`, expected);
  expectEqual(answer, what, one, other);
}

function selected(value: unknown, members: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(members.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}

/**
 * What the check needs in order to prove anything has to hold; otherwise it is inconclusive. For effects that a check
 * is not about, but without which what it saw would mean nothing: that an update shows at all, say.
 */
export function needs(holds: boolean, answer: Answer, what: string): asserts holds {
  if (!holds) inconclusive(`not given: ${what} (${answer.what}: ${summary(answer)})`, answer.exchange);
}

/** The answer, which has to be a refusal, for only a refusal gives away what refusals give away; else inconclusive. */
export function refused(answer: Answer): Answer {
  needs(answer.disposition !== 'accepted', answer, `${answer.what} is refused`);
  return answer;
}

/** What the check is about has to hold; `expected` and `observed` are for the message. */
export function expectThat(holds: boolean, answer: Answer, expected: string, observed: unknown): asserts holds {
  if (!holds) fail(expected, typeof observed === 'string' ? observed : shown(observed), answer.exchange);
}
