import type { Case } from '../cases.ts';
import { curlLine } from '../curl.ts';
import type { Exchange } from '../model.ts';
import { oneLine } from '../one-line.ts';
import type { RenderedFile } from '../rendered-file.ts';
import { beginning, printable } from '../text.ts';

interface Surroundings {
  /** Of the result that the steps belong to. */
  readonly uuid: string;
  /** When the run began, in milliseconds since 1970. */
  readonly startMs: number;
  /** Longest text of one file; characters. */
  readonly room: number;
}

/**
 * The exchanges of a check as steps, in order. Where the check is not green, each has what was sent and what came back
 * as a text file.
 */
export function exchangeSteps({ check, kind }: Case, { uuid, startMs, room }: Surroundings) {
  const exchanges = check?.exchanges ?? [];
  const hasFiles = kind !== 'pass';
  return {
    steps: exchanges.map((exchange) => {
      const start = startMs + Math.round(exchange.startedAtMs);
      return {
        name: oneLine(nameOf(exchange), 300),
        status: exchange.index === check?.exchange && hasFiles ? stepStatuses[kind] : 'passed',
        stage: 'finished',
        start,
        stop: start + Math.round(exchange.durationMs),
        steps: [],
        parameters: [],
        attachments: hasFiles
          ? [{ name: `exchange ${exchange.index}`, type: 'text/plain', source: fileOf(uuid, exchange) }]
          : [],
      };
    }),
    attachments: hasFiles
      ? exchanges.map(
          (exchange): RenderedFile => ({ path: fileOf(uuid, exchange), text: `${exchangeText(exchange, room)}\n` }),
        )
      : [],
  };
}

const stepStatuses = { failure: 'failed', error: 'broken', skipped: 'skipped', pass: 'passed' } as const;

function nameOf({ request, response, failure, purpose }: Exchange): string {
  const answer = response ? String(response.status) : `no answer (${failure})`;
  return `${purpose === null ? '' : `${purpose}: `}${request.method} ${request.url} → ${answer}`;
}

/** UUIDs are of version 5, so that our files can be told from those of others in the same folder. */
function fileOf(uuid: string, { index }: Exchange): string {
  return `${uuid}-${index}-attachment.txt`;
}

function exchangeText(exchange: Exchange, room: number): string {
  const { request, response, failure } = exchange;
  const sent = [`${request.method} ${request.url}`, ...request.headers.map(headerLine), '', request.body ?? ''];
  const came = response
    ? [String(response.status), ...response.headers.map(headerLine), '', response.body]
    : [`no answer: ${failure}`];
  return printable(beginning([...sent, '', ...came, '', curlLine(exchange)].join('\n'), room));
}

function headerLine([name, value]: readonly [string, string]): string {
  return `${name}: ${value}`;
}
