import type { CardBefore } from '../../harness/journal.ts';
import type { KwikContext } from '../../harness/kwik/context.ts';
import { type CardsOfTarget, putBack } from '../../harness/kwik/put-back.ts';
import type { CardChange } from '../../harness/kwik/restore.ts';
import type { Deed } from './deed.ts';

/** A target that moves a default flag by itself may need more than one round. */
const roundsAtMost = 3;

/**
 * Gives the cards that a run has changed what they had, and verifies it.
 * @param settle waits until whatever was under way when the run died has been carried out; null where that is long ago
 */
export async function* undoCards(
  { send, listed }: KwikContext,
  before: readonly CardBefore[],
  settle: (() => Promise<void>) | null,
): AsyncGenerator<Deed> {
  const cards: CardsOfTarget = {
    list: listed,
    update: (record) =>
      send('updateCards', { body: { records: [record] }, malformed: 'whatever the card had', purpose: 'put back' }),
  };
  const there = await listed();
  for (const { id } of before) {
    if (!there.has(id)) yield { says: `card ${id} is not listed any more, so it cannot be put back`, left: true };
  }
  const found = before.filter(({ id }) => there.has(id));
  const changed = new Map<string, CardChange>();
  let remaining = await rounds(found, cards, changed);
  if (settle) {
    await settle();
    remaining = await rounds(found, cards, changed);
  }
  const open = new Set(remaining.map(({ id }) => id));
  for (const { id, ...members } of changed.values()) {
    if (!open.has(id)) yield { says: `card ${id} is put back: ${Object.keys(members).join(', ')}`, left: false };
  }
  for (const { id, ...members } of remaining)
    yield { says: `card ${id} is not put back: it should have ${JSON.stringify(members)}`, left: true };
  const untouched = found.filter(({ id }) => !changed.has(id)).length;
  if (untouched > 0) yield { says: `cards that were as before: ${untouched}`, left: false };
}

async function rounds(
  before: readonly CardBefore[],
  cards: CardsOfTarget,
  changed: Map<string, CardChange>,
): Promise<readonly CardChange[]> {
  for (let round = 1; ; round++) {
    const result = await putBack(before, cards);
    for (const change of result.changed) changed.set(change.id, { ...changed.get(change.id), ...change });
    if (result.remaining.length === 0 || round === roundsAtMost) return result.remaining;
  }
}
