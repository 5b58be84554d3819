import { Ajv2020 } from 'ajv/dist/2020.js';
import { isRecord } from '../../spec/record.ts';
import { readJson } from './read-json.ts';
import type { Unreadable } from './recording.ts';
import { inWords } from './shape-error.ts';

/**
 * What is read of an entry of a HAR. What no decision rests on is unknown, and what tools add begins with an underscore.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export interface HarEntry {
  readonly startedDateTime?: unknown;
  readonly time?: unknown;
  readonly request: HarRequest;
  readonly response?: HarResponse | null;
  readonly _fromCache?: unknown;
  readonly _resourceType?: unknown;
  /** Playwright: whether a test answered in the API's place, or ended the request. */
  readonly _wasFulfilled?: unknown;
  readonly _wasAborted?: unknown;
}

export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly HarPair[] | null;
  readonly postData?: HarPostData | null;
  readonly bodySize?: unknown;
}

export interface HarPostData {
  readonly mimeType?: unknown;
  readonly text?: string | null;
  readonly params?: readonly HarParam[] | null;
  readonly encoding?: unknown;
}

export interface HarParam {
  readonly name: string;
  readonly value?: string | null;
  readonly fileName?: unknown;
}

export interface HarResponse {
  /** 0 or -1 where there was none. */
  readonly status: number;
  readonly headers?: readonly HarPair[] | null;
  readonly content?: HarContent | null;
  readonly _fetchedViaServiceWorker?: unknown;
}

export interface HarContent {
  readonly size?: unknown;
  readonly text?: string | null;
  readonly encoding?: unknown;
}

export interface HarPair {
  readonly name: string;
  readonly value: string;
}

const wanted = 'a HAR file (HAR 1.2) or a report.json of cardproof';

/** The entries of a HAR, each of whatever it is; or why the text is no HAR. */
export function entriesIn(text: string): readonly unknown[] | Unreadable {
  const read = readJson(text, wanted);
  if ('problem' in read) return read;
  const log = isRecord(read.value) ? read.value.log : undefined;
  const entries = isRecord(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) return { problem: `it is no HAR: it has no list log.entries; give ${wanted}` };
  if (entries.length === 0) return { problem: 'it has no entries; record while the client sends its requests' };
  return entries;
}

/** The entry, if it is one. */
export function entryFrom(value: unknown, index: number): HarEntry | Unreadable {
  const validate = validator();
  if (validate(value)) return value;
  const where = `log.entries[${index}]`;
  return { problem: `it is no HAR 1.2: ${inWords(validate.errors, where)}; export it again, or leave this entry out` };
}

/** What the URL of an entry is, before anything else of it is looked at; undefined where it has none. */
export function urlOf(value: unknown): string | undefined {
  const request = isRecord(value) ? value.request : undefined;
  const url = isRecord(request) ? request.url : undefined;
  return typeof url === 'string' ? url : undefined;
}

const [text, optionalText] = [{ type: 'string' }, { type: ['string', 'null'] }];
const pairs = {
  type: ['array', 'null'],
  items: { type: 'object', required: ['name', 'value'], properties: { name: text, value: text } },
};
const params = {
  type: ['array', 'null'],
  items: { type: 'object', required: ['name'], properties: { name: text, value: optionalText } },
};
const schema = {
  type: 'object',
  required: ['request'],
  properties: {
    request: {
      type: 'object',
      required: ['method', 'url'],
      properties: {
        method: { type: 'string', minLength: 1 },
        url: text,
        headers: pairs,
        postData: { type: ['object', 'null'], properties: { text: optionalText, params } },
      },
    },
    response: {
      type: ['object', 'null'],
      required: ['status'],
      properties: {
        status: { type: 'integer', minimum: -1, maximum: 999 },
        headers: pairs,
        content: { type: ['object', 'null'], properties: { text: optionalText } },
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
  return new Ajv2020({ allowUnionTypes: true }).compile<HarEntry>(schema);
}
