import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isDateTime } from './date-time.ts';
import { isKwikDateTime } from './kwik-date-time.ts';

/** Every format a specification may name. A format outside this list is a mistake in the specification. */
export const formats = {
  'date-time': isDateTime,
  'kwik-date-time': isKwikDateTime,
  'uri-reference': fullFormats['uri-reference'],
} as const;
