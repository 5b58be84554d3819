import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../harness/journal.ts';
import { appendingJournal } from '../../harness/journal-file.ts';
import { readJournal, removeIfFinished } from '../../harness/journal-reader.ts';
import { unfinished } from '../../harness/journal-unfinished.ts';
import { headerOf, inFolder } from './journal-of.ts';

const creating = (request: number): JournalEntry => ({ entry: 'creating customer', target: 'omise', request });
const created = (request: number, id: string): JournalEntry => ({
  entry: 'created customer',
  target: 'omise',
  request,
  id,
});
const notCreated = (request: number): JournalEntry => ({ entry: 'customer not created', target: 'omise', request });
const destroyed = (id: string): JournalEntry => ({ entry: 'destroyed customer', target: 'omise', id });
const lending = (loan: number, ...cards: { id: string; card_nickname?: string }[]): JournalEntry => ({
  entry: 'lending cards',
  target: 'kwik',
  loan,
  cards,
});
const returned = (loan: number): JournalEntry => ({ entry: 'returned cards', target: 'kwik', loan });

describe('a journal', () => {
  it('is read as it was written, also where two wrote to it', async () => {
    await inFolder(async (_, write) => {
      const header = headerOf({ omise: 'http://127.0.0.1:1', kwik: 'http://127.0.0.1:2' });
      const path = write(header, [creating(1)]);
      const other = appendingJournal(path);
      other.write(lending(1, { id: 'crd_1', card_nickname: 'Ünïcødé "quoted"\n' }));
      other.close();
      expect(await readJournal(path)).toEqual({
        header,
        entries: [creating(1), lending(1, { id: 'crd_1', card_nickname: 'Ünïcødé "quoted"\n' })],
      });
    });
  });

  it('names the variables of the credentials and holds none of them', async () => {
    await inFolder(async (_, write) => {
      const text = await readFile(write(headerOf({ omise: 'http://127.0.0.1:1' }), []), 'utf8');
      expect(text).toContain('OMISE_SECRET_KEY');
      expect(text).not.toContain('skey_');
    });
  });

  it('may end in a line that a crash has torn, at any character, and goes on after it', async () => {
    await inFolder(async (_, write) => {
      const path = write(headerOf(), [creating(1), created(1, 'cust_1')]);
      const whole = await readFile(path, 'utf8');
      const last = JSON.stringify(destroyed('cust_1'));
      for (let length = 1; length <= last.length; length++) {
        await writeFile(path, whole + last.slice(0, length));
        expect(await readJournal(path)).toMatchObject({ entries: [creating(1), created(1, 'cust_1')] });
      }
      const again = appendingJournal(path);
      again.write(destroyed('cust_1'));
      again.close();
      expect(await readFile(path, 'utf8')).toBe(`${whole}${last}\n`);
    });
  });

  it.each<[what: string, change: (text: string) => string, problem: RegExp]>([
    ['no journal at all', () => '# notes\n', /no journal of cardproof/],
    ['an empty file', () => '', /no journal of cardproof/],
    ['a torn line in the middle', (text) => `${text}{"entry":"crea\n${JSON.stringify(creating(2))}\n`, /line 3/],
    ['an entry of another kind', (text) => `${text}{"entry":"made tea","target":"omise"}\n`, /line 3/],
    ['an entry without its id', (text) => `${text}{"entry":"destroyed customer","target":"omise"}\n`, /line 3/],
    ['another format', (text) => text.replace('"format":1', '"format":2'), /format 2/],
    ['a header without a process', (text) => text.replace(/"pid":\d+,/, ''), /line 1.*pid/],
  ])('is refused in a sentence where it is %s', async (_, change, problem) => {
    await inFolder(async (__, write) => {
      const path = write(headerOf(), [creating(1)]);
      await writeFile(path, change(await readFile(path, 'utf8')));
      const read = await readJournal(path);
      expect('problem' in read ? read.problem : read).toMatch(problem);
      expect(await removeIfFinished(path)).toBe(false);
    });
  });

  it('is refused where it is not there', async () => {
    await inFolder(async (out) => {
      const read = await readJournal(join(out, 'none.ndjson'));
      expect('problem' in read && read.problem).toContain('ENOENT');
    });
  });

  it('is removed where nothing is left to undo, and only there', async () => {
    await inFolder(async (_, write) => {
      const path = write(headerOf(), [creating(1), created(1, 'cust_1')]);
      expect([await removeIfFinished(path), existsSync(path)]).toEqual([false, true]);
      await appendFile(path, `${JSON.stringify(destroyed('cust_1'))}\n`);
      expect([await removeIfFinished(path), existsSync(path)]).toEqual([true, false]);
    });
  });
});

describe('what is unfinished', () => {
  const nothing = { customers: [], unanswered: 0, cards: [], loans: [] };

  it.each<[what: string, entries: readonly JournalEntry[], left: readonly object[]]>([
    ['nothing of an empty run', [], []],
    ['a request without an answer', [creating(1)], [{ unanswered: 1 }]],
    ['a customer', [creating(1), created(1, 'a')], [{ customers: ['a'] }]],
    ['nothing of a refused request', [creating(1), notCreated(1)], []],
    ['nothing of a customer that is gone', [creating(1), created(1, 'a'), destroyed('a')], []],
    [
      'the others',
      [creating(1), creating(2), creating(3), created(2, 'b'), created(1, 'a'), destroyed('b')],
      [{ customers: ['a'], unanswered: 1 }],
    ],
    ['nothing of cards that came back', [lending(1, { id: 'x' }), returned(1)], []],
    [
      'cards as they stood before the first loan that is open',
      [
        lending(1, { id: 'x', card_nickname: 'zero' }),
        returned(1),
        lending(2, { id: 'x', card_nickname: 'first' }, { id: 'y' }),
        lending(3, { id: 'x', card_nickname: 'changed' }),
        lending(4, { id: 'x', card_nickname: 'changed again' }),
        returned(3),
      ],
      [{ target: 'kwik', cards: [{ id: 'x', card_nickname: 'first' }, { id: 'y' }], loans: [2, 4] }],
    ],
    [
      'each target for itself',
      [creating(1), { ...creating(1), target: 'other' }, created(1, 'a'), destroyed('a')],
      [{ target: 'other', unanswered: 1 }],
    ],
  ])('is %s', (_, entries, left) => {
    expect(unfinished(entries)).toEqual(left.map((each) => ({ target: 'omise', ...nothing, ...each })));
  });
});
