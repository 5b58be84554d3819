import { randomText } from '../sequence.ts';
import { type CardStatus, cardBrands, type StoredCard } from './store.ts';
import { monthOf } from './time.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A card to begin with: its status and the months from now to its expiry. */
type Plan = readonly [status: CardStatus, months: number];

/** The cards of each customer. Every status and every brand occurs; nearly every customer has a default card. */
const customers: readonly (readonly Plan[])[] = [
  [
    ['ACTIVE', 1],
    ['ACTIVE', 2],
    ['ACTIVE', 5],
    ['ACTIVE', 5],
    ['ARCHIVED', 40],
  ],
  [
    ['ACTIVE', 2],
    ['ACTIVE', 29],
    ['DISABLED', 2],
  ],
  [
    ['ACTIVE', 52],
    ['DISABLED', 12],
  ],
  [
    ['ACTIVE', 12],
    ['EXPIRED', -1],
  ],
  [
    ['ACTIVE', 0],
    ['ACTIVE', 7],
    ['DISABLED', 3],
  ],
  [
    ['EXPIRED', -14],
    ['ARCHIVED', -5],
  ],
  [['ACTIVE', 18]],
  [['ACTIVE', 24]],
];

/** The cards that a new server has, since no call creates one. The same random numbers give the same cards. */
export function seedCards(random: () => number, now: Date): StoredCard[] {
  const day = 24 * 60 * 60 * 1000;
  return customers.flatMap((plans) => {
    const customerId = `cus_${randomText(random, alphabet, 21)}`;
    return plans.map(([status, months], index): StoredCard => {
      const createdAt = new Date(now.getTime() - Math.floor(random() * 300 + 30) * day);
      return {
        id: `crd_${randomText(random, alphabet, 21)}`,
        createdAt,
        updatedAt: index % 2 === 0 ? null : new Date(createdAt.getTime() + 10 * day),
        status,
        customerId,
        nickname: index % 3 === 1 ? null : `Card ${index + 1} of ${customerId.slice(4, 8)}`,
        ending: randomText(random, '0123456789', 4),
        expiry: monthOf(now) + months,
        brand: cardBrands[Math.floor(random() * cardBrands.length)] ?? 'VISA',
        token: randomText(random, '0123456789abcdef', 64),
        isRecurring: random() < 0.6,
        isDefault: index === 0 && status === 'ACTIVE',
      };
    });
  });
}
