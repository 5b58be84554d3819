import { isRecord } from '../../../spec/record.ts';
import type { Deviation, Fetch } from '../../subject.ts';
import { instead, type Json, parsed, requests, textOf } from '../../wire.ts';
import { cardsOf } from './every-card.ts';
import { failure } from './failure.ts';

/** Changes every record that a client sends, before the server reads it. */
export function everyRecord(change: (record: Json) => void): Deviation {
  return requests('updateCards', (body) => {
    for (const record of recordsOf(body)) change(record);
  });
}

/** Reads a record as though it had not a member whose value the server does not like. */
export function ignoring(name: string, dislikes: (value: unknown) => boolean): Deviation {
  return everyRecord((record) => {
    if (name in record && dislikes(record[name])) delete record[name];
  });
}

/** What else a record is judged by: the others of its batch. */
type Judge = (record: Json, batch: readonly Json[]) => boolean;

/** Refuses a batch that would be carried out, because of one record. */
export function refusing(field: string, dislikes: Judge, code = '005'): Deviation {
  return instead('updateCards', async (request, server) => {
    const records = await recordsSent(request);
    return (
      refusalOf(
        records.filter((record) => dislikes(record, records)),
        field,
        code,
      ) ?? server(request)
    );
  });
}

/** Refuses a batch because of the card that a record wants to change. */
export function refusingByCard(field: string, dislikes: (record: Json, card: Json) => boolean): Deviation {
  return instead('updateCards', async (request, server) => {
    const records = await recordsSent(request);
    const cards = await cardsNow(request, server);
    return (
      refusalOf(
        records.filter((record) => dislikes(record, cards.get(record.id) ?? {})),
        field,
        '005',
      ) ?? server(request)
    );
  });
}

/** The cards as they stand, asked for with the credentials of an update. */
export async function cardsNow(update: Request, server: Fetch): Promise<ReadonlyMap<unknown, Json>> {
  const url = new URL(update.url);
  url.pathname = url.pathname.replace(/\/update\/?$/, '');
  const authorization = update.headers.get('authorization');
  const answer = await server(new Request(url, { headers: authorization === null ? {} : { authorization } }));
  const body: unknown = await answer.json();
  return new Map((isRecord(body) ? cardsOf(body) : []).map((card) => [card.id, card]));
}

function refusalOf(bad: readonly Json[], field: string, code: string): Response | null {
  if (bad.length === 0) return null;
  const errors = { [field]: { message: `The ${field} field is not allowed.`, rule: 'prohibited' } };
  const details = bad.map((record) => ({ record, errors }));
  return failure(code, 'validation failed', details);
}

async function recordsSent(request: Request): Promise<readonly Json[]> {
  const body = parsed(await textOf(request));
  return isRecord(body) ? recordsOf(body) : [];
}

function recordsOf({ records }: Json): readonly Json[] {
  return Array.isArray(records) ? records.filter(isRecord) : [];
}
