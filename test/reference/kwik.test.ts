import { describe, expect, it } from 'vitest';
import { kwik } from '../../reference/kwik/server.ts';

const authorization = `Basic ${btoa('cardproof-reference-key:cardproof-reference-secret')}`;
type Card = {
  id: string;
  card_status: string;
  card_brand: string;
  customer_id: string;
  card_expire: string;
  is_expired: boolean;
  expire_in_months: number;
  updated_at: string | null;
  card_nickname: string | null;
};

async function list(server: ReturnType<typeof kwik>, query = ''): Promise<Card[]> {
  const response = await server.fetch(
    new Request(`http://reference/1.0/cards${query}`, { headers: { authorization } }),
  );
  return ((await response.json()) as { records: Card[] }).records;
}

async function update(server: ReturnType<typeof kwik>, records: unknown) {
  const request = new Request('http://reference/cards/update', {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify({ records }),
  });
  const response = await server.fetch(request);
  return {
    status: response.status,
    body: (await response.json()) as { status: boolean; error_code?: string; results?: Card[] },
  };
}

describe('the Kwik reference server', () => {
  it('begins with cards of every status and brand, the same for the same seed', async () => {
    const clock = () => new Date('2026-03-04T05:06:07Z');
    const cards = await list(kwik({ clock, seed: 3 }));
    expect(new Set(cards.map((card) => card.card_status))).toEqual(
      new Set(['ACTIVE', 'ARCHIVED', 'DISABLED', 'EXPIRED']),
    );
    expect(new Set((await list(kwik())).map((card) => card.card_brand))).toEqual(
      new Set(['VISA', 'MASTERCARD', 'AMEX', 'DINERS_CLUB']),
    );
    expect(await list(kwik({ clock, seed: 3 }))).toEqual(cards);
    expect(await list(kwik({ clock, seed: 4 }))).not.toEqual(cards);
  });

  it('counts months by the calendar of GMT+2, around the end of a month', async () => {
    let now = new Date('2026-03-15T00:00:00Z');
    const server = kwik({ clock: () => now });
    const [card] = (await list(server)).filter((each) => each.expire_in_months === 0);
    expect(card).toMatchObject({ card_expire: '03/26', is_expired: false });
    const later = async (time: string) => {
      now = new Date(time);
      return (await list(server)).find(({ id }) => id === card?.id);
    };
    expect(await later('2026-03-31T21:59:59Z')).toMatchObject({ is_expired: false, expire_in_months: 0 });
    expect(await later('2026-03-31T22:00:00Z')).toMatchObject({ is_expired: true, expire_in_months: -1 });
  });

  it('stamps changes in GMT+2', async () => {
    const server = kwik({ clock: () => new Date('2026-12-31T22:30:00Z') });
    const [card] = await list(server);
    expect((await update(server, [{ id: card?.id, card_nickname: 'x' }])).body.results?.[0]?.updated_at).toBe(
      '2027-01-01 00:30:00',
    );
  });

  it('refuses a batch as a whole, and changes nothing', async () => {
    const server = kwik();
    const before = await list(server);
    const { status, body } = await update(server, [
      { id: before[0]?.id, card_nickname: 'x' },
      { id: before[1]?.id, card_status: 'OPEN' },
    ]);
    expect({ status, code: body.error_code }).toEqual({ status: 400, code: '005' });
    expect(await list(server)).toEqual(before);
  });

  it('keeps one default for each customer, also under fifty batches at once', async () => {
    const server = kwik();
    const cards = (await list(server)).filter((card) => card.card_status === 'ACTIVE');
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        update(server, [{ id: cards[index % cards.length]?.id, is_default: true }]),
      ),
    );
    const owners = (await list(server))
      .filter((card) => 'is_default' in card && card.is_default)
      .map((card) => card.customer_id);
    expect(new Set(owners).size).toBe(owners.length);
  });
});
