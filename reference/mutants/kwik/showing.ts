import type { Deviation } from '../../subject.ts';
import { instead, type Json, remembering, textOf, withText } from '../../wire.ts';
import { bodyOf, objectsIn, sentRecords } from './bodies.ts';
import { cardsFor } from './own-calls.ts';

/** One record of an update that succeeded, with its card as shown before and as the server has it now. */
export interface Updated {
  readonly record: Json;
  readonly index: number;
  readonly before: Json;
  readonly after: Json;
}

/**
 * Shows members of some cards otherwise than the server has them, as though it had stored them so. `learn` says for each
 * updated card which members those are from now on; undefined as a value shows the member as it is again.
 */
export function showing(learn: (updated: Updated) => Json | undefined): Deviation {
  return remembering(() => {
    const shown = new Map<unknown, Json>();
    const lay = (cards: readonly Json[]) => {
      for (const card of cards) {
        for (const [name, value] of Object.entries(shown.get(card.id) ?? {}))
          if (value !== undefined) card[name] = value;
      }
    };
    return instead(['listCards', 'updateCards'], async (request, server) => {
      const sent = sentRecords(await textOf(request));
      const before = request.method === 'POST' ? await cardsFor(request, server) : [];
      lay(before);
      const answer = await server(request);
      if (!answer.ok) return answer;
      const body = await bodyOf(answer);
      const results = objectsIn(body, 'results');
      for (const [index, record] of sent.entries()) {
        const [old, after] = [before, results].map((cards) => cards.find(({ id }) => id === record.id));
        if (!old || !after) continue;
        shown.set(record.id, { ...shown.get(record.id), ...learn({ record, index, before: old, after }) });
      }
      lay([...objectsIn(body, 'records'), ...results]);
      return withText(answer, JSON.stringify(body));
    });
  });
}
