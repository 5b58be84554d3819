import { readFile, rm } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord } from '../spec/record.ts';
import type { JournalEntry } from './journal.ts';
import { type JournalHeader, journalFormat } from './journal-file.ts';
import { unfinished } from './journal-unfinished.ts';

/** What a journal says. */
export interface ReadJournal {
  readonly header: JournalHeader;
  /** In the order in which they were written. */
  readonly entries: readonly JournalEntry[];
}

/**
 * Reads a journal. A last line that a crash has torn is passed over: what it was to announce had not been sent.
 * @returns in one sentence why it cannot be read, where it is anything but a journal of this format
 */
export async function readJournal(path: string): Promise<ReadJournal | { readonly problem: string }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    return { problem: `${path} cannot be read (${(cause as NodeJS.ErrnoException).code})` };
  }
  const lines = text.split('\n');
  const torn = lines.pop();
  const [first = torn ?? '', ...others] = lines;
  const header = parsed(first);
  if (!isRecord(header) || header.entry !== 'run')
    return { problem: `${path} is no journal of cardproof: its first line does not tell of a run` };
  if (header.format !== journalFormat) {
    const format = JSON.stringify(header.format);
    return { problem: `${path} has the format ${format}, and this cardproof reads ${journalFormat}; use its version` };
  }
  const { isEntry, isHeader } = validators();
  if (!isHeader(header)) return { problem: `${path}, line 1: the run is not told in full${reasonOf(isHeader)}` };
  const entries: JournalEntry[] = [];
  for (const [index, line] of others.entries()) {
    const entry = parsed(line);
    if (!isEntry(entry)) return { problem: `${path}, line ${index + 2}: this is no entry of a journal` };
    entries.push(entry);
  }
  return { header, entries };
}

/** Deletes the journal of a run that has left nothing to undo; returns whether it did. */
export async function removeIfFinished(path: string): Promise<boolean> {
  const journal = await readJournal(path);
  if ('problem' in journal || unfinished(journal.entries).length > 0) return false;
  await rm(path, { force: true });
  return true;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const text = { type: 'string', minLength: 1 };
const textOrNull = { type: ['string', 'null'] };
const number = { type: 'number' };
const numberOrNull = { type: ['number', 'null'] };
const listOf = (items: object) => ({ type: 'array', items });
const mapOf = (additionalProperties: object) => ({ type: 'object', additionalProperties });

/** All members are required, and there are no others. */
const exactly = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

const targetSchema = exactly({
  name: text,
  api: { enum: ['omise', 'kwik'] },
  url: text,
  vaultUrl: textOrNull,
  apiVersion: textOrNull,
  variables: mapOf(text),
  timeoutMs: number,
  requestsPerSecond: numberOrNull,
  requestsAtOnce: numberOrNull,
  throttleWaitMs: number,
  headers: mapOf({ anyOf: [{ type: 'string' }, exactly({ env: text })] }),
  withheld: listOf(text),
  proxy: textOrNull,
  ca: textOrNull,
  certificate: textOrNull,
  key: textOrNull,
});

const cardSchema = {
  ...exactly({ id: text, customer_id: {}, card_status: {}, card_nickname: {}, is_default: {} }),
  required: ['id'],
};

const entrySchemas = [
  exactly({ entry: { const: 'creating customer' }, target: text, request: number }),
  exactly({ entry: { const: 'created customer' }, target: text, request: number, id: text }),
  exactly({ entry: { const: 'customer not created' }, target: text, request: number }),
  exactly({ entry: { const: 'destroyed customer' }, target: text, id: text }),
  exactly({ entry: { const: 'lending cards' }, target: text, loan: number, cards: listOf(cardSchema) }),
  exactly({ entry: { const: 'returned cards' }, target: text, loan: number }),
];

const headerSchema = exactly({
  entry: { const: 'run' },
  format: { const: journalFormat },
  run: text,
  pid: number,
  host: text,
  startedAt: text,
  targets: listOf(targetSchema),
});

interface Validators {
  readonly isEntry: ValidateFunction<JournalEntry>;
  readonly isHeader: ValidateFunction<JournalHeader>;
}

let compiled: Validators | null = null;

/** Compiled when a journal is read. */
function validators(): Validators {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false });
  compiled = {
    isEntry: ajv.compile<JournalEntry>({ oneOf: entrySchemas }),
    isHeader: ajv.compile<JournalHeader>(headerSchema),
  };
  return compiled;
}

function reasonOf({ errors }: Pick<ValidateFunction, 'errors'>): string {
  const [error] = errors ?? [];
  return error ? ` (${error.instancePath} ${error.message})` : '';
}
