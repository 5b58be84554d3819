import type { Subject } from '../../subject.ts';
import { kwikFreedom } from '../freedom.ts';
import { everyCard } from './every-card.ts';
import { everyRecord, ignoring, refusing } from './records.ts';

const isTooLong = (value: unknown) => typeof value === 'string' && value.length > 64;

/** What becomes of nicknames that are cleared, empty, too long or no text. */
export const nicknames: readonly Subject[] = [
  kwikFreedom(
    'nickname-empty',
    'A card without a nickname has an empty text: the page shows null for one field only.',
    {
      wire: everyCard((card) => {
        card.card_nickname ??= '';
      }),
    },
  ),
  kwikFreedom('cleared-nickname-empty', 'A cleared nickname is an empty text: what clearing leaves is not stated.', {
    rules: { clearedNickname: '' },
  }),
  kwikFreedom('null-nickname-refused', 'Null for a nickname is refused: the page clears a field only "if allowed".', {
    wire: refusing('card_nickname', (record) => record.card_nickname === null),
  }),
  kwikFreedom('null-nickname-ignored', 'Null leaves a nickname as it was: the page clears a field only "if allowed".', {
    wire: ignoring('card_nickname', (value) => value === null),
  }),
  kwikFreedom('nickname-cut', 'A nickname of more than 64 characters is cut: the page does not say what follows.', {
    wire: everyRecord((record) => {
      const { card_nickname: name } = record;
      if (typeof name === 'string') record.card_nickname = [...name].slice(0, 64).join('');
    }),
  }),
  kwikFreedom('nickname-trimmed', 'Spaces around a nickname are cut off: the page does not mention any.', {
    wire: everyRecord((record) => {
      const { card_nickname: name } = record;
      if (typeof name === 'string') record.card_nickname = name.trim();
    }),
  }),
  kwikFreedom(
    'nickname-too-long-ignored',
    'A nickname that is too long leaves the old one: nothing says what follows.',
    {
      wire: ignoring('card_nickname', isTooLong),
    },
  ),
  kwikFreedom('nickname-counted-in-bytes', 'A nickname has at most 64 bytes: the page does not say what it counts.', {
    wire: refusing(
      'card_nickname',
      ({ card_nickname: name }) => typeof name === 'string' && Buffer.byteLength(name) > 64,
    ),
  }),
  kwikFreedom('nickname-empty-refused', 'An empty nickname is refused; nothing is said about it.', {
    wire: refusing('card_nickname', (record) => record.card_nickname === ''),
  }),
  kwikFreedom('nickname-empty-clears', 'An empty nickname clears it; nothing is said about it.', {
    wire: everyRecord((record) => {
      if (record.card_nickname === '') record.card_nickname = null;
    }),
  }),
  kwikFreedom('nickname-as-text', 'A nickname that is no text is kept as one; nothing is said about other types.', {
    wire: everyRecord((record) => {
      const { card_nickname: name } = record;
      if (name !== undefined && name !== null && typeof name !== 'string') record.card_nickname = JSON.stringify(name);
    }),
  }),
];
