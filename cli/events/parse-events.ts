import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { CheckEnd } from '../../harness/check-record.ts';
import { eventsVersion, type RunEnded, type RunEvent, type RunStart } from '../../reporters/events/event.ts';
import { isDateTime } from '../../spec/formats/date-time.ts';
import { isRecord } from '../../spec/record.ts';

/** What an event stream says. */
export interface EventStream {
  readonly start: RunStart;
  readonly ends: readonly CheckEnd[];
  /** Null where the run was killed. */
  readonly end: RunEnded | null;
  /** When the last event happened; milliseconds after the start of the run. */
  readonly lastMs: number;
}

/** What is wrong with a stream, to be put behind the name of its file. */
export interface Malformed {
  readonly problem: string;
}

/**
 * Reads an event stream. The last line may be torn, as a killed run leaves it; everything else has to be whole.
 * @param text the whole file
 */
export function parseEvents(text: string): EventStream | Malformed {
  const lines = wholeLines(text);
  if ('problem' in lines) return lines;
  const events: RunEvent[] = [];
  for (const [index, value] of lines.values.entries()) {
    const event = eventOf(value, index + 1);
    if ('problem' in event) return event;
    events.push(event);
  }
  return streamOf(events);
}

/** Whether a file is meant to be an event stream: it begins as one, or is called so. */
export function looksLikeEvents(text: string, file: string): boolean {
  return text.startsWith('{"event":') || /\.(?:ndjson|jsonl)$/.test(file);
}

function wholeLines(text: string): { readonly values: readonly unknown[] } | Malformed {
  // A machine that lost its power may have left zeros where the last line was to be.
  const lines = text.replace(/\0+$/, '').split('\n');
  if (lines.every((line) => line.trim() === ''))
    return { problem: 'is empty: the run ended before its first check, and has nothing to report' };
  const last = lines.pop() ?? '';
  const values: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    const value = parsed(line);
    if (value === undefined)
      return { problem: `line ${index + 1} is no JSON, and is not the last; the file was changed or is damaged` };
    values.push(value);
  }
  const unended = parsed(last);
  if (unended !== undefined) values.push(unended);
  if (values.length === 0)
    return { problem: 'holds only the beginning of its first line: the run was killed before its first check' };
  return { values };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function eventOf(value: unknown, line: number): RunEvent | Malformed {
  const name = isRecord(value) ? value.event : undefined;
  if (line === 1 && name !== 'run.start')
    return { problem: 'does not begin with run.start; give the file that --events of cardproof run wrote' };
  if (line === 1 && isRecord(value) && majorOf(value.schemaVersion) !== majorOf(eventsVersion)) {
    const version = String(value.schemaVersion).slice(0, 20);
    return {
      problem: `has events of version ${version}; this cardproof reads ${majorOf(eventsVersion)}.x: use the version that wrote it`,
    };
  }
  if (typeof name !== 'string' || !isEventName(name))
    return { problem: `line ${line} is no event: its "event" must be one of ${Object.keys(definitions).join(', ')}` };
  const validate = validatorOf(name);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return { problem: `line ${line} is no ${name}: ${error?.instancePath || 'it'} ${error?.message}` };
  }
  return value;
}

type EventName = RunEvent['event'];

const definitions: Readonly<Record<EventName, string>> = {
  'run.start': 'runStart',
  'check.start': 'checkStart',
  'check.end': 'checkEnd',
  'run.end': 'runEnd',
};

function isEventName(name: string): name is EventName {
  return Object.hasOwn(definitions, name);
}

let schemas: Ajv2020 | null = null;

function validatorOf(name: EventName): ValidateFunction<RunEvent> {
  schemas ??= compiledSchemas();
  const validate = schemas.getSchema<RunEvent>(`events#/$defs/${definitions[name]}`);
  if (!validate) throw new Error(`the schema of the events has no ${definitions[name]}`);
  return validate;
}

function compiledSchemas(): Ajv2020 {
  const schemaAt = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } });
  ajv.addSchema(schemaAt('../../reporters/report.schema.json'));
  return ajv.addSchema(schemaAt('../../reporters/events/event.schema.json'), 'events');
}

function majorOf(version: unknown): string {
  return String(version).split('.')[0] ?? '';
}

function streamOf([start, ...others]: readonly RunEvent[]): EventStream | Malformed {
  if (start?.event !== 'run.start') throw new Error('the first event was looked at before');
  const targets = new Set(start.targets.map(({ name }) => name));
  const checks = new Set(start.checks);
  const seen = new Set<string>();
  const ends: CheckEnd[] = [];
  let end: RunEnded | null = null;
  for (const [index, event] of others.entries()) {
    const line = index + 2;
    if (end) return { problem: `line ${line} comes after run.end; a file holds the events of one run` };
    if (event.event === 'run.start')
      return { problem: `line ${line} is a second run.start; a file holds the events of one run` };
    if (event.event === 'run.end') {
      end = event;
      continue;
    }
    const check = event.event === 'check.end' ? event.record.id : event.check;
    if (!targets.has(event.target)) return { problem: `line ${line}: run.start names no target ${event.target}` };
    if (!checks.has(check)) return { problem: `line ${line}: run.start names no check ${check}` };
    const key = `${event.event} ${event.target} ${check}`;
    if (seen.has(key)) return { problem: `line ${line}: ${event.event} of ${check} on ${event.target} is there twice` };
    seen.add(key);
    if (event.event !== 'check.end') continue;
    const { target, requirement, record, leftovers } = event;
    if (!check.startsWith(`${requirement}/`))
      return { problem: `line ${line}: check ${check} is none of requirement ${requirement}` };
    ends.push({ target, requirement, record, leftovers });
  }
  return { start, ends, end, lastMs: Math.max(start.atMs, ...others.slice(-1).map(({ atMs }) => atMs)) };
}
