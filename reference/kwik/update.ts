import { isRecord } from '../../spec/record.ts';
import { Failure, type RecordFinding } from './failure.ts';
import type { KwikRules } from './rules.ts';
import { type CardStatus, cardStatuses, type StoredCard } from './store.ts';

/** One record of a batch that has been found good. */
interface Change {
  readonly card: StoredCard;
  readonly status?: CardStatus;
  readonly nickname?: string | null;
  readonly isDefault?: boolean;
}

/**
 * Changes the cards that the batch names and returns them, one for each record. Every record is checked before the
 * first is carried out.
 * @throws {Failure} 002 or 003 for a body that is no batch, 005 with details for bad records, 007 for an unknown id
 */
export function updateCards(
  cards: ReadonlyMap<string, StoredCard>,
  body: unknown,
  rules: KwikRules,
  now: Date,
): StoredCard[] {
  if (!isRecord(body)) throw new Failure('002', 'invalid body layout');
  const { records } = body;
  if (!Array.isArray(records) || !records.every(isRecord)) throw new Failure('002', 'invalid body layout');
  if (records.length === 0) throw new Failure('003', 'records must not be empty');
  const judged = records.map((record) => ({ record, errors: errorsOf(record, rules) }));
  const bad: RecordFinding[] = judged.filter(({ errors }) => Object.keys(errors).length > 0);
  if (bad.length > 0 && rules.allOrNothing) throw new Failure('005', 'validation failed', { details: bad });
  const changes = judged
    .filter(({ errors }) => Object.keys(errors).length === 0)
    .map(({ record }) => changeOf(record, cards, rules));
  for (const change of changes) apply(change, cards, rules, now);
  return changes.map(({ card }) => card);
}

type Errors = Record<string, { message: string; rule: string }>;

function errorsOf(record: Record<string, unknown>, rules: KwikRules): Errors {
  const errors: Errors = {};
  const say = (field: string, rule: string, message: string) => {
    errors[field] = { message, rule };
  };
  if (typeof record.id !== 'string' || record.id === '') say('id', 'required', 'The id field is required.');
  const { card_status: status, card_nickname: nickname, is_default: isDefault } = record;
  if (status !== undefined && !cardStatuses.some((each) => each === status)) {
    say('card_status', 'in', 'The card_status field is invalid.');
  }
  if (nickname !== undefined && nickname !== null && typeof nickname !== 'string') {
    say('card_nickname', 'string', 'The card_nickname field must be a string.');
  } else if (typeof nickname === 'string' && [...nickname].length > rules.nicknameMaximum) {
    say('card_nickname', 'max', `The card_nickname field is longer than ${rules.nicknameMaximum} characters.`);
  }
  if (isDefault !== undefined && typeof isDefault !== 'boolean') {
    say('is_default', 'boolean', 'The is_default field must be true or false.');
  }
  return errors;
}

function changeOf(record: Record<string, unknown>, cards: ReadonlyMap<string, StoredCard>, rules: KwikRules): Change {
  const card = cards.get(String(record.id));
  if (!card) throw new Failure('007', 'record not found');
  const { card_nickname: nickname } = record;
  return {
    card,
    ...(record.card_status !== undefined && { status: record.card_status as CardStatus }),
    ...(nickname !== undefined && { nickname: nickname === null ? rules.clearedNickname : String(nickname) }),
    ...(record.is_default !== undefined && { isDefault: record.is_default === true }),
  };
}

function apply(change: Change, cards: ReadonlyMap<string, StoredCard>, rules: KwikRules, now: Date): void {
  const { card } = change;
  if (change.status !== undefined) card.status = change.status;
  if (change.nickname !== undefined) card.nickname = change.nickname;
  if (change.isDefault !== undefined) {
    if (change.isDefault && rules.oneDefault) {
      for (const other of cards.values()) if (other.customerId === card.customerId) other.isDefault = false;
    }
    card.isDefault = change.isDefault;
  }
  if (rules.movesUpdatedAt) card.updatedAt = now;
}
