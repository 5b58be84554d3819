import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { type Json, parsed, refusals, type Seen } from '../../wire.ts';
import { objectsIn } from './bodies.ts';

/** What a call can be refused for, each with the words for it. */
export const refusedKinds = {
  'unknown-key': 'refused credentials',
  'unknown-status': 'an unknown status in a record',
  'missing-id': 'a record without an id',
  'unknown-id': 'an unknown id',
  layout: 'a body without records',
  'broken-json': 'a body that is no JSON',
  filter: 'an unusable filter',
} as const;

export type RefusedKind = keyof typeof refusedKinds;

/** Changes the refusals of one kind. */
export function refusalsOf(kind: RefusedKind, change: (body: Json, seen: Seen) => unknown): Deviation {
  return refusals(['listCards', 'updateCards'], (body, seen) =>
    kindOf(body, seen) === kind ? change(body, seen) : undefined,
  );
}

function kindOf(body: Json, { operation, sent }: Seen): RefusedKind | undefined {
  if (body.error_code === '001') return 'unknown-key';
  if (operation === 'listCards') return 'filter';
  if (body.error_code === '007') return 'unknown-id';
  if (body.error_code !== '005') return parsed(sent) === undefined ? 'broken-json' : 'layout';
  const fields = objectsIn(body, 'error_details').flatMap(({ errors }) =>
    isRecord(errors) ? Object.keys(errors) : [],
  );
  if (fields.includes('id')) return 'missing-id';
  return fields.includes('card_status') ? 'unknown-status' : undefined;
}
