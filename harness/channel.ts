import { isDeepStrictEqual } from 'node:util';
import type { Contract, OperationContract } from '../spec/contract.ts';
import { type Answer, type Pair, valueAt } from './answer.ts';
import { Concluded, inconclusive } from './conclusion.ts';
import { type IntendedRequest, judgeRequest } from './judge/judge-request.ts';
import type { Judgement, RawResponse } from './judge/judge-response.ts';
import type { Recorder } from './recorder.ts';
import type { Leak } from './secrets/leak.ts';
import type { Redact } from './secrets/redact.ts';
import { redactedHead } from './secrets/redacted-head.ts';
import type { Exchange, Violation } from './transcript.ts';
import { decodeForm, encodeForm } from './wire/form.ts';
import { saysLater } from './wire/throttling.ts';
import type { Transport, WireRequest } from './wire/transport.ts';

/** A request as a check means it. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Encoded as `encoding` says. */
  readonly body?: unknown;
  /** A body sent as it stands, in place of `body`: for bodies that no encoder would write. */
  readonly rawBody?: string;
  readonly encoding?: 'json' | 'form';
  /** True for one of several that are to be under way together. */
  readonly races?: boolean;
  /** In a few words, for messages and the transcript. */
  readonly purpose?: string;
  /** How the request departs from the specification on purpose. Any other departure is our own error. */
  readonly malformed?: string;
}

/** The value of an Authorization header and what stands for it in the transcript. */
export interface Credential {
  readonly value: string;
  readonly marker: string;
}

/** What is the same for every request of one check. */
export interface ChannelOptions {
  readonly contract: Contract;
  readonly transport: Transport;
  readonly redact: Redact;
  readonly recorder: Recorder;
  readonly judge: (operation: OperationContract, raw: RawResponse) => Judgement;
  readonly leaks: (response: { headers: Readonly<Record<string, string>>; text: string }) => readonly Leak[];
  /** Reads an answer the way the API documents success and refusal. */
  readonly read: (status: number, body: unknown) => Pick<Answer, 'disposition' | 'code'>;
  readonly signal: AbortSignal;
  readonly runStartedAt: number;
}

/** Sends the requests of one check, judges each exchange and keeps the transcript. */
export interface Channel {
  readonly exchanges: readonly Exchange[];
  readonly pairs: readonly Pair[];
  /** @param signal ends the request early; by default the check's own. Clean-up outlives its check and brings another. */
  send(
    operation: string,
    baseUrl: string,
    call: Call,
    credential: Credential | null,
    signal?: AbortSignal,
  ): Promise<Answer>;
}

const notJudged: Judgement = { violations: [], findings: [], json: undefined };

const decoder = new TextDecoder();

/** Longest answer that is remembered for the life of its check; characters. No reference server sends a longer one. */
const longestRemembered = 64 * 1024;

/** Opens the channel of one check. */
export function openChannel(options: ChannelOptions): Channel {
  const exchanges: Exchange[] = [];
  const pairs: Pair[] = [];
  /** What the target answered so far, but for long answers; not redacted, never leaves the check. */
  const answered: unknown[] = [];
  let isAllRemembered = true;
  let sent = 0;
  return {
    exchanges,
    pairs,
    async send(name, baseUrl, call, credential, signal = options.signal) {
      const operation = options.contract.operations[name];
      if (!operation) throw new Error(`the specification has no operation ${name}`);
      const { intended, wire } = plan(operation, baseUrl, call, credential);
      if (call.malformed === undefined) {
        const [problem] = judgeRequest(options.contract, operation, intended);
        if (problem) {
          const value = sentValue(intended, problem);
          const mayBeOfTarget = !isAllRemembered || answered.some((body) => contains(body, value));
          refuseToSend(name, problem, value !== undefined && mayBeOfTarget);
        }
      }

      if (signal.aborted) inconclusive('interrupted');
      const index = ++sent;
      const startedAt = performance.now();
      const result = await options.transport.send(wire, signal);
      const sentAt = result.sentAt ?? startedAt;
      const recorded = {
        index,
        operation: name,
        purpose: call.purpose ?? null,
        malformed: call.malformed ?? null,
        startedAtMs: Math.round(sentAt - options.runStartedAt),
        durationMs: Math.round(result.tookMs ?? performance.now() - sentAt),
        ...(result.throttled && { throttled: result.throttled }),
        request: recordRequest(wire, credential, options),
      };
      const what = call.purpose ? `${name} (${call.purpose})` : name;
      if ('lost' in result) {
        const failure = options.redact(result.lost);
        insert(exchanges, { ...recorded, response: null, failure, violations: [], findings: [] });
        throw new Concluded({
          verdict: 'inconclusive',
          reason: `${what}: ${failure}`,
          exchange: index,
          lost: !result.timedOut,
        });
      }
      const text = decoder.decode(result.body);
      // Whoever throttles, often a gateway in a form of its own, has not looked at the request: the API was not observed.
      const isThrottled = saysLater(result);
      const judgement = isThrottled ? notJudged : options.judge(operation, result);
      const leaks = options.leaks({ headers: result.headers, text });
      if (text.length <= longestRemembered) answered.push(judgement.json);
      else isAllRemembered = false;
      insert(exchanges, {
        ...recorded,
        response: options.recorder.response(result, text),
        failure: null,
        violations: [...judgement.violations, ...leaks.map((leak) => violationOf(leak, options.redact))],
        findings: judgement.findings,
      });
      if (isThrottled) {
        const times = result.throttled ? `, as ${result.throttled} times before` : '';
        inconclusive(`${what} was throttled (status ${result.status}${times})`, index);
      }
      return {
        exchange: index,
        what,
        status: result.status,
        headers: result.headers,
        body: judgement.json,
        ...options.read(result.status, judgement.json),
        leaks,
        pairs,
      };
    },
  };
}

