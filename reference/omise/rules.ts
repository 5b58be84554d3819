import type { StoredCard } from './store.ts';

/**
 * Decisions of the server, one by one. The defaults are what the documentation and the vendor's recordings say, or,
 * where they leave a choice, the choice named in the comment. Changing one makes a server that deviates in one point.
 */
export interface OmiseRules {
  /** Cards on a page unless asked otherwise. */
  readonly defaultLimit: number;
  /** Cards on a page at most. A choice: a greater limit is lowered to it, not refused. */
  readonly maximumLimit: number;
  /** Whether destroyed cards are still listed. */
  readonly listsDestroyed: boolean;
  /** Oldest first; a tie keeps the order of attachment. */
  readonly compareCards: (a: StoredCard, b: StoredCard) => number;
  /** Whether a use marks its token as used. */
  readonly consumesToken: (use: 'attach' | 'charge') => boolean;
  /** Whether the card of a used token is shown as null. A choice after a charge: the card stays. */
  readonly hidesCardOfUsedToken: (use: 'attach' | 'charge') => boolean;
  /** Which remaining card becomes the default when the default is destroyed. */
  readonly nextDefault: (remaining: readonly StoredCard[]) => StoredCard | undefined;
  /** Whether numbers have to satisfy the Luhn check. */
  readonly checksLuhn: boolean;
  /** Whether an expiry in the past is refused. A choice on updates: it is. */
  readonly refusesPastExpiry: (operation: 'create' | 'update') => boolean;
  /** Whether the public key opens the API, or the secret key the vault. */
  readonly mixesKeys: boolean;
  /** A choice: a charge that fails uses its token up. */
  readonly failedChargeConsumes: boolean;
}

export const documentedRules: OmiseRules = {
  defaultLimit: 20,
  maximumLimit: 100,
  listsDestroyed: false,
  compareCards: (a, b) => a.createdAt.getTime() - b.createdAt.getTime(),
  consumesToken: () => true,
  hidesCardOfUsedToken: (use) => use === 'attach',
  nextDefault: (remaining) => remaining.at(-1),
  checksLuhn: true,
  refusesPastExpiry: () => true,
  mixesKeys: false,
  failedChargeConsumes: true,
};
