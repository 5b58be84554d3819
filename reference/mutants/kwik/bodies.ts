import { isRecord } from '../../../spec/record.ts';
import { type Json, parsed } from '../../wire.ts';

/** The objects in the array that a body has under this name; none where it has no such array. */
export function objectsIn(body: unknown, name: 'records' | 'results' | 'error_details'): Json[] {
  const list = isRecord(body) ? body[name] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The records of an update as it was sent; those that are no objects are left out. */
export function sentRecords(sent: string): Json[] {
  return objectsIn(parsed(sent), 'records');
}

/** The answer's body, which stays readable; an empty object where it is none. */
export async function bodyOf(answer: Response): Promise<Json> {
  const body = parsed(await answer.clone().text());
  return isRecord(body) ? body : {};
}
