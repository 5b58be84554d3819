import type { Socket } from 'node:net';
import { kwik } from '../../reference/kwik/server.ts';
import { omise } from '../../reference/omise/server.ts';
import { canaries } from '../canaries.ts';
import { type GoodAnswer, goodAnswer, messageOf, type Reference } from './good-answer.ts';
import { type Answerer, listenRaw, type RawRequest } from './raw-server.ts';

/**
 * When a target is hostile: from its first answer, or only at the operations under test that the preflight does not
 * need, so that the run begins and can make its fixtures.
 */
export type Form = 'at once' | 'after preflight';

/** What a run has to make of a hostile target. */
export interface Expected {
  readonly exitCodes: readonly number[];
  /** Stands on standard error where there is no report, else somewhere in the report. */
  readonly says: RegExp;
}

/** One target that misbehaves, and what a run against it comes to. */
export interface HostileCase {
  readonly name: string;
  readonly api: 'omise' | 'kwik';
  readonly form: Form;
  /** Whether the target is correct after all: nothing may fail then. */
  readonly conforms: boolean;
  /** Whether some of its answers are right while it misbehaves: then something may pass. */
  readonly rightAtTimes: boolean;
  /** Bound on one request; milliseconds. */
  readonly timeoutMs: number;
  /** Further options of the command. */
  readonly options: readonly string[];
  readonly expected: Expected;
  /** Opens the target. */
  open(): Promise<OpenTarget>;
}

interface OpenTarget {
  readonly url: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What must hold of the target after the run; throws where it does not. */
  assertAfterwards?(): void;
  close(): Promise<void>;
}

/** Writes an answer that is wrong, maybe made of the one that would be right. */
export type Manner = (socket: Socket, right: () => Promise<GoodAnswer>, request: RawRequest) => void | Promise<void>;

/** What most cases have in common. A time-out that no answer should need, however busy the machine is. */
export const usual = { api: 'omise', conforms: false, rightAtTimes: false, timeoutMs: 10_000, options: [] } as const;

/** What is particular about some cases. */
interface Particular extends Partial<Pick<HostileCase, 'api' | 'rightAtTimes' | 'timeoutMs' | 'options'>> {
  /** Both by default. */
  readonly forms?: readonly Form[];
}

/** The same misbehaviour in one or both forms. */
export function misbehaving(
  name: string,
  manner: Manner,
  expected: Readonly<Record<Form, Expected>>,
  { forms = ['at once', 'after preflight'], ...particular }: Particular = {},
): HostileCase[] {
  return forms.map((form) => ({
    ...usual,
    ...particular,
    name,
    form,
    expected: expected[form],
    open: () => listenRaw(answering(particular.api ?? usual.api, form, manner)),
  }));
}

/** A target that does something unusual, and nothing wrong. */
export function unusual(name: string, manner: Manner, says = /./): HostileCase {
  return {
    ...usual,
    name,
    form: 'at once',
    conforms: true,
    expected: { exitCodes: [0], says },
    open: () => listenRaw(answering('omise', 'at once', manner)),
  };
}

/** Behaves like the reference server until the form says otherwise, and then in the given manner. */
export function answering(api: 'omise' | 'kwik', form: Form, manner: Manner): Answerer {
  const reference = referenceOf(api);
  return async (request, socket) => {
    const right = () => goodAnswer(reference, request);
    if (form === 'at once' || isUnderTest(request)) return manner(socket, right, request);
    socket.write(messageOf(await right()));
  };
}

/** The reference server of an API, which takes the canaries for its credentials. */
function referenceOf(api: 'omise' | 'kwik'): Reference {
  return (api === 'omise' ? omise(canaries) : kwik(canaries)).fetch;
}

/** The cards of a customer, and the updates of Kwik: no preflight asks for them. */
function isUnderTest({ target }: RawRequest): boolean {
  return /^\/customers\/[^/]+\/cards|^\/cards\/update/.test(target);
}

/** What becomes of answers that never come in full: nothing can be said of the target. */
export function lostAnswers(says: RegExp): Record<Form, Expected> {
  return { 'at once': { exitCodes: [3], says }, 'after preflight': { exitCodes: [4], says } };
}

/** What becomes of complete answers that are not those of the API. */
export function wrongAnswers(says: RegExp): Record<Form, Expected> {
  return { 'at once': { exitCodes: [1], says }, 'after preflight': { exitCodes: [1], says } };
}
