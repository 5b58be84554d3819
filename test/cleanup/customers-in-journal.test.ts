import { expect, it } from 'vitest';
import type { OmiseCheck } from '../../harness/check.ts';
import type { JournalEntry } from '../../harness/journal.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import type { Transport } from '../../harness/wire/transport.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Fetch } from '../../reference/subject.ts';

/** What the journal has been told when each request goes out, and at last. */
async function written(body: OmiseCheck['body'], change: (server: Fetch) => Fetch = (server) => server) {
  const entries: JournalEntry[] = [];
  const sent: string[] = [];
  const inside = inProcess(change(omise().fetch));
  const transport: Transport = {
    ...inside,
    send(wire, signal) {
      sent.push(`${entries.at(-1)?.entry ?? 'nothing'}, then ${wire.method}`);
      return inside.send(wire, signal);
    },
  };
  const target = targetOf({ id: 'omise', api: 'omise', says: '' });
  const journal = { write: (entry: JournalEntry) => void entries.push(entry) };
  const session = openSession(target, 0, { transport, journal, run: 'sample' });
  const check: OmiseCheck = { api: 'omise', requirement: 'omise.cards.list.limit', title: 'a sample', body };
  await runCheck(check, session, new AbortController().signal);
  return { sent, entries: entries.map(({ target: _, ...entry }) => entry) };
}

const create: OmiseCheck['body'] = ({ customer }) => customer();
const id = expect.stringMatching(/^cust_test_/);

it('a customer is announced before it is created, and told of when it is there and when it is gone', async () => {
  expect(await written(create)).toEqual({
    sent: ['creating customer, then POST', 'created customer, then DELETE'],
    entries: [
      { entry: 'creating customer', request: 1 },
      { entry: 'created customer', request: 1, id },
      { entry: 'destroyed customer', id },
    ],
  });
});

it('customers whom a check creates itself are told of too', async () => {
  const { entries } = await written(({ send, marker }) => send('createCustomer', { body: { description: marker } }));
  expect(entries.map(({ entry }) => entry)).toEqual(['creating customer', 'created customer']);
});

it.each<[what: string, status: number, body: object]>([
  ['refused', 400, { object: 'error', location: '/', code: 'bad_request', message: 'no' }],
  ['throttled', 429, { object: 'error', location: '/', code: 'too_many_requests', message: 'later' }],
])('nothing is left of a request that was %s', async (_, status, body) => {
  const { entries } = await written(create, () => async () => Response.json(body, { status }));
  expect(entries).toEqual([
    { entry: 'creating customer', request: 1 },
    { entry: 'customer not created', request: 1 },
  ]);
});

it.each<[what: string, answer: () => Response]>([
  [
    'was lost',
    () => {
      throw new Error('lost');
    },
  ],
  ['is a failure of the server', () => Response.json({ object: 'error', code: 'internal' }, { status: 500 })],
  ['has no id', () => Response.json({ object: 'customer' })],
  ['has a key in the place of an id', () => Response.json({ object: 'customer', id: referenceCredentials.secretKey })],
])('a customer stays announced where the answer %s', async (_, answer) => {
  const { entries } = await written(create, () => async () => answer());
  expect([...new Set(entries.map(({ entry }) => entry))]).toEqual(['creating customer']);
  expect(JSON.stringify(entries)).not.toContain(referenceCredentials.secretKey);
});

it('a customer who was gone already is told of as gone, one who could not be destroyed is not', async () => {
  const destroying = (status: number) =>
    written(create, (server) => async (request) => {
      const body = { object: 'error', location: '/', code: 'not_found', message: 'no' };
      return request.method === 'DELETE' ? Response.json(body, { status }) : server(request);
    });
  expect((await destroying(404)).entries.at(-1)).toEqual({ entry: 'destroyed customer', id });
  expect((await destroying(403)).entries.at(-1)).toEqual({ entry: 'created customer', request: 1, id });
});
