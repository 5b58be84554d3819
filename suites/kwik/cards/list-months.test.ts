import { accepted, type Item } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectEqual, expectThat } from '../../../harness/expect.ts';
import { recordsOf } from '../../../harness/kwik/context.ts';
import { found } from '../../../harness/kwik/found.ts';
import { monthsLeft } from '../../../harness/kwik/months.ts';

/** The months to come that some cards show in their field, smallest first; a filter takes whole numbers only. */
const monthsShown = (cards: readonly Item[]) =>
  [...new Set(cards.map((card) => card.expire_in_months))]
    .filter((each): each is number => Number.isInteger(each) && Number(each) > 0)
    .sort((a, b) => a - b);

/**
 * Months to filter for, in which some card expires: two that another card has whole years later, and the three soonest.
 * By card_expire, since the documentation is of two minds about the type of the field expire_in_months.
 */
function monthsAhead(cards: readonly Item[]): readonly number[] {
  const months = [...new Set(cards.map(monthsLeft))].filter((left) => left > 0).sort((a, b) => a - b);
  const again = months.filter((x) => months.some((other) => other > x && (other - x) % 12 === 0));
  return [...new Set([...again.slice(0, 2), ...months.slice(0, 3)])];
}

check(
  'kwik.cards.list.expire-in-months-filter',
  'with expire_in_months=x cards are listed that expire in x months, or within them',
  async ({ reading, send, note }) => {
    await reading(async (all) => {
      const months = monthsAhead(all);
      if (months.length === 0) return inconclusive('no card is yet to expire');
      const leftOut = all.some((card) => months.some((x) => monthsLeft(card) < 0 || monthsLeft(card) > x + 1));
      if (!leftOut) return inconclusive('no card expires much later than another: nothing to leave out');
      for (const x of months) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const wrong = found(answer).filter(
          (card) => monthsLeft(card) < 0 || monthsLeft(card) > x + 1 || card.is_expired === true,
        );
        expectEqual(
          answer,
          `card_expire of cards that do not fit x = ${x}`,
          wrong.map((card) => card.card_expire),
          [],
        );
        if (found(answer).some((card) => monthsLeft(card) < x - 1)) note('expire_in_months means "within x months"');
      }
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter',
  'expire_in_months=0 does not list cards that expire later',
  async ({ reading, send, note }) => {
    await reading(async (all) => {
      if (!all.some((card) => monthsLeft(card) > 1)) return inconclusive('no card expires in more than one month');
      const answer = await send('listCards', { query: { expire_in_months: 0 } });
      if (answer.disposition === 'refused') return note(`expire_in_months=0 is refused with ${answer.code}`);
      // Cards that have expired may show 0 as well.
      const later = recordsOf(accepted(answer)).filter((card) => monthsLeft(card) > 1);
      expectEqual(
        answer,
        'card_expire of cards that expire later',
        later.map((card) => card.card_expire),
        [],
      );
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter',
  'a card is found by the months to its expiry, give or take one',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const card = all.find((each) => monthsLeft(each) > 1 && each.card_status === 'ACTIVE');
      if (!card) return inconclusive('no ACTIVE card expires in more than one month');
      const left = monthsLeft(card);
      // Whichever way months are counted, and whether "in" means "within" or not, one of these finds it.
      const answers = [];
      for (const x of [left - 1, left, left + 1])
        answers.push(await send('listCards', { query: { expire_in_months: x } }));
      const [last] = answers.slice(-1);
      if (!last) throw new Error('three lists were asked for');
      const seen = answers.flatMap(found).some(({ id }) => id === card.id);
      expectThat(seen, last, `the card that expires ${String(card.card_expire)}`, 'not found');
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter-exact',
  'with expire_in_months=x cards are listed that show exactly x',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const months = monthsShown(all).slice(0, 3);
      if (months.length === 0) return inconclusive('no card shows months that are yet to come');
      if (all.every((card) => card.expire_in_months === months[0]))
        return inconclusive('all cards show the same months');
      for (const x of months) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const others = found(answer).filter((card) => card.expire_in_months !== x);
        expectEqual(
          answer,
          `other months than ${x}`,
          others.map((card) => card.expire_in_months),
          [],
        );
      }
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter-finds',
  'a card is found by the months that it shows',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const months = monthsShown(all).slice(0, 3);
      if (months.length === 0) return inconclusive('no card shows months that are yet to come');
      for (const x of months) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const missing = all.filter(
          (card) => card.expire_in_months === x && !found(answer).some((each) => each.id === card.id),
        );
        expectEqual(answer, `cards with ${x} months that are missing`, missing.length, 0);
      }
    });
  },
);
