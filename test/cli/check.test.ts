import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardproof } from './run.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A HAR file with one request for the cards of a customer. */
function har(target: string): string {
  const authorization = `Basic ${Buffer.from('skey_test_cardproofreference:').toString('base64')}`;
  const request = { method: 'GET', url: `https://api.omise.co${target}`, httpVersion: 'HTTP/1.1', cookies: [] };
  const response = { status: 404, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: [] };
  const entry = {
    startedDateTime: '2026-01-01T00:00:00Z',
    time: 1,
    request: { ...request, headers: [{ name: 'Authorization', value: authorization }], queryString: [] },
    response: { ...response, content: { size: 0, mimeType: '' }, redirectURL: '' },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: [entry] } });
}

describe('cardproof check', () => {
  it.each([
    ['conforms', '/customers/cust_test_1/cards?limit=100', 0, /conforms:\s+\d+\s+requirements\s+passed/],
    ['does not', '/customers/cust_test_1/cards?limit=101', 1, /fail omise\.client\.requests\.query-values/],
  ])('judges recorded traffic that %s', async (_, target, exitCode, said) => {
    const file = join(folder, 'traffic.har');
    await writeFile(file, har(target));
    const ended = await cardproof(['check', file, '--out', join(folder, 'out')]);
    expect({ exitCode: ended.exitCode, stderr: ended.stderr }).toEqual({ exitCode, stderr: '' });
    expect(ended.stdout).toMatch(said);
  });

  it('never writes over the report that it is given', async () => {
    const file = join(folder, 'report.json');
    const traffic = join(folder, 'traffic.har');
    await writeFile(traffic, har('/customers/cust_test_1/cards'));
    await cardproof(['check', traffic, '--out', folder]);
    const before = await readFile(file, 'utf8');
    const ended = await cardproof(['check', file, '--out', folder]);
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`the reports would replace ${file}`) });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([
    ['a file that is not there', null, /cannot be read \(ENOENT\); give a HAR file or a report\.json/],
    ['a file that is no recording', 'no JSON', /traffic\.har: /],
  ])('refuses %s with one sentence', async (_, text, message) => {
    const file = join(folder, 'traffic.har');
    if (text !== null) await writeFile(file, text);
    const ended = await cardproof(['check', file, '--out', folder]);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