function plan(operation: OperationContract, baseUrl: string, call: Call, credential: Credential | null) {
  const query = Object.fromEntries(Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]));
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.path?.[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': 'cardproof', ...call.headers };
  const body = encodeBody(call);
  if (body) headers['content-type'] = body.type;
  if (credential) headers.authorization = credential.value;
  const intended: IntendedRequest = {
    path: call.path ?? {},
    query,
    headers: call.headers ?? {},
    body: body && { type: body.type, value: body.value },
  };
  const url = `${baseUrl}${path}${search ? `?${search}` : ''}`;
  const { races = false } = call;
  const wire: WireRequest = { method: operation.method, url, headers, body: body?.text ?? null, races };
  return { intended, wire };
}

function encodeBody(call: Call): { type: string; text: string; value: unknown } | null {
  const form = call.encoding === 'form';
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  if (call.rawBody !== undefined) return { type, text: call.rawBody, value: undefined };
  if (call.body === undefined) return null;
  const text = form ? encodeForm(call.body as Record<string, unknown>) : JSON.stringify(call.body);
  return { type, text, value: form ? decodeForm(text) : call.body };
}

/**
 * Ends a check that was about to send what the specification does not allow. A value that the target itself has
 * answered, such as an id that is too long, is no fault of ours: then it cannot be observed what it would say.
 */
function refuseToSend(operation: string, { part, pointer, expected }: Violation, mayBeOfTarget: boolean): never {
  const where = `${part}${pointer}`;
  if (mayBeOfTarget)
    return inconclusive(`the target answered a value that ${operation} cannot carry: ${where} must be ${expected}`);
  throw new Error(`the harness was about to send ${operation} against the specification: ${where} must be ${expected}`);
}

/** The value that a problem of a request is about; undefined where nothing was sent. */
function sentValue({ path, query, body }: IntendedRequest, { part, pointer }: Violation): unknown {
  const [place, name = ''] = part.split(' ');
  if (place === 'path') return path[name];
  if (place === 'query') return query[name];
  return place === 'body' ? valueAt(body?.value, pointer) : undefined;
}

/** Whether the value stands anywhere in the JSON. */
function contains(json: unknown, value: unknown): boolean {
  if (isDeepStrictEqual(json, value)) return true;
  return typeof json === 'object' && json !== null && Object.values(json).some((each) => contains(each, value));
}

function recordRequest(
  wire: WireRequest,
  credential: Credential | null,
  { redact, recorder }: Pick<ChannelOptions, 'redact' | 'recorder'>,
): Exchange['request'] {
  const headers = Object.entries(wire.headers).map(
    ([name, value]) => [name, name === 'authorization' && credential ? credential.marker : redact(value)] as const,
  );
  return {
    method: wire.method,
    url: redact(wire.url),
    headers,
    body: wire.body === null ? null : recorder.request(wire.body),
  };
}

/** Longest name of a part; characters. It may be that of a header, which is up to the target. */
const longestPart = 200;

function violationOf({ requirement, part, expected, observed }: Leak, redact: Redact): Violation {
  return { requirement, part: redactedHead(part, redact, longestPart).text, pointer: '', expected, observed };
}

/** Requests sent together end in any order; the transcript keeps the order in which they were sent. */
function insert(exchanges: Exchange[], exchange: Exchange): void {
  const position = exchanges.findLastIndex((each) => each.index < exchange.index) + 1;
  exchanges.splice(position, 0, exchange);
}
