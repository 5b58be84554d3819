import { type Item, prerequisite } from '../answer.ts';
import { needs } from '../expect.ts';
import type { KwikContext } from './context.ts';

/** Sees that changes of a card show at all: otherwise a card that stays as it was would prove nothing. */
export async function updatesShow({ send, listed }: Pick<KwikContext, 'send' | 'listed'>, { id }: Item): Promise<void> {
  const card_nickname = 'Changed to be seen';
  const answer = prerequisite(
    await send('updateCards', { body: { records: [{ id, card_nickname }] }, purpose: 'a change to be seen' }),
  );
  needs((await listed()).get(id)?.card_nickname === card_nickname, answer, 'a change of the card shows in the list');
}
