import { instead, textOf } from '../../wire.ts';
import { sentRecords } from './bodies.ts';
import { keeping } from './keeping.ts';
import { mutantsOf } from './mutants-of.ts';
import { records } from './records.ts';
import { refusing } from './refusing.ts';

const nicknames = (change: (nickname: string) => string) =>
  records((record) => {
    if (typeof record.card_nickname === 'string') record.card_nickname = change(record.card_nickname);
  });

/** The nickname: its characters, its length, its types and its absence. */
export const updateNicknameMutants = mutantsOf('nickname', [
  {
    name: 'three-bytes',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Characters outside the basic plane, such as emoji, are stored as question marks.',
    wire: nicknames((nickname) => nickname.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?')),
  },
  {
    name: 'spaces-joined',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Several spaces in a nickname become one.',
    wire: nicknames((nickname) => nickname.replaceAll(/ +/g, ' ')),
  },
  {
    name: 'escaped',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Apostrophes in nicknames are stored as HTML entities.',
    wire: nicknames((nickname) => nickname.replaceAll("'", '&#039;')),
  },
  {
    name: 'ampersand-escaped',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Ampersands in nicknames are stored as HTML entities.',
    wire: nicknames((nickname) => nickname.replaceAll('&', '&amp;')),
  },
  {
    name: 'tags-stripped',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'What stands in angle brackets in a nickname is lost.',
    wire: nicknames((nickname) => nickname.replaceAll(/<[^>]*>/g, '')),
  },
  {
    name: 'accents-folded',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Accents in nicknames are folded away.',
    wire: nicknames((nickname) => nickname.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '')),
  },
  {
    name: 'accents-broken',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Nicknames are written as UTF-8 and read as Latin-1.',
    wire: nicknames((nickname) => Buffer.from(nickname).toString('latin1')),
  },
  {
    name: 'upper-case',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'Nicknames are stored in capitals.',
    wire: nicknames((nickname) => nickname.toUpperCase()),
  },
  {
    name: 'ignored',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'A nickname is ignored, with a success.',
    wire: records((record) => {
      if (typeof record.card_nickname === 'string' && record.card_nickname.length <= 64) delete record.card_nickname;
    }),
  },
  {
    name: '63',
    breaks: 'kwik.cards.update.card-nickname-64-accepted',
    says: 'A nickname of 64 letters is already too long.',
    rules: { nicknameMaximum: 63 },
  },
  {
    name: '64-cut',
    breaks: 'kwik.cards.update.card-nickname-64-accepted',
    says: 'A nickname of exactly 64 letters is accepted and loses its last one.',
    wire: nicknames((nickname) => ([...nickname].length === 64 ? [...nickname].slice(0, 63).join('') : nickname)),
  },
  {
    name: '32-cut',
    breaks: 'kwik.cards.update.card-nickname-64-accepted',
    says: 'Nicknames are cut after 32 letters.',
    wire: nicknames((nickname) => ([...nickname].length > 64 ? nickname : [...nickname].slice(0, 32).join(''))),
  },
  {
    name: '65',
    breaks: 'kwik.cards.update.card-nickname-65-not-kept',
    says: 'A nickname of 65 letters is still kept whole.',
    rules: { nicknameMaximum: 65 },
  },
  {
    name: 'any-length',
    breaks: 'kwik.cards.update.card-nickname-65-not-kept',
    says: 'Nicknames have no limit.',
    rules: { nicknameMaximum: 10_000 },
  },
  {
    name: '65-cut',
    breaks: 'kwik.cards.update.card-nickname-65-refused',
    says: 'Nicknames are cut after 64 letters.',
    wire: nicknames((nickname) => [...nickname].slice(0, 64).join('')),
  },
  {
    name: '65-ignored',
    breaks: 'kwik.cards.update.card-nickname-65-refused',
    says: 'A nickname of more than 64 letters is ignored, with a success.',
    wire: records((record) => {
      if (typeof record.card_nickname === 'string' && record.card_nickname.length > 64) delete record.card_nickname;
    }),
  },
  {
    name: 'null-word',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'Null for a nickname is stored as the word null.',
    rules: { clearedNickname: 'null' },
  },
  {
    name: 'null-none',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'Null for a nickname is stored as the word None.',
    rules: { clearedNickname: 'None' },
  },
  {
    name: 'null-word-in-batch',
    breaks: 'kwik.cards.update.null-is-not-a-value',
    says: 'In a batch of several records, null for a nickname is stored as the word null.',
    wire: records((record, _, all) => {
      if (all.length > 1 && record.card_nickname === null) record.card_nickname = 'null';
    }),
  },
  {
    name: 'null-ignored',
    breaks: 'kwik.cards.update.card-nickname-null',
    says: 'Null for a nickname is ignored.',
    wire: records((record) => {
      if (record.card_nickname === null) delete record.card_nickname;
    }),
  },
  {
    name: 'null-space',
    breaks: 'kwik.cards.update.card-nickname-null',
    says: 'Null for a nickname leaves a single space there.',
    rules: { clearedNickname: ' ' },
  },
  ...(
    [
      ['number', (value: unknown) => typeof value === 'number'],
      ['array', Array.isArray],
      ['object', (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)],
    ] as const
  ).map(([type, isSuch]) => ({
    name: `${type}-kept`,
    breaks: 'kwik.cards.update.card-nickname-wrong-type' as const,
    says: `A nickname of type ${type} is kept so.`,
    wire: keeping('card_nickname', isSuch),
  })),
  {
    name: 'emoji-fails',
    breaks: 'kwik.cards.update.card-nickname',
    says: 'A nickname with a character beyond the basic plane makes the server fail.',
    wire: instead('updateCards', async (request, server) => {
      const isBeyond = (nickname: unknown) => /[\u{10000}-\u{10ffff}]/u.test(String(nickname));
      const sent = sentRecords(await textOf(request));
      if (!sent.some((record) => isBeyond(record.card_nickname))) return server(request);
      const failure = { status: false, error_code: '999', error_message: 'the server failed' };
      return Response.json(failure, { status: 500 });
    }),
  },
  {
    name: 'needs-status',
    breaks: 'kwik.cards.update.optional-fields',
    says: 'A nickname is refused without a status beside it.',
    wire: refusing((sent) => sent.some((record) => 'card_nickname' in record && !('card_status' in record)), '003'),
  },
  {
    name: 'ignored-alone',
    breaks: 'kwik.cards.update.optional-fields',
    says: 'A nickname that is sent alone is ignored, with a success.',
    wire: records((record) => {
      const isAlone = Object.keys(record).every((name) => name === 'id' || name === 'card_nickname');
      if (isAlone && typeof record.card_nickname === 'string' && record.card_nickname.length <= 64) {
        delete record.card_nickname;
      }
    }),
  },
]);
