import type { CheckRecord } from '../../harness/check-record.ts';
import type { Exchange } from '../../harness/transcript.ts';
import { curlLine } from '../../reporters/curl.ts';
import { cutLine, firstLine, harmless, type Paint, wrapped } from '../../reporters/terminal-text.ts';
import type { SeenFailure } from './failures.ts';

/** How a failure is told. */
export interface Telling {
  readonly columns: number;
  readonly paint: Paint;
  /** Whether the exchange is shown in full. */
  readonly inFull: boolean;
  /** Whether to name the target. */
  readonly withTarget: boolean;
}

/** Longest command, unless all is shown; characters. */
const longestCommand = 1_000;

/**
 * A failure as it is told while the run goes on: the requirement, what was expected and observed, the exchange. One that
 * does not make the run red takes two lines.
 */
export function failureText(failure: SeenFailure, telling: Telling): string {
  const { requirement, record, target, waiver } = failure;
  const { columns, paint, withTarget } = telling;
  const isRed = record.verdict === 'error' || (failure.weighs && waiver === null);
  const { id, keyword, basis, says } = requirement;
  const notRed = waiver ? `; waived until ${waiver.expires}` : '; does not count';
  const on = withTarget ? ` on ${harmless(target)}` : '';
  const rest = `  ${keyword}, ${basis}${isRed ? '' : notRed}`;
  const head = `${paint(isRed ? 'red' : 'yellow', record.verdict)} ${paint('bold', id)}${on}${paint('grey', rest)}`;
  const room = Math.max(columns - 5, 20);
  const reason = firstLine(record.reason ?? '');
  const body = isRed ? [...wrapped(says, room), ...wrapped(reason, room)] : [cutLine(reason, room)];
  const shown = exchangeOf(record);
  const exchange = isRed && shown ? (telling.inFull ? whole(shown) : short(shown, room)) : [];
  return [head, ...body.map(indented), ...exchange.map((line) => paint('grey', indented(line))), '', ''].join('\n');
}

function indented(line: string): string {
  return `     ${line}`;
}

function exchangeOf({ exchange, exchanges }: CheckRecord): Exchange | undefined {
  return exchange === null ? undefined : exchanges.find(({ index }) => index === exchange);
}

/** The command in one line, however long, so that it can be copied; of the answer the beginning. */
function short(exchange: Exchange, room: number): string[] {
  const command = harmless(curlLine(exchange));
  const { response, failure } = exchange;
  const answer = response ? `${response.status} ${response.body}` : `no answer: ${failure}`;
  return [command.length > longestCommand ? `${command.slice(0, longestCommand)}…` : command, cutLine(answer, room)];
}

function whole(exchange: Exchange): string[] {
  const { response, failure } = exchange;
  const answer = response
    ? [String(response.status), ...response.headers.map(([name, value]) => `${name}: ${value}`), '', response.body]
    : [`no answer: ${failure}`];
  return [curlLine(exchange), ...answer].flatMap((text) => harmless(text).split('\n'));
}
