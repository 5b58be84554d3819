import { describe, expect, it } from 'vitest';
import type { OmiseCheck } from '../../harness/check.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { targetOf } from '../../proof/target-of.ts';

/** What becomes of a check whose only request gets this status and these headers, with a page of HTML. */
async function ending(status: number, headers: Readonly<Record<string, string>>) {
  const body = Buffer.from('<h1>Too many requests</h1>');
  const session = openSession(targetOf({ api: 'omise', id: 'a gateway', says: '' }), 0, {
    transport: {
      send: async () => ({ status, headers: { 'content-type': 'text/html', ...headers }, body }),
      close: async () => {},
    },
  });
  const check: OmiseCheck = {
    api: 'omise',
    requirement: 'omise.cards.list.limit',
    title: 'a sample',
    body: async ({ send }) => void (await send('listCards', { path: { customer_id: 'cust_test_1' } })),
  };
  const { record } = await runCheck(check, session, new AbortController().signal);
  const [exchange] = record.exchanges;
  return { verdict: record.verdict, reason: record.reason, violations: exchange?.violations.length };
}

describe('an answer that throttles', () => {
  it.each([
    [429, {}],
    [429, { 'retry-after': '3' }],
    [503, { 'retry-after': '3' }],
  ])('is no violation, whatever its form: nothing was observed (%i %j)', async (status, headers) => {
    const { verdict, reason, violations } = await ending(status, headers);
    expect({ verdict, violations }).toEqual({ verdict: 'inconclusive', violations: 0 });
    expect(reason).toContain(`was throttled (status ${status})`);
  });

  it.each([418, 503])('is one with the status %i, which does not say to come later', async (status) => {
    expect((await ending(status, {})).violations).toBe(1);
  });
});
