import type { Deviation } from '../../subject.ts';
import { instead, type Json, textOf } from '../../wire.ts';
import { sentRecords } from './bodies.ts';
import { cardsFor } from './own-calls.ts';

/** Refuses updates that the server would carry out. `when` sees the records and all cards by id. */
export function refusing(
  when: (sent: readonly Json[], cards: ReadonlyMap<unknown, Json>) => boolean,
  code = '005',
): Deviation {
  return instead('updateCards', async (request, server) => {
    const sent = sentRecords(await textOf(request));
    const cards = await cardsFor(request, server);
    // Without a card the credentials are wrong, and that is for the server to say.
    if (cards.length === 0 || !when(sent, new Map(cards.map((card) => [card.id, card])))) return server(request);
    return Response.json({ status: false, error_code: code, error_message: 'not possible' }, { status: 400 });
  });
}
