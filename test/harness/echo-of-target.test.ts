import { expect, it } from 'vitest';
import type { KwikCheck } from '../../harness/check.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { openSubject, type Subject } from '../../reference/subject.ts';
import { answers } from '../../reference/wire.ts';

const tooLong = 'crd_'.padEnd(40, 'x');
const subject: Subject = {
  id: 'long ids',
  api: 'kwik',
  says: 'Ids of cards have 40 characters.',
  wire: answers('listCards', (body) => {
    for (const card of Object(body.records)) card.id = tooLong;
  }),
};

const check = (body: KwikCheck['body']): KwikCheck => ({
  api: 'kwik',
  requirement: 'kwik.cards.list.records',
  title: 'x',
  body,
});

async function verdictOf(body: KwikCheck['body'], of: Subject = subject) {
  const session = openSession(targetOf(of), 0, { transport: inProcess(openSubject(of, {})) });
  const { record } = await runCheck(check(body), session, new AbortController().signal);
  return { verdict: record.verdict, reason: record.reason?.split('\n')[0] };
}

it('a value of the target’s own that no request may carry leaves a check open', async () => {
  const { verdict, reason } = await verdictOf(async ({ send }) => {
    await send('listCards', {});
    await send('updateCards', { body: { records: [{ id: tooLong }] } });
  });
  expect(verdict).toBe('inconclusive');
  expect(reason).toMatch(/the target answered a value that updateCards cannot carry: body\/records\/0\/id/);
});

it('so does one of an answer too long to be remembered', async () => {
  const { verdict, reason } = await verdictOf(
    async ({ send }) => {
      await send('listCards', {});
      await send('updateCards', { body: { records: [{ id: tooLong }] } });
    },
    { ...subject, wire: answers('listCards', (body) => Object.assign(body, { padding: 'x'.repeat(100_000) })) },
  );
  expect(verdict).toBe('inconclusive');
  expect(reason).toMatch(/updateCards cannot carry/);
});

it('the same value made up by a check is an error of ours', async () => {
  const { verdict, reason } = await verdictOf(async ({ send }) => {
    await send('updateCards', { body: { records: [{ id: tooLong }] } });
  });
  expect(verdict).toBe('error');
  expect(reason).toMatch(/about to send updateCards against the specification/);
});
