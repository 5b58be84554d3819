import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { securityCode, testCards } from '../../../harness/omise/test-cards.ts';
import type { Report } from '../../../reporters/model.ts';
import { canaries, canariesIn } from '../../canaries.ts';
import { cardproof, type Ended } from '../../cli/run.ts';
import { entry, formType, har, withSecretKey } from './sample-har.ts';

/** A page of cards as it is documented, without any card. */
const emptyList = JSON.stringify({
  object: 'list',
  from: '1970-01-01T00:00:00Z',
  to: '2026-06-17T10:20:30Z',
  offset: 0,
  limit: 5,
  total: 0,
  order: 'chronological',
  location: '/customers/cust_test_1/cards',
  data: [],
});
const listed = { content: { text: emptyList } };

describe('cardproof check', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function check(text: string, ...args: readonly string[]): Promise<Omit<Ended, 'report'> & { report: Report }> {
    const file = join(folder, 'traffic.har');
    await writeFile(file, text);
    const ended = await cardproof(['check', file, '--out', join(folder, 'out'), ...args]);
    return {
      ...ended,
      report: JSON.parse(await readFile(join(folder, 'out', 'report.json'), 'utf8').catch(() => 'null')),
    };
  }

  const untestedIn = ({ requirements }: Report, id: string) =>
    requirements.find((row) => row.id === `omise.client.requests.${id}`)?.untested;

  it('judges what it is given', async () => {
    const { exitCode, report, stdout } = await check(har(entry({ response: listed })));
    expect(exitCode, stdout).toBe(0);
    expect(report.client).toMatchObject({ seen: 'recording', subject: [join(folder, 'traffic.har')], obstacles: [] });
    expect(report.findings).toEqual([]);
  });

  it.each([
    ['no HAR', '{}', /traffic\.har: it is no HAR: it has no list log\.entries; give a HAR file/],
    ['no report', '{"schemaVersion":"9.0.0"}', /traffic\.har: it is a report of another schema version than/],
  ])('says in a sentence that a file is %s', async (_, text, told) => {
    const { exitCode, stderr } = await check(text);
    expect(exitCode).toBe(2);
    expect(stderr.trim()).toMatch(told);
    expect(stderr.trim()).not.toContain('\n');
  });

  it('says nothing about credentials that were left out, and says so', async () => {
    const headers = [{ name: 'Host', value: 'api.omise.co' }];
    const { report } = await check(har(entry({ request: { headers }, response: listed })));
    for (const id of ['basic', 'secret-key', 'public-key'])
      expect(untestedIn(report, id)).toBe('The recording leaves credentials out.');
    expect(report.client?.obstacles).toEqual(['The recording leaves credentials out: nothing is said about them.']);
  });

  it('holds no server to an answer that was left out, and still knows its status', async () => {
    const { report } = await check(har(entry({ response: { content: { size: 999 } } })));
    expect(report.findings).toEqual([]);
    expect(report.targets[0]?.operations).toContainEqual(
      expect.objectContaining({ operation: 'listCards', statuses: { 200: 1 } }),
    );
  });

  it('knows that a token was used where the answer was left out', async () => {
    const charge = entry({
      request: {
        method: 'POST',
        url: 'https://api.omise.co/charges',
        headers: [withSecretKey, { name: 'Content-Type', value: 'application/json' }],
        postData: { text: '{"amount":20000,"currency":"thb","card":"tokn_test_1"}' },
      },
      response: { content: { size: 999 } },
    });
    const { report } = await check(har(charge, charge));
    const row = report.requirements.find(({ id }) => id === 'omise.client.requests.token-once');
    expect(row?.verdict).toBe('fail');
  });

  it('writes no secret of a recording, wherever it stands', async () => {
    const { secretKey } = canaries;
    const own = { name: 'Authorization', value: `Basic ${btoa(`${secretKey}:`)}` };
    const card = { 'card[number]': testCards.visa, 'card[security_code]': securityCode };
    const token = {
      method: 'POST',
      url: 'https://vault.omise.co/tokens',
      headers: [own, formType],
      postData: { text: new URLSearchParams(card).toString() },
    };
    const echo = { content: { text: JSON.stringify({ card, authorization: own.value }) } };
    const elsewhere = { url: `https://${secretKey.replaceAll(/\W/g, '-')}/${testCards.visa}`, headers: [own] };
    const query = { url: `https://api.omise.co/account?number=${testCards.visa}&cvv=${securityCode}`, headers: [own] };
    const all = [token, elsewhere, query].map((request) => entry({ request, response: echo }));

    const { stdout, stderr, report } = await check(har(...all));

    expect(report.timing.requests).toBe(2);
    const names = await readdir(join(folder, 'out'));
    const written = await Promise.all(names.map((name) => readFile(join(folder, 'out', name), 'utf8')));
    expect(canariesIn([stdout, stderr, ...written].join('\n'))).toEqual([]);
  });
});
