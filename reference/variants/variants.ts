import type { Subject } from '../subject.ts';
import { encodings } from './encodings.ts';
import { cardMembers as kwikCardMembers } from './kwik/card-members.ts';
import { defaults } from './kwik/defaults.ts';
import { failures } from './kwik/failures.ts';
import { lists as kwikLists } from './kwik/lists.ts';
import { nicknames } from './kwik/nicknames.ts';
import { updates as kwikUpdates } from './kwik/updates.ts';
import { cardMembers } from './omise/card-members.ts';
import { destruction } from './omise/destruction.ts';
import { ids } from './omise/ids.ts';
import { lists } from './omise/lists.ts';
import { refusals } from './omise/refusals.ts';
import { tokens } from './omise/tokens.ts';
import { updates } from './omise/updates.ts';
import { versions } from './omise/versions.ts';

/**
 * Servers that conform, each using one freedom that the documentation leaves: none may turn a requirement red that
 * weighs. The encodings come last, since in a pair the later one stands nearer to the client.
 */
export const variants: readonly Subject[] = [
  ...versions,
  ...cardMembers,
  ...lists,
  ...updates,
  ...destruction,
  ...tokens,
  ...ids,
  ...refusals,
  ...kwikCardMembers,
  ...kwikLists,
  ...kwikUpdates,
  ...nicknames,
  ...defaults,
  ...failures,
  ...encodings,
];
