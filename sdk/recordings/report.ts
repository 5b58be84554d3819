import type { Contract } from '../../spec/contract.ts';
import { type ClientRequirementId, clientRequirements } from '../../spec/generated/client-requirements.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { type Header, headerOf } from '../received.ts';
import { notesOnGaps } from './gaps.ts';
import { type LeftAside, notesOn } from './left-aside.ts';
import { milliseconds } from './milliseconds.ts';
import type { Recorded, Recording, Told, Unreadable } from './recording.ts';
import { type ReportFile, type ReportRow, reportIn } from './report-format.ts';
import { restored, restoredHeader } from './stand-ins.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

/** An exchange of a report, in however many of its rows it stands. */
interface Reported {
  readonly exchange: ReportedExchange;
  readonly target: ReportFile['targets'][number];
  /** What it is shown for in rows that failed; null where the report is not on a client. */
  readonly told: Told[] | null;
}

type ReportedExchange = ReportRow['checks'][number]['exchanges'][number];

/**
 * Reads the exchanges of a report of cardproof, on a server or on a client, in the order of time. Its secrets were masked:
 * others that are as well-formed stand in their places.
 * @returns why there is nothing to judge, where that is so
 */
export function readReport(text: string): Recording | Unreadable {
  const report = reportIn(text);
  if ('problem' in report) return report;
  const all = exchangesIn(report);
  if ('problem' in all) return all;
  const isOfProxy = report.client?.seen === 'proxy';
  const aside: LeftAside[] = [];
  const taken: Recorded[] = [];
  const sorted = all.toSorted((a, b) => a.exchange.startedAtMs - b.exchange.startedAtMs);
  for (const reported of sorted) {
    const place = whereabouts(restored(reported.exchange.request.url).text, basesOf(reported));
    const left = leftAside(reported, place);
    if (left) aside.push(left);
    // Behind the proxy stood whichever server; the client was pointed at the proxy.
    else if (place.kind === 'api') taken.push(recordedFrom(reported, isOfProxy ? { ...place, origin: null } : place));
  }
  if (taken.length === 0) return { problem: nothingToJudge(all.length, aside) };
  const first = taken[0]?.startedAtMs ?? 0;
  const entries = taken.map((each) => ({ ...each, startedAtMs: milliseconds(each.startedAtMs - first) }));
  // Credentials are masked in a report, but never left out.
  const lacks = { leavesCredentialsOut: false, isPart: true };
  return { entries, ...lacks, notes: [...notesOn(aside), ...notesOnGaps({ entries, ...lacks })] };
}

/** Each exchange once. Its number is that in its check, so that only the exchange itself tells it from others. */
function exchangesIn({ client, targets, requirements }: ReportFile): readonly Reported[] | Unreadable {
  const found = new Map<string, Reported>();
  for (const { id, target: name, verdict, checks } of requirements) {
    const target = targets.find((each) => each.name === name);
    if (!target) return { problem: 'it is no report of cardproof: a requirement is of a target that it does not list' };
    const failed = verdict === 'fail' ? clientIds.find((each) => each === id) : undefined;
    for (const exchange of checks.flatMap(({ exchanges }) => exchanges)) {
      const { startedAtMs, durationMs, request, response, failure } = exchange;
      const key = JSON.stringify([name, startedAtMs, durationMs, request, response, failure]);
      const reported = found.get(key) ?? { exchange, target, told: client ? [] : null };
      found.set(key, reported);
      for (const violation of exchange.violations)
        if (failed !== undefined && violation.requirement === failed)
          reported.told?.push({ ...violation, requirement: failed });
    }
  }
  return [...found.values()];
}

const clientIds: readonly ClientRequirementId[] = clientRequirements.map(({ id }) => id);

function basesOf({ target }: Reported): string[] {
  return target.vaultUrl === null ? [target.url] : [target.url, target.vaultUrl];
}

/** Why an exchange shows no request of a client that can be judged; null where it shows one. */
function leftAside({ exchange, target, told }: Reported, place: Whereabouts): LeftAside | null {
  if (target.api !== 'omise') return { kind: 'kwik' };
  if (exchange.malformed !== null || (told === null && !hasItsKey(exchange))) return { kind: 'on purpose' };
  if (exchange.violations.some(({ requirement }) => requirement === 'omise.client.requests.http'))
    return { kind: 'not well-formed' };
  return place.kind === 'api' ? null : place;
}

/** Checks send another key than that of the operation, or none, only to see it refused. */
function hasItsKey({ operation, request }: ReportedExchange): boolean {
  const contract: Contract = omiseContract;
  const { security = [] } = contract.operations[operation ?? ''] ?? {};
  const sent = headerOf(request.headers, 'authorization');
  const markers = security.map((scheme) => (scheme === 'publicKey' ? '[OMISE_PUBLIC_KEY]' : '[OMISE_SECRET_KEY]'));
  return markers.length === 0 || markers.some((marker) => sent === `Basic ${marker}`);
}

function nothingToJudge(exchanges: number, aside: readonly LeftAside[]): string {
  if (exchanges === 0) return 'it has no exchanges; give the report of a run that sent requests';
  const why = notesOn(aside).map((note) => note.replace(/\.$/, ''));
  const none = exchanges === 1 ? 'its only exchange cannot' : `none of its ${exchanges} exchanges can`;
  return `${none} be judged (${why.join('; ')}); give the report of a run with the Omise API`;
}

type AtApi = Extract<Whereabouts, { kind: 'api' }>;

function recordedFrom({ exchange, told }: Reported, { origin, target }: AtApi): Recorded {
  const { request, response, startedAtMs } = exchange;
  const body = restored(request.body ?? '');
  const headers = request.headers.map(([name, value]): Header => [name, restoredHeader(name, value)]);
  const common = {
    received: { method: request.method, target, origin, headers, body: Buffer.from(body.text) },
    startedAtMs,
    durationMs: milliseconds(exchange.durationMs),
    isWhole: body.isWhole && !isCut(body.text),
    told,
  };
  if (!response)
    return { ...common, answered: null, failure: exchange.failure ?? 'no answer was recorded', isAnswerWhole: true };
  const answer = restored(response.body);
  const isAnswerWhole =
    answer.isWhole && !isCut(answer.text) && !response.headers.some(([name]) => name === notRecorded);
  // Bodies are recorded decoded.
  const kept = response.headers.filter(([name]) => name !== notRecorded && name.toLowerCase() !== 'content-encoding');
  return {
    ...common,
    answered: { status: response.status, headers: kept, body: Buffer.from(answer.text) },
    failure: null,
    isAnswerWhole,
  };
}

/** Stands for headers that were left out. */
const notRecorded = '[not recorded]';

/** What the recorder writes where it has recorded a part, or nothing. */
function isCut(body: string): boolean {
  return /(?:^|\n)\[cut: \d+ characters in all\]$|^\[not recorded: \d+ characters[^\]]*\]$/.test(body);
}
