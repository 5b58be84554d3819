import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { type Json, refusals } from '../../wire.ts';
import { objectsIn, sentRecords } from './bodies.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';

/** Changes error_details where a failure has them. */
const details = (change: (details: readonly Json[], body: Json) => unknown): Deviation =>
  refusals('updateCards', (body) =>
    'error_details' in body ? { ...body, error_details: change(objectsIn(body, 'error_details'), body) } : body,
  );

const entries = (change: (entry: Json) => unknown): Deviation => details((all) => all.map(change));

/** Changes what is said about each field. */
const findings = (change: (finding: Json, field: string) => unknown): Deviation =>
  entries((entry) => ({
    ...entry,
    errors: Object.fromEntries(
      Object.entries(isRecord(entry.errors) ? entry.errors : {}).map(([field, finding]) => [
        field,
        isRecord(finding) ? change(finding, field) : finding,
      ]),
    ),
  }));

const withoutRule = ({ rule: _, ...rest }: Json): Json => rest;

const drafts: readonly Draft[] = [
  {
    name: 'empty',
    breaks: 'kwik.errors.details-record',
    says: 'error_details is empty whatever was wrong.',
    wire: details(() => []),
  },
  {
    name: 'one-object',
    breaks: 'kwik.errors.details',
    says: 'error_details is the first entry, not an array.',
    wire: details(([first]) => first),
  },
  {
    name: 'strings',
    breaks: 'kwik.errors.details',
    says: 'error_details is an array of strings.',
    wire: details((all) => all.map((entry) => JSON.stringify(entry))),
  },
  {
    name: 'text',
    breaks: 'kwik.errors.details',
    says: 'error_details is a sentence.',
    wire: details(() => 'a record is invalid'),
  },
  {
    name: 'with-gaps',
    breaks: 'kwik.errors.details',
    says: 'error_details is an object by position, not an array, unless the bad records come first in the batch.',
    wire: refusals('updateCards', (body, { sent }) => {
      if (!('error_details' in body)) return;
      const all = sentRecords(sent).map((record) => JSON.stringify(record));
      const entries = objectsIn(body, 'error_details');
      const places = entries.map(({ record }) => all.indexOf(JSON.stringify(record)));
      if (places.every((place, index) => place === index)) return;
      body.error_details = Object.fromEntries(places.map((place, index) => [String(place), entries[index]]));
    }),
  },
  {
    name: 'record-left-out',
    breaks: 'kwik.errors.details-record',
    says: 'error_details do not repeat the record.',
    wire: entries(({ record: _, ...rest }) => rest),
  },
  {
    name: 'record-as-text',
    breaks: 'kwik.errors.details-record',
    says: 'error_details repeat the record as text.',
    wire: entries((entry) => ({ ...entry, record: JSON.stringify(entry.record) })),
  },
  {
    name: 'record-without-bad-field',
    breaks: 'kwik.errors.details-record',
    says: 'The record in error_details lacks the fields that were wrong.',
    wire: entries((entry) => {
      const wrong = Object.keys(isRecord(entry.errors) ? entry.errors : {});
      const record = Object.entries(isRecord(entry.record) ? entry.record : {});
      return { ...entry, record: Object.fromEntries(record.filter(([name]) => !wrong.includes(name))) };
    }),
  },
  {
    name: 'record-with-id-only',
    breaks: 'kwik.errors.details-record',
    says: 'The record in error_details has nothing but its id.',
    wire: entries((entry) => ({ ...entry, record: { id: isRecord(entry.record) ? entry.record.id : null } })),
  },
  {
    name: 'record-of-first',
    breaks: 'kwik.errors.details-record',
    says: 'error_details repeat the first record of a batch, whichever was wrong.',
    wire: refusals('updateCards', (body, { sent }) => {
      const [first] = sentRecords(sent);
      for (const entry of objectsIn(body, 'error_details')) entry.record = first;
    }),
  },
  {
    name: 'errors-left-out',
    breaks: 'kwik.errors.details-errors',
    says: 'error_details do not say what is wrong.',
    wire: entries(({ errors: _, ...rest }) => rest),
  },
  {
    name: 'errors-empty',
    breaks: 'kwik.errors.details-errors',
    says: 'error_details map no field.',
    wire: entries((entry) => ({ ...entry, errors: {} })),
  },
  {
    name: 'errors-in-array',
    breaks: 'kwik.errors.details-errors',
    says: 'The errors of a record are an array of findings that each name their field.',
    wire: entries((entry) => ({
      ...entry,
      errors: Object.entries(isRecord(entry.errors) ? entry.errors : {}).map(([field, finding]) => ({
        field,
        finding,
      })),
    })),
  },
  {
    name: 'message-left-out',
    breaks: 'kwik.errors.details-message',
    says: 'A finding has no message.',
    wire: findings(({ message: _, ...rest }) => rest),
  },
  {
    name: 'message-in-array',
    breaks: 'kwik.errors.details-message',
    says: 'A finding has its message in an array.',
    wire: findings((finding) => ({ ...finding, message: [finding.message] })),
  },
  {
    name: 'message-left-out-for-id',
    breaks: 'kwik.errors.details-message',
    says: 'A finding about a missing id has no message.',
    wire: findings((finding, field) => (field === 'id' ? { rule: finding.rule } : finding)),
  },
  {
    name: 'rule-left-out',
    breaks: 'kwik.errors.details-rule',
    says: 'A finding has no rule.',
    wire: findings(withoutRule),
  },
  {
    name: 'rule-number',
    breaks: 'kwik.errors.details-rule',
    says: 'A finding has a number for its rule.',
    wire: findings((finding) => ({ ...finding, rule: 3 })),
  },
  {
    name: 'rule-left-out-for-types',
    breaks: 'kwik.errors.details-rule',
    says: 'A finding about is_default or a nickname of a wrong type has no rule.',
    wire: findings((finding) =>
      finding.rule === 'boolean' || finding.rule === 'string' ? withoutRule(finding) : finding,
    ),
  },
  {
    name: 'none-for-status',
    breaks: 'kwik.errors.details-given',
    says: 'A failure because of a status has no error_details.',
    wire: refusals('updateCards', (body) => {
      const named = objectsIn(body, 'error_details').some(({ errors }) => isRecord(errors) && 'card_status' in errors);
      if (named) delete body.error_details;
    }),
  },
  {
    name: 'none-for-id',
    breaks: 'kwik.errors.details-given',
    says: 'A failure because of a missing id has no error_details.',
    wire: refusals('updateCards', (body) => {
      const named = objectsIn(body, 'error_details').some(({ errors }) => isRecord(errors) && 'id' in errors);
      if (named) delete body.error_details;
    }),
  },
  {
    name: 'field-called-record',
    breaks: 'kwik.errors.details-name-the-field',
    says: 'The details call every field record.',
    wire: entries((entry) => ({
      ...entry,
      errors: { record: Object.values(isRecord(entry.errors) ? entry.errors : {})[0] },
    })),
  },
  {
    name: 'field-in-camel-case',
    breaks: 'kwik.errors.details-name-the-field',
    says: 'The details name fields in camel case.',
    wire: entries((entry) => ({
      ...entry,
      errors: Object.fromEntries(
        Object.entries(isRecord(entry.errors) ? entry.errors : {}).map(([field, finding]) => [
          field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
          finding,
        ]),
      ),
    })),
  },
  {
    name: 'failure-with-details-lacks-message',
    breaks: 'kwik.errors.message',
    says: 'A failure with details has no error_message.',
    wire: refusals('updateCards', (body) => {
      if ('error_details' in body) delete body.error_message;
    }),
  },
];

/** What a failure says about each record. */
export const errorDetailMutants = mutantsOf('details', drafts);
