import { createHash } from 'node:crypto';
import { type Judgement, judgeResponse } from '../harness/judge/judge-response.ts';
import type { Recorder } from '../harness/recorder.ts';
import type { Exchange, Violation } from '../harness/transcript.ts';
import { decompress } from '../harness/wire/decompress.ts';
import type { Contract } from '../spec/contract.ts';
import type { RequestJudge } from './judge/judge-request.ts';
import type { Keep } from './keep.ts';
import type { Observation } from './observation.ts';
import { type Answered, type Header, headerOf, type Received } from './received.ts';
import type { ClientSecrets } from './secrets.ts';
import { basicOf } from './wire/basic.ts';

/** What came of a request: an answer, or the reason why there is none. */
export interface Outcome {
  readonly answered: Answered | null;
  readonly failure: string | null;
  /** Milliseconds after the start of the command. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** Whether a plan made or changed the answer. */
  readonly planned: boolean;
  /** False where a plan made it, so that the target is not judged by it. */
  readonly isOfTarget: boolean;
}

/** Judges exchanges on both sides, in the order in which they ended, and makes their records. */
export interface Observer {
  /** @param standIn what stands for an observation of a kind that need not be recorded again */
  observe(received: Received, outcome: Outcome, standIn?: Keep['standIn']): Promise<Observation>;
  /** What could not be read as HTTP. */
  observeMalformed(origin: string | null, head: string, reason: string, startedAtMs: number): Observation;
}

export interface ObserverParts {
  readonly contract: Contract;
  readonly judge: RequestJudge;
  readonly secrets: ClientSecrets;
  readonly recorder: Recorder;
  /** Whether requests are seen as they come over the wire, so that each shows that it is well-formed. */
  readonly isLive: boolean;
  /** Stands for the address in records of requests that name none. */
  readonly base: string;
}

const wellFormed = 'omise.client.requests.http' as const;

const decoder = new TextDecoder();
const notJudged: Judgement = { violations: [], findings: [], json: undefined };

export function openObserver({ contract, judge, secrets, recorder, isLive, base }: ObserverParts): Observer {
  const { redact } = secrets;
  let index = 0;

  const judgeAnswer = async (operation: string | null, answered: Answered) => {
    const headers = byName(answered.headers);
    const body = await decompress(Buffer.from(answered.body), headers['content-encoding']);
    if ('problem' in body) {
      const violation: Violation = {
        requirement: null,
        part: 'body',
        pointer: '',
        expected: 'a readable body',
        observed: body.problem,
      };
      return { judgement: { ...notJudged, violations: [violation] }, text: '', headers };
    }
    const contractOf = operation === null ? undefined : contract.operations[operation];
    const raw = { status: answered.status, headers, body: body.bytes };
    const judgement = contractOf ? judgeResponse(contract, contractOf, raw, redact) : notJudged;
    return { judgement, text: decoder.decode(body.bytes), headers };
  };

  return {
    async observe(received, { answered, failure, startedAtMs, durationMs, planned, isOfTarget }, standIn) {
      secrets.learn(received);
      const asked = judge.judge(received);
      const answer = answered && (await judgeAnswer(asked.operation, answered));
      if (answered && answer) judge.answered(received, answered.status, answer.judgement.json);
      const ofTarget = answer && isOfTarget ? answer.judgement : notJudged;
      const examined: Observation['examined'] = isLive ? [wellFormed, ...asked.examined] : asked.examined;
      const violations = [...asked.violations, ...ofTarget.violations];
      const { operation } = asked;
      const known = standIn?.({ operation, status: answered?.status ?? null, violations, examined });
      if (known) return known;
      const exchange: Exchange = {
        index: ++index,
        operation,
        purpose: null,
        malformed: null,
        startedAtMs: Math.round(startedAtMs),
        durationMs: Math.round(durationMs),
        request: {
          method: redact(received.method),
          url: redact(`${received.origin ?? base}${received.target}`),
          headers: received.headers.map(([name, value]) => [redact(name), recordedHeader(name, value, redact)]),
          body: received.body.length === 0 ? null : recorder.request(decoder.decode(received.body)),
        },
        response:
          answered && answer
            ? recorder.response({ status: answered.status, headers: withoutCookie(answer.headers) }, answer.text)
            : null,
        failure: failure === null ? null : redact(failure),
        violations,
        findings: [...asked.findings, ...ofTarget.findings],
      };
      return { exchange, examined, planned, fingerprint: fingerprintOf(received) };
    },
    observeMalformed(origin, head, reason, startedAtMs) {
      const violation: Violation = {
        requirement: wellFormed,
        part: 'request',
        pointer: '',
        expected: 'a request as HTTP writes it',
        observed: redact(reason),
      };
      const [method = '', target = ''] = head.split(/[ \r\n]/);
      const exchange: Exchange = {
        index: ++index,
        operation: null,
        purpose: null,
        malformed: null,
        startedAtMs: Math.round(startedAtMs),
        durationMs: 0,
        request: {
          method: redact(method),
          url: redact(`${origin ?? base}${target}`),
          headers: [],
          body: recorder.request(head.replaceAll(/^(authorization:).*$/gim, '$1 [credential]')),
        },
        response: null,
        failure: 'it was not sent on',
        violations: [violation],
        findings: [],
      };
      return { exchange, examined: [wellFormed], planned: false, fingerprint: '' };
    },
  };
}

/** Headers by their names in small letters; those that are repeated in one. */
function byName(headers: readonly Header[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    all[key] = all[key] === undefined ? value : `${all[key]}, ${value}`;
  }
  return all;
}

/** What keeps a session of a browser is a credential too. */
function withoutCookie(headers: Readonly<Record<string, string>>): Record<string, string> {
  return { ...headers, ...(headers['set-cookie'] !== undefined && { 'set-cookie': '[cookie]' }) };
}

/** A credential is never written, in whatever scheme it came: what kind of key it is, that is all. */
function recordedHeader(name: string, value: string, redact: (text: string) => string): string {
  if (/^cookie$/i.test(name)) return '[cookie]';
  if (!/^(?:proxy-)?authorization$/i.test(name)) return redact(value);
  const [, scheme = '', credential] = /^(\S+) +(.*)$/.exec(value) ?? [];
  if (credential === undefined) return '[credential]';
  if (scheme.toLowerCase() !== 'basic') return `${redact(scheme)} [credential]`;
  const user = basicOf(value)?.user ?? '';
  const kind = /^skey_/.test(user) ? '[secret key]' : /^pkey_/.test(user) ? '[public key]' : '[credential]';
  return `Basic ${kind}`;
}

function fingerprintOf(received: Received): string {
  const type = headerOf(received.headers, 'content-type') ?? '';
  return createHash('sha256')
    .update(`${received.method} ${received.target}\n${type}\n`)
    .update(received.body)
    .digest('base64url')
    .slice(0, 16);
}
