import { type Accepted, accepted, type Item, prerequisite } from '../answer.ts';
import { inconclusive } from '../conclusion.ts';
import { expectThat } from '../expect.ts';
import { type KwikContext, resultsOf } from './context.ts';
import type { Wanted } from './pick.ts';

/** Values for the writable fields of a card, as far as the suite may send them. */
type Change = {
  readonly card_status?: 'ACTIVE' | 'DISABLED' | null;
  readonly card_nickname?: string | null;
  readonly is_default?: boolean | null;
};

/** Which card to change. */
type Start = Wanted & {
  /** A change to make before, so that the card has what the check is about. */
  readonly first?: Change;
};

/** Changes one card and shows it as it was, as answered, and as listed afterwards. */
export async function changed(
  { changing, send, listed }: KwikContext,
  change: Change | ((card: Item) => Change),
  look: (seen: { before: Item; answer: Accepted; result: Item; after: Item }) => void | Promise<void>,
  start: Start = { cards: 1 },
): Promise<void> {
  const update = ({ id }: Item, values: Change) => send('updateCards', { body: { records: [{ id, ...values }] } });
  await changing(start, async ([card]) => {
    if (!card) throw new Error('one card was asked for');
    if (start.first) prerequisite(await update(card, start.first));
    const before = start.first ? (await listed()).get(card.id) : card;
    if (!before) return inconclusive(`card ${card.id} is no longer listed`);
    const answer = accepted(await update(card, typeof change === 'function' ? change(before) : change));
    const result = resultsOf(answer).find((each) => each.id === card.id);
    const after = (await listed()).get(card.id);
    expectThat(result !== undefined, answer, `a result for ${card.id}`, 'none');
    expectThat(after !== undefined, answer, `${card.id} still listed`, 'gone');
    await look({ before, answer, result, after });
  });
}

/** A card that is not its customer's default, and may become it. */
export const notDefault: Wanted = {
  cards: 1,
  where: (card) => card.card_status === 'ACTIVE' && card.is_default === false,
};
