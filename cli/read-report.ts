import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../reporters/model.ts';
import { isDateTime } from '../spec/formats/date-time.ts';
import { isRecord } from '../spec/record.ts';
import { UsageError } from './usage-error.ts';

/** A report and the file that it came from. */
export interface ReadReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * The report in a file.
 * @throws {UsageError} where the file cannot be read, or holds no report of this version of the schema
 */
export async function readReport(file: string): Promise<ReadReport> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${cause.code}); give the report.json of a run`);
  });
  const value = brought(parsed(text, file));
  const validate = validator();
  const { schemaVersion } = Object(value) as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'string' && major(schemaVersion) !== major(ownVersion)) {
    throw new UsageError(
      `${file} is a report of schema version ${schemaVersion}; this cardproof reads ${major(ownVersion)}: use the version that wrote it`,
    );
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    throw new UsageError(
      `${file} is no report of cardproof: ${error?.instancePath || 'it'} ${error?.message}; give the report.json of a run`,
    );
  }
  return { file, report: value };
}

const schemaFile = new URL('../reporters/report.schema.json', import.meta.url);
const schema: { properties: { schemaVersion: { const: string } } } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ownVersion = schema.properties.schemaVersion.const;

let compiled: ReturnType<typeof compile> | null = null;

function validator(): ReturnType<typeof compile> {
  compiled ??= compile();
  return compiled;
}

function compile() {
  return new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile<Report>(schema);
}

/**
 * A report of an older minor version, with what the newer ones say besides: nothing is known of it. What is none of
 * those is left for the schema to refuse.
 */
function brought(value: unknown): unknown {
  if (!isRecord(value) || !older.includes(value.schemaVersion)) return value;
  const { targets, requirements, client = null } = value;
  return {
    ...value,
    schemaVersion: ownVersion,
    client,
    rejudged: null,
    targets: eachWith(targets, { requestsAtOnce: null, cards: null }),
    requirements: eachWith(requirements, { matters: null }),
  };
}

const older: readonly unknown[] = ['2.0.0', '2.1.0'];

function eachWith(rows: unknown, added: object): unknown {
  return Array.isArray(rows) ? rows.map((row) => (isRecord(row) ? { ...row, ...added } : row)) : rows;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON; give the report.json of a run`);
  }
}

function major(version: string): string {
  return `${version.split('.')[0]}.x`;
}
