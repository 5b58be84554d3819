import { afterEach, describe, expect, it } from 'vitest';
import { accepted } from '../../../harness/answer.ts';
import { type Check, checkId, type KwikCheck, type OmiseCheck } from '../../../harness/check.ts';
import type { CheckRecord } from '../../../harness/check-record.ts';
import { expectAt } from '../../../harness/expect.ts';
import { openRecordedClock, type RecordedClock } from '../../../harness/replay/recorded-clock.ts';
import { replayTarget } from '../../../harness/replay/replay-target.ts';
import { runCheck } from '../../../harness/run-check.ts';
import { openSession } from '../../../harness/session.ts';
import type { Transport, WireResult } from '../../../harness/wire/transport.ts';
import { inProcess } from '../../../proof/in-process.ts';
import { targetOf } from '../../../proof/target-of.ts';
import { openSubject, type Subject } from '../../../reference/subject.ts';

const startedAt = Date.parse('2026-01-31T23:59:59.000Z');
const omise: Subject = { api: 'omise', id: 'reference', says: 'No fault.' };
const kwik: Subject = { api: 'kwik', id: 'reference', says: 'No fault.' };

let clock: RecordedClock | null = null;
afterEach(() => {
  clock?.release();
  clock = null;
});

function omiseCheck(body: OmiseCheck['body'], title = 'a check'): OmiseCheck {
  return { api: 'omise', requirement: 'omise.cards.retrieve.answer', title, body };
}

function kwikCheck(body: KwikCheck['body'], title = 'a check'): KwikCheck {
  return { api: 'kwik', requirement: 'kwik.cards.update.batch', title, body };
}

async function recordedOf(check: Check, transport?: Transport): Promise<CheckRecord> {
  const subject = check.api === 'omise' ? omise : kwik;
  const session = openSession(targetOf(subject), performance.now(), {
    transport: transport ?? inProcess(openSubject(subject, {})),
    run: '1a2b3c4d',
  });
  return (await runCheck(check, session, new AbortController().signal)).record;
}

/** What the checks find out when they are run on the records. */
async function replayed(checks: readonly Check[], records: readonly CheckRecord[]): Promise<CheckRecord[]> {
  const [first] = checks;
  const target = targetOf(first?.api === 'kwik' ? kwik : omise);
  clock = openRecordedClock(startedAt);
  const recording = { target, startedAt, hadJournal: false, records: new Map(records.map((each) => [each.id, each])) };
  return (await replayTarget(recording, checks, clock)).map(({ record }) => record);
}

async function replayOne(check: Check, record: CheckRecord): Promise<CheckRecord> {
  const [now] = await replayed([check], [record]);
  if (!now) throw new Error('one check was run');
  return now;
}

const attached = omiseCheck(async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  expectAt(accepted(await send('retrieveCard', { path })), '/object', 'card');
});

describe('a check that is as it was', () => {
  it('comes to the same, with the marker of its run and the exchanges as recorded', async () => {
    const record = await recordedOf(attached);

    expect(record.exchanges.map(({ request }) => request.body).join()).toContain('created by cardproof, run 1a2b3c4d');
    expect(await replayOne(attached, record)).toEqual(record);
  });

  it('reads the clock of the recording, which moves with its exchanges and while it waits', async () => {
    const read: string[] = [];
    const check = omiseCheck(async ({ send, pause }) => {
      const note = () => read.push(new Date().toISOString());
      note();
      await send('retrieveAccount', {});
      note();
      await pause(60_000);
      note();
    });
    const record = await recordedOf(omiseCheck(({ send }) => send('retrieveAccount', {})));
    const exchanges = record.exchanges.map((each) => ({ ...each, startedAtMs: 500, durationMs: 250 }));

    expect((await replayOne(check, { ...record, exchanges })).verdict).toBe('pass');

    expect(read).toEqual(['2026-01-31T23:59:59.500Z', '2026-01-31T23:59:59.750Z', '2026-02-01T00:00:59.750Z']);
  });

  it('meets the same losses, and is tried again as it was', async () => {
    const record = await recordedOf(attached, lost('the connection was reset (ECONNRESET)'));

    expect(record).toMatchObject({ verdict: 'inconclusive', attempts: 2 });
    expect(await replayOne(attached, record)).toEqual(record);
  });

  it('is told how often it was throttled', async () => {
    const throttles: WireResult = { status: 429, headers: {}, body: Buffer.alloc(0), throttled: 3 };
    const record = await recordedOf(attached, { send: async () => throttles, close: async () => {} });

    expect(record.reason).toBe('createToken (a fresh token) was throttled (status 429, as 3 times before)');
    expect(await replayOne(attached, record)).toEqual(record);
  });

  it('carries an id that was masked from one request to the next', async () => {
    const server = inProcess(openSubject(omise, {}));
    const masked: Transport = {
      ...server,
      async send(wire, signal) {
        const result = await server.send(
          { ...wire, url: wire.url.replace('tokn_4242-4242-4242-4242', lastToken) },
          signal,
        );
        if (!('body' in result) || !wire.url.includes('/tokens')) return result;
        const body = Buffer.from(result.body).toString();
        lastToken = /"id":"(tokn_[^"]+)"/.exec(body)?.[1] ?? lastToken;
        return { ...result, body: Buffer.from(body.replaceAll(lastToken, 'tokn_4242-4242-4242-4242')) };
      },
    };
    let lastToken = '';
    const check = omiseCheck(async ({ send, token }) => {
      const { id } = await token();
      expectAt(accepted(await send('retrieveToken', { path: { id } })), '/id', id);
    });
    const record = await recordedOf(check, masked);

    expect(record.exchanges[1]?.request.url).toMatch(/\/tokens\/tokn_\[card number ending 4242\]$/);
    expect(await replayOne(check, record)).toEqual(record);
  });
});

