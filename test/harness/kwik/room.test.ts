import { describe, expect, it } from 'vitest';
import { Concluded } from '../../../harness/conclusion.ts';
import { openRoom } from '../../../harness/kwik/room.ts';

const cardOf = (customer: string) => ({ id: `card of ${customer}`, customer_id: customer });
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('the room of cards', () => {
  it('never lets anybody read while somebody changes, and lets all in at last', async () => {
    const room = openRoom();
    let reading = 0;
    let changing = 0;
    const overlaps: string[] = [];
    const watch = () => {
      if (reading > 0 && changing > 0) overlaps.push(`${reading} reading, ${changing} changing`);
    };
    const actions = Array.from({ length: 60 }, (_, index) =>
      index % 3 === 0
        ? room.read(async () => {
            reading++;
            watch();
            await tick();
            reading--;
          })
        : room.change(
            (taken) => (taken.has(`c${index % 4}`) ? undefined : [cardOf(`c${index % 4}`)]),
            async () => {
              changing++;
              watch();
              await tick();
              changing--;
            },
          ),
    );
    await Promise.all(actions);
    expect(overlaps).toEqual([]);
  });

  it('lends a customer to one change at a time, and different customers together', async () => {
    const room = openRoom();
    const inside = new Map<string, number>();
    let most = 0;
    let together = 0;
    const change = (customer: string) =>
      room.change(
        (taken) => (taken.has(customer) ? undefined : [cardOf(customer)]),
        async () => {
          inside.set(customer, (inside.get(customer) ?? 0) + 1);
          most = Math.max(most, inside.get(customer) ?? 0);
          together = Math.max(
            together,
            [...inside.values()].reduce((a, b) => a + b, 0),
          );
          await tick();
          inside.set(customer, (inside.get(customer) ?? 0) - 1);
        },
      );
    await Promise.all(Array.from({ length: 20 }, (_, index) => change(index % 2 ? 'a' : 'b')));
    expect({ most, together }).toEqual({ most: 1, together: 2 });
  });

  it('goes on after an action that fails', async () => {
    const room = openRoom();
    await expect(room.read(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(
      room.change(
        () => {
          throw new Error('none');
        },
        async () => {},
      ),
    ).rejects.toThrow('none');
    await expect(room.read(async () => 'read')).resolves.toBe('read');
  });

  it('tells all who wait for one list why it failed, and only whoever asked for it which exchange shows that', async () => {
    const room = openRoom();
    const lost = new Concluded({ verdict: 'inconclusive', reason: 'lost', exchange: 3, lost: true });
    const asked = [
      room.roster(() => Promise.reject(lost)),
      room.roster(async () => {
        throw new Error('nobody lists a second time meanwhile');
      }),
    ];

    const ends = await Promise.all(asked.map((each) => each.catch((cause: unknown) => cause)));

    expect(ends.map((end) => (end instanceof Concluded ? end.conclusion : end))).toEqual([
      { verdict: 'inconclusive', reason: 'lost', exchange: 3, lost: true },
      { verdict: 'inconclusive', reason: 'lost', lost: true },
    ]);
    await expect(room.roster(async () => [cardOf('a')])).resolves.toEqual([cardOf('a')]);
  });
});
