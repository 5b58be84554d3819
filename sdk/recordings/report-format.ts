import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../reporters/model.ts';
import { isRecord } from '../../spec/record.ts';
import { readJson } from './read-json.ts';
import type { Unreadable } from './recording.ts';
import { inWords } from './shape-error.ts';

/** What is read of a report. */
export interface ReportFile {
  /** What it says of a client; null or absent where it is on a server. */
  readonly client?: Pick<NonNullable<Report['client']>, 'seen'> | null;
  readonly targets: readonly Pick<Report['targets'][number], 'name' | 'api' | 'url' | 'vaultUrl'>[];
  readonly requirements: readonly ReportRow[];
}

export type ReportRow = Pick<Report['requirements'][number], 'id' | 'target' | 'verdict'> & {
  readonly checks: readonly Pick<Report['requirements'][number]['checks'][number], 'exchanges'>[];
};

/** Versions of the schema whose exchanges are written as they are read here. */
const versions: readonly unknown[] = ['2.0.0', '2.1.0', '2.2.0'];
const wanted = 'the report.json of a run of cardproof';

/** The report in a text; or why there is none. */
export function reportIn(text: string): ReportFile | Unreadable {
  const read = readJson(text, wanted);
  if ('problem' in read) return read;
  const { value } = read;
  const version = isRecord(value) ? value.schemaVersion : undefined;
  if (version === undefined)
    return { problem: `it is no report of cardproof: it has no schemaVersion; give ${wanted}` };
  if (!versions.includes(version))
    return {
      problem: `it is a report of another schema version than ${versions.join(' or ')}; use the cardproof that wrote it`,
    };
  const validate = validator();
  if (validate(value)) return value;
  return { problem: `it is no report of cardproof: ${inWords(validate.errors, '')}; give ${wanted}` };
}

const text = { type: 'string' };
const optionalText = { type: ['string', 'null'] };
const headers = {
  type: 'array',
  items: { type: 'array', minItems: 2, maxItems: 2, items: text },
};
const violation = {
  type: 'object',
  required: ['requirement', 'part', 'pointer', 'expected', 'observed'],
  properties: { requirement: optionalText, part: text, pointer: text, expected: text, observed: text },
};
const exchange = {
  type: 'object',
  required: ['operation', 'malformed', 'startedAtMs', 'durationMs', 'request', 'response', 'failure', 'violations'],
  properties: {
    operation: optionalText,
    malformed: optionalText,
    startedAtMs: { type: 'number' },
    durationMs: { type: 'number' },
    request: {
      type: 'object',
      required: ['method', 'url', 'headers', 'body'],
      properties: { method: text, url: text, headers, body: optionalText },
    },
    response: {
      type: ['object', 'null'],
      required: ['status', 'headers', 'body'],
      properties: { status: { type: 'integer', minimum: 100, maximum: 999 }, headers, body: text },
    },
    failure: optionalText,
    violations: { type: 'array', items: violation },
  },
};
const schema = {
  type: 'object',
  required: ['targets', 'requirements'],
  properties: {
    client: { type: ['object', 'null'], required: ['seen'], properties: { seen: text } },
    targets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'api', 'url', 'vaultUrl'],
        properties: { name: text, api: text, url: text, vaultUrl: optionalText },
      },
    },
    requirements: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'target', 'verdict', 'checks'],
        properties: {
          id: text,
          target: text,
          verdict: text,
          checks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['exchanges'],
              properties: { exchanges: { type: 'array', items: exchange } },
            },
          },
        },
      },
    },
  },
};

let compiled: ReturnType<typeof compile> | null = null;

function validator(): ReturnType<typeof compile> {
  compiled ??= compile();
  return compiled;
}

function compile() {
  return new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile<ReportFile>(schema);
}
