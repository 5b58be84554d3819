/**
 * Decisions of the server, one by one. The defaults are what the documentation says, or, where it leaves a choice, the
 * choice named in the comment. Changing one makes a server that deviates in one point.
 */
export interface KwikRules {
  readonly nicknameMaximum: number;
  /** What null makes of a nickname. */
  readonly clearedNickname: string | null;
  /** Whether a batch with a bad record is refused as a whole. */
  readonly allOrNothing: boolean;
  /** A choice: a list that nothing fits is empty, and no failure 007. */
  readonly emptyListFails: boolean;
  /** Whether a card has to expire in exactly so many months to be listed, not within them. */
  readonly monthsFilterIsExact: boolean;
  /** A choice: making a card the default takes the flag from the customer's other cards. */
  readonly oneDefault: boolean;
  /** Whether a change shows in updated_at. */
  readonly movesUpdatedAt: boolean;
  /** The HTTP status of every failure; null for one that tells kinds apart. None is documented: a choice. */
  readonly failureStatus: 200 | null;
}

export const documentedRules: KwikRules = {
  nicknameMaximum: 64,
  clearedNickname: null,
  allOrNothing: true,
  emptyListFails: false,
  monthsFilterIsExact: true,
  oneDefault: true,
  movesUpdatedAt: true,
  failureStatus: null,
};
