import { expect, it } from 'vitest';
import { accepted, listAt } from '../../harness/answer.ts';
import { openNotebook } from '../../harness/notebook.ts';
import { openOmise } from '../../harness/omise/context.ts';
import { openSession } from '../../harness/session.ts';
import type { OmiseTarget } from '../../harness/target.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { omise } from '../../reference/omise/server.ts';
import { omiseVersions } from '../../reference/omise/version.ts';

it.each(omiseVersions)('the reference lists its customers as the document says, in version %s', async (apiVersion) => {
  const target = targetOf({ id: 'omise', api: 'omise', says: '', apiVersion }) as OmiseTarget;
  const { channel, pause } = openSession(target, 0, { transport: inProcess(omise().fetch) });
  const { signal } = new AbortController();
  const own = channel(signal);
  const { send, customer } = openOmise({ target, channel: own, notebook: openNotebook(), signal, pause });
  const ids: string[] = [];
  for (const cards of [0, 2, 1]) ids.push((await customer({ cards })).id);
  await send('destroyCustomer', { path: { customer_id: ids[1] ?? '' } });

  const query = { order: 'reverse_chronological', limit: 1 } as const;
  const pages = [
    accepted(await send('listCustomers', {})),
    accepted(await send('listCustomers', { query })),
    accepted(await send('listCustomers', { query: { ...query, offset: 1 } })),
    accepted(await send('listCustomers', { query: { to: '2020-01-01T00:00:00Z' } })),
  ];

  const [first, , third] = ids;
  expect(pages.map((page) => listAt(page, '/data').map(({ id }) => id))).toEqual([
    [first, third],
    [third],
    [first],
    [],
  ]);
  expect(own.exchanges.flatMap(({ violations, findings }) => [...violations, ...findings])).toEqual([]);
});
