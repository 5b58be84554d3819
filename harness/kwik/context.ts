import type { KwikOperation } from '../../spec/generated/kwik.contract.ts';
import type { operations } from '../../spec/generated/kwik.types.ts';
import { type Accepted, type Answer, type Item, listAt, prerequisite, shown } from '../answer.ts';
import type { Channel } from '../channel.ts';
import { inconclusive } from '../conclusion.ts';
import { undoing } from '../deadline.ts';
import type { Notebook } from '../notebook.ts';
import type { Pause } from '../pause.ts';
import type { KwikTarget } from '../target.ts';
import type { Exchange } from '../transcript.ts';
import type { CallOf } from '../typed-call.ts';
import { type KwikKey, kwikCredential } from './keys.ts';
import { lendable, unlisted } from './lendable.ts';
import { describeWanted, pick, type Wanted } from './pick.ts';
import { putBack } from './put-back.ts';
import type { CardRoom } from './room.ts';

/** What a check on the Kwik Cards API works with. */
export interface KwikContext {
  /** Sends one request and returns its answer, accepted or not. By default with the target's own key and secret. */
  send<Op extends KwikOperation>(operation: Op, call: CallOf<operations[Op]>, key?: KwikKey): Promise<Answer>;
  /**
   * Lists cards while no check of this run changes any; `read` sees the cards as they stand. Inconclusive where the
   * target has fewer than `atLeast` cards.
   */
  reading<Result>(read: (cards: readonly Item[]) => Promise<Result>, atLeast?: number): Promise<Result>;
  /**
   * Lends whole customers with their cards for changing: no other check reads or changes cards meanwhile that could
   * notice. Afterwards every card has its nickname, status and default flag back.
   * @param wanted picks the cards to change from those that may be; none or too few makes the check inconclusive
   */
  changing<Result>(wanted: Wanted, change: (cards: readonly Item[]) => Promise<Result>): Promise<Result>;
  /** The cards as the target lists them now, by id. */
  listed(): Promise<ReadonlyMap<string, Item>>;
  /** Records an observation that does not weigh. */
  note(observation: string): void;
  /** Resolves after so many milliseconds; ends the check when the run is stopped. */
  pause(milliseconds: number): Promise<void>;
}

export interface KwikContextOptions {
  readonly target: KwikTarget;
  readonly channel: Channel;
  readonly notebook: Notebook;
  readonly signal: AbortSignal;
  readonly pause: Pause;
  readonly room: CardRoom;
}

/** Opens what one check works with. */
export function openKwik({ target, channel, notebook, signal, room, pause }: KwikContextOptions): KwikContext {
  const send: KwikContext['send'] = (operation, call, key) =>
    channel.send(operation, target.url, call, kwikCredential(target, key ?? 'own'));

  const list = async (purpose = 'all cards as they stand'): Promise<readonly Item[]> =>
    recordsOf(prerequisite(await send('listCards', { purpose })));

  /** Puts back what differs and verifies it; what stays different is left over. Outlives an interrupted check. */
  const restore = async (before: readonly Item[], ownSignal: AbortSignal): Promise<void> => {
    const own = kwikCredential(target, 'own');
    const { remaining } = await putBack(before, {
      async list() {
        const call = { purpose: 'what is to be put back' };
        const answer = await channel.send('listCards', target.url, call, own, ownSignal);
        return new Map(recordsOf(prerequisite(answer)).map((card) => [card.id, card]));
      },
      update(record) {
        const call = { body: { records: [record] }, purpose: 'put back' };
        return channel.send('updateCards', target.url, call, own, ownSignal);
      },
    });
    if (remaining.length > 0) throw new Error(`not put back: ${remaining.map((each) => shown(each)).join(', ')}`);
  };

  const mayLend = (cards: readonly Item[]) => lendable(cards, target.cards, room.loans.mayWrite);

  return {
    send,
    reading: (read, atLeast = 1) =>
      room.read(async () => {
        const cards = await list();
        if (cards.length < atLeast)
          return inconclusive(`the target lists ${cards.length} cards, and the check needs ${atLeast}`);
        return read(cards);
      }),
    changing: async (wanted, change) => {
      if (target.cards === 'none') return inconclusive(noneMayBeChanged);
      const roster = await room.roster(async () => {
        const cards = await list(rosterPurpose);
        notebook.notes.push(...unlisted(cards, target.cards));
        return cards;
      });
      const { cards: free, withheld } = mayLend(roster);
      const choose = (taken: ReadonlySet<unknown>) => pick(free, wanted, taken);
      if (!choose(new Set())) {
        const reasons = [...withheld, ...unlisted(roster, target.cards)].slice(0, reasonsAtMost);
        return inconclusive([`the target has not ${describeWanted(wanted)} to change`, ...reasons].join('; '));
      }
      return room.change(choose, async (chosen) => {
        notebook.lent.push(chosen.map(({ id }) => id));
        const owners = new Set(chosen.map((card) => card.customer_id));
        const lent = (await list()).filter((card) => owners.has(card.customer_id));
        const [since] = mayLend(lent).withheld;
        if (since !== undefined) return inconclusive(since);
        const cards = chosen.map(
          ({ id }) => lent.find((card) => card.id === id) ?? inconclusive(`card ${id} is no longer listed`),
        );
        const returned = room.loans.lend(lent);
        const exchangesBefore = channel.exchanges.length;
        try {
          return await change(cards);
        } finally {
          await undoing(signal, (ownSignal) => restore(lent, ownSignal)).then(
            () => {
              // A change whose answer was lost may yet be carried out: then the journal keeps how the cards were.
              if (!channel.exchanges.slice(exchangesBefore).some(isLostChange)) returned();
            },
            (cause: unknown) => {
              const reason = cause instanceof Error ? cause.message : String(cause);
              notebook.leftovers.push(`cards of ${[...owners].join(', ')}: ${reason}`);
            },
          );
        }
      });
    },
    async listed() {
      return new Map((await list()).map((card) => [card.id, card]));
    },
    note: (observation) => notebook.notes.push(observation),
    pause: (milliseconds) => pause(milliseconds, signal),
  };
}

/** What the roster of a room is listed for. */
export const rosterPurpose = 'the cards to choose from';

const noneMayBeChanged =
  'no card of this target may be changed: name cards with --cards, or give a seed command that prints their ids';

/** A reason that says more than so many things says nothing. */
const reasonsAtMost = 3;

function isLostChange({ operation, response }: Exchange): boolean {
  return operation === 'updateCards' && response === null;
}

/** The cards of a list answer. */
export function recordsOf(answer: Accepted): readonly Item[] {
  return listAt(answer, '/records');
}

/** The cards of an update answer. */
export function resultsOf(answer: Accepted): readonly Item[] {
  return listAt(answer, '/results');
}
