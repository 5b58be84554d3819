import type { Item } from '../answer.ts';
import { ofAnother } from '../conclusion.ts';
import { type Loans, unwrittenLoans } from './loans.ts';

/**
 * Lets the checks of one run share cards that nobody can create. Either some read and nobody changes, or some change
 * and nobody reads; those that change hold whole customers of their own, because a default flag of one card may move
 * that of another.
 */
export interface CardRoom {
  read<Result>(action: () => Promise<Result>): Promise<Result>;
  /**
   * The cards as they stood when nobody had changed any: listed once by whoever asks first, for choosing among them.
   * A list that fails is tried again by the next who asks.
   */
  roster(list: () => Promise<readonly Item[]>): Promise<readonly Item[]>;
  /**
   * @param choose picks cards from those whose customers are not taken; undefined to wait until more are free
   */
  change<Result>(
    choose: (taken: ReadonlySet<unknown>) => readonly Item[] | undefined,
    action: (cards: readonly Item[]) => Promise<Result>,
  ): Promise<Result>;
  /** Takes down the cards that are lent. */
  readonly loans: Loans;
}

type Mode = 'reading' | 'changing';

/** Opens the room of one target. */
export function openRoom(loans: Loans = unwrittenLoans): CardRoom {
  const taken = new Set<unknown>();
  const waiting: { mode: Mode; enter: () => void }[] = [];
  let mode: Mode = 'reading';
  let inside = 0;
  let freed = Promise.withResolvers<void>();
  let roster: Promise<readonly Item[]> | null = null;

  const enter = async (wanted: Mode): Promise<void> => {
    // Whoever waits for the other mode goes first, so that neither side can starve the other.
    if (inside === 0 || (mode === wanted && waiting.length === 0)) {
      mode = wanted;
      inside++;
      return;
    }
    await new Promise<void>((resolve) => waiting.push({ mode: wanted, enter: resolve }));
  };

  const leave = (): void => {
    inside--;
    if (inside > 0) return;
    const next = waiting[0]?.mode;
    if (next === undefined) return;
    mode = next;
    const admitted = waiting.filter((each) => each.mode === next);
    waiting.splice(0, waiting.length, ...waiting.filter((each) => each.mode !== next));
    inside = admitted.length;
    for (const each of admitted) each.enter();
  };

  const read = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    await enter('reading');
    try {
      return await action();
    } finally {
      leave();
    }
  };

  return {
    loans,
    read,
    roster(list) {
      if (roster) {
        return roster.catch((cause: unknown) => {
          throw ofAnother(cause);
        });
      }
      roster = read(list).catch((cause: unknown) => {
        roster = null;
        throw cause;
      });
      return roster;
    },
    async change(choose, action) {
      await enter('changing');
      try {
        let cards = choose(taken);
        while (!cards) {
          await freed.promise;
          cards = choose(taken);
        }
        const owners = new Set(cards.map((card) => card.customer_id));
        for (const owner of owners) taken.add(owner);
        try {
          return await action(cards);
        } finally {
          for (const owner of owners) taken.delete(owner);
          freed.resolve();
          freed = Promise.withResolvers();
        }
      } finally {
        leave();
      }
    },
  };
}