describe('a check that asks for something else is inconclusive', () => {
  it.each<[what: string, check: OmiseCheck, reason: RegExp]>([
    [
      'another place',
      omiseCheck(async ({ send, attachedCard }) => {
        const { path } = await attachedCard();
        await send('updateCard', { path, body: { city: 'Phuket' } });
      }),
      /^the recording has no answer to PATCH http:\/\/subject\.invalid\/customers\/\w+\/cards\/\w+$/,
    ],
    [
      'the same once more',
      omiseCheck(async ({ send, attachedCard }) => {
        const { path } = await attachedCard();
        await send('retrieveCard', { path });
        await send('retrieveCard', { path });
      }),
      /^the recording has no further answer to GET /,
    ],
    [
      'the same with another body',
      omiseCheck(async ({ attachedCard }) => {
        await attachedCard({ city: 'Phuket' });
      }),
      /^the recording has POST http:\/\/subject\.invalid\/tokens only with another body$/,
    ],
    [
      'the same with another key',
      omiseCheck(async ({ send, attachedCard }) => {
        const { path } = await attachedCard();
        await send('retrieveCard', { path }, 'none');
      }),
      /^the recording has GET .* only with other headers$/,
    ],
  ])('%s', async (_, check, reason) => {
    const now = await replayOne(check, await recordedOf(attached));

    expect(now).toMatchObject({ verdict: 'inconclusive', reason: expect.stringMatching(reason) });
    expect(now.exchanges.map(({ index }) => index)).toEqual(now.exchanges.map((_each, place) => place + 1));
  });

  it('and so is one of which nothing was recorded', async () => {
    const [now] = await replayed([attached], []);

    expect(now).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the recording has nothing of this check, which asks for POST http://subject.invalid/tokens',
      exchanges: [],
      attempts: 1,
    });
  });
});

it('a check that asks for less says so', async () => {
  const less = omiseCheck(({ token }) => token());

  const now = await replayOne(less, await recordedOf(attached));

  expect(now).toMatchObject({ verdict: 'pass', notes: ['3 exchanges of the recording were not asked for again'] });
});

it('an answer whose body was cut proves nothing, and keeps what was found in it', async () => {
  const record = await recordedOf(attached);
  const violation = { requirement: null, part: 'body', pointer: '/brand', expected: 'type string', observed: '1' };
  const exchanges = record.exchanges.map((each) =>
    each.operation === 'retrieveCard' && each.response
      ? {
          ...each,
          violations: [violation],
          response: { ...each.response, body: `${each.response.body.slice(0, 40)}\n[cut: 600 characters in all]` },
        }
      : each,
  );

  const now = await replayOne(attached, { ...record, exchanges });

  expect(now).toMatchObject({
    verdict: 'inconclusive',
    reason: 'retrieveCard: the recording does not show how the body of the answer went on',
    exchange: 3,
  });
  expect(now.exchanges).toEqual(exchanges);
});

describe('cards that nobody can create', () => {
  const changing = (cards: number, title: string) =>
    kwikCheck(({ changing: lend, send }) => {
      return lend({ cards, of: 'different customers' }, async (lent) => {
        const records = lent.map(({ id }) => ({ id, card_nickname: title }));
        expectAt(accepted(await send('updateCards', { body: { records } })), '/status', true);
      });
    }, title);

  /** Records of two checks that run side by side, so that the second makes use of the first one's list. */
  const bothRecorded = async (checks: readonly KwikCheck[]): Promise<CheckRecord[]> => {
    const session = openSession(targetOf(kwik), performance.now(), { transport: inProcess(openSubject(kwik, {})) });
    const ends = checks.map((check) => runCheck(check, session, new AbortController().signal));
    return (await Promise.all(ends)).map(({ record }) => record);
  };
  const [one, two] = [changing(1, 'one'), changing(2, 'two')];

  it('are lent as they were, whoever listed them and in whatever order', async () => {
    const records = await bothRecorded([one, two]);

    expect(records.map(({ verdict, lent }) => [verdict, lent?.map((ids) => ids.length)])).toEqual([
      ['pass', [1]],
      ['pass', [2]],
    ]);
    expect(new Set(records.flatMap(({ lent }) => lent ?? []).flat()).size).toBe(3);
    const now = await replayed([two, one], records);
    expect(now.map(({ id }) => id)).toEqual([checkId(one), checkId(two)]);
    expect(now).toEqual(records);
  });

  it('are lent by what was changed where an older recording does not say', async () => {
    const records = await bothRecorded([one, two]);
    const silent = records.map(({ lent: _, ...record }) => record);

    expect(await replayed([one, two], silent)).toEqual(records);
  });

  it('are not lent to a check that now wants more', async () => {
    const records = await bothRecorded([one, two]);
    const wantsMore = changing(2, 'one');

    const [now] = await replayed([wantsMore, two], records);

    expect(now).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the recording lent this check other cards than it asks for',
    });
  });
});

/** A transport whose every answer is lost. */
function lost(reason: string): Transport {
  return { send: async () => ({ lost: reason }), close: async () => {} };
}
