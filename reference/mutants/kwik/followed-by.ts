import type { Deviation } from '../../subject.ts';
import { instead, type Json, textOf } from '../../wire.ts';
import { sentRecords } from './bodies.ts';
import { cardsFor, updateWith } from './own-calls.ts';

/** An update that succeeded, with all cards before and after it. */
export interface Done {
  readonly sent: readonly Json[];
  readonly before: readonly Json[];
  readonly after: readonly Json[];
}

/** Has each update that succeeds followed by another one that nobody asked for; the first is answered. */
export function followedBy(more: (done: Done) => readonly Json[]): Deviation {
  return instead('updateCards', async (request, server) => {
    const sent = sentRecords(await textOf(request));
    const before = await cardsFor(request, server);
    const answer = await server(request);
    if (!answer.ok) return answer;
    const records = more({ sent, before, after: await cardsFor(request, server) });
    if (records.length > 0) await server(updateWith(request, records));
    return answer;
  });
}

/** The record that gives a card back what it had. */
export function putBack({ id, card_status, card_nickname, is_default }: Json): Json {
  return { id, card_status, card_nickname, is_default };
}
