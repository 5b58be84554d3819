import type { Header } from '../received.ts';
import { documentedHosts } from '../under-test.ts';
import { notesOnGaps } from './gaps.ts';
import { bodyOfAnswer, bodyOfRequest, headersOfDecoded } from './har-body.ts';
import { entriesIn, entryFrom, type HarEntry, type HarPair, type HarResponse, urlOf } from './har-format.ts';
import { hostsInWords, type LeftAside, notesOn } from './left-aside.ts';
import { isMasked, leaveCredentialsOut } from './left-out-credentials.ts';
import { milliseconds } from './milliseconds.ts';
import type { Recorded, Recording, Unreadable } from './recording.ts';
import { type RecordedHosts, whereabouts } from './whereabouts.ts';

/** An entry that is the API's, and what it asks for there. */
interface Taken {
  readonly entry: HarEntry;
  readonly response: HarResponse;
  readonly origin: string | null;
  readonly target: string;
}

/**
 * Reads a HAR of whatever tool: what went to the API in it, in the order of time.
 * @returns why there is nothing to judge, where that is so
 */
export function readHar(text: string, { base }: RecordedHosts): Recording | Unreadable {
  const all = entriesIn(text);
  if ('problem' in all) return all;
  const aside: LeftAside[] = [];
  const taken: Taken[] = [];
  for (const [index, value] of all.entries()) {
    const url = urlOf(value);
    const place = whereabouts(url ?? '', base === null ? [] : [base]);
    // Whatever else is wrong with an entry of another host.
    if (url !== undefined && place.kind !== 'api') {
      aside.push(place);
      continue;
    }
    const entry = entryFrom(value, index);
    if ('problem' in entry) return entry;
    const { response } = entry;
    const reason = reasonToLeave(entry);
    if (reason || !response) aside.push({ kind: reason ?? 'unanswered' });
    else if (place.kind === 'api') taken.push({ entry, response, origin: place.origin, target: place.target });
  }
  if (taken.length === 0) return { problem: nothingToJudge(all.length, aside, base) };
  const leavesCredentialsOut = leaveCredentialsOut(all);
  const entries = inTime(taken);
  return {
    entries,
    leavesCredentialsOut,
    isPart: false,
    notes: [...notesOn(aside), ...notesOnGaps({ entries, leavesCredentialsOut, isPart: false })],
  };
}

/** Why an entry shows no request of the client, or none that is known to have been sent; null where it shows one. */
function reasonToLeave(entry: HarEntry): Exclude<LeftAside['kind'], 'elsewhere'> | null {
  const { request, response } = entry;
  const status = response?.status ?? 0;
  if (request.method === 'OPTIONS') return 'preflight';
  if (request.method === 'CONNECT') return 'tunnel';
  if (entry._resourceType === 'websocket' || status === 101) return 'web socket';
  if (entry._fromCache || entry._wasFulfilled === true || response?._fetchedViaServiceWorker === true)
    return 'not sent';
  return status < 100 || entry._wasAborted === true ? 'unanswered' : null;
}

function nothingToJudge(entries: number, aside: readonly LeftAside[], base: string | null): string {
  const wanted = [...documentedHosts, ...(base === null ? [] : [base])].join(' or ');
  const none = entries === 1 ? 'its only entry is no request' : `none of its ${entries} entries is a request`;
  const others = aside.flatMap((each) => (each.kind === 'elsewhere' ? [each.host] : []));
  if (others.length === aside.length)
    return `${none} to ${wanted}, but to ${hostsInWords(others)}; say with --url where the API was`;
  const why = notesOn(aside).map((note) => note.replace(/\.$/, ''));
  return `${none} to ${wanted} that can be judged (${why.join('; ')}); record again, or say with --url where the API was`;
}

/** In the order in which the requests began; where two began together, or the file does not say, in that of the file. */
function inTime(taken: readonly Taken[]): Recorded[] {
  const times = taken.map(({ entry }) => timeOf(entry.startedDateTime));
  let known = times.find((at) => !Number.isNaN(at)) ?? 0;
  const timed = taken.map((each, index) => {
    const at = times[index] ?? Number.NaN;
    if (!Number.isNaN(at)) known = at;
    return { ...each, at: known };
  });
  const sorted = timed.toSorted((a, b) => a.at - b.at);
  const first = sorted[0]?.at ?? 0;
  return sorted.map(({ at, ...each }) => recordedFrom(each, at - first));
}

/** NaN where there is no time; a number, or any other text, would be read as a year. */
function timeOf(value: unknown): number {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
}

function recordedFrom({ entry, response, origin, target }: Taken, startedAtMs: number): Recorded {
  const { request } = entry;
  const headers = headersFrom(request.headers).filter(
    ([name, value]) => name.toLowerCase() !== 'authorization' || !isMasked(value),
  );
  const body = bodyOfRequest(request, headers);
  const answerHeaders = headersFrom(response.headers);
  const answer = bodyOfAnswer(response, request.method, answerHeaders);
  return {
    received: { method: request.method, target, origin, headers, body: body.bytes },
    answered: { status: response.status, headers: headersOfDecoded(answerHeaders, answer), body: answer.bytes },
    failure: null,
    startedAtMs: milliseconds(startedAtMs),
    durationMs: milliseconds(entry.time),
    isWhole: body.isWhole,
    isAnswerWhole: answer.isWhole,
    told: null,
  };
}

/** Without those that only HTTP/2 has, such as `:authority`, which say again what method and URL say. */
function headersFrom(pairs: readonly HarPair[] | null | undefined): Header[] {
  return (pairs ?? []).filter(({ name }) => !name.startsWith(':')).map(({ name, value }): Header => [name, value]);
}
