import { describe, expect, it } from 'vitest';
import { cardSupply } from '../../cli/doctor/card-supply.ts';

/** Cards by customer: for each so many ACTIVE ones and a DISABLED one where asked. */
function cards(...active: readonly number[]) {
  return active.flatMap((count, customer) =>
    Array.from({ length: count }, (_, index) => ({
      id: `crd_${customer}_${index}`,
      customer_id: `cus_${customer}`,
      card_status: 'ACTIVE',
    })),
  );
}

const supply = (listed: Parameters<typeof cardSupply>[0], named: Parameters<typeof cardSupply>[1] = 'all') =>
  cardSupply(listed, named, () => true);

describe('cardSupply', () => {
  it('is content with a customer with three ACTIVE cards and another with one', () => {
    const { diagnoses, customers } = supply(cards(1, 3));
    expect(diagnoses.map(({ state }) => state)).toEqual(['good', 'good']);
    expect(customers).toBe(2);
  });

  it.each([
    ['one customer', cards(4)],
    ['customers with two cards each', cards(2, 2, 2)],
    ['cards that are not ACTIVE', cards(3, 1).map((card) => ({ ...card, card_status: 'DISABLED' }))],
  ])('warns of %s only', (_, listed) => {
    expect(supply(listed).diagnoses.at(-1)).toMatchObject({
      state: 'warning',
      says: expect.stringContaining('too few'),
    });
  });

  it('warns where no card is listed, and where none may be changed', () => {
    expect(supply([]).diagnoses).toMatchObject([{ state: 'warning', says: expect.stringContaining('lists no card') }]);
    const none = supply(cards(3, 1), 'none');
    expect(none.diagnoses.at(-1)).toMatchObject({ state: 'warning', remedy: expect.stringContaining('--cards') });
    expect(none.customers).toBe(0);
  });

  it('says of named cards which are not lent or not listed', () => {
    const { diagnoses, customers } = supply(cards(3, 2), ['crd_0_0', 'crd_0_1', 'crd_0_2', 'crd_1_0', 'crd_9']);
    expect(diagnoses).toMatchObject([
      { state: 'good', says: 'lists 5 cards of 2 customers' },
      { state: 'note', says: expect.stringContaining('customer cus_1 is not lent') },
      { state: 'warning', says: expect.stringContaining('crd_9 was named') },
      { state: 'warning', says: expect.stringContaining('3 cards of 1 customer may be changed') },
    ]);
    expect(customers).toBe(1);
  });
});
