import type { Deviation } from '../../subject.ts';
import { type Json, requests } from '../../wire.ts';
import { objectsIn } from './bodies.ts';

/** Changes each record of an update before the server reads it. */
export function records(change: (record: Json, index: number, all: readonly Json[]) => void): Deviation {
  return requests('updateCards', (body) => {
    const all = objectsIn(body, 'records');
    for (const [index, record] of all.entries()) change(record, index, all);
  });
}
