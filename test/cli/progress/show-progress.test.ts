import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Progress, type ProgressOptions, showProgress } from '../../../cli/progress/show-progress.ts';
import type { RunStart } from '../../../reporters/events/event.ts';
import { hostile } from '../../reporters/sample.ts';
import { waiver } from '../../reporters/sample-facts.ts';
import { type Emulator, openEmulator } from './emulator.ts';
import { checksOf, endOf, requirements, startOf } from './run-sample.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Shown {
  readonly progress: Progress;
  readonly terminal: Emulator;
  /** Every text that was written, one after the other. */
  readonly written: readonly string[];
  readonly size: { columns: number; rows: number };
  readonly abort: () => void;
}

function show(start: RunStart, changes: Partial<ProgressOptions> = {}): Shown {
  const size = { columns: 80, rows: 24 };
  const terminal = openEmulator(size);
  const written: string[] = [];
  const controller = new AbortController();
  const output = {
    isTTY: true,
    get columns() {
      return size.columns;
    },
    get rows() {
      return size.rows;
    },
    write(text: string) {
      written.push(text);
      terminal.write(text);
    },
  };
  const options = { form: 'live', verbose: false, colour: false, now: () => performance.now() } as const;
  const progress = showProgress(start, requirements, output, { ...options, signal: controller.signal, ...changes });
  return { progress, terminal, written, size, abort: () => controller.abort() };
}

const list = checksOf(20, 'omise.cards.list.one');
const [first = '', second = '', third = ''] = list;
const start = startOf([...list, ...checksOf(4, 'omise.tokens.object.one')]);

const failure = `fail omise.cards.list.one  MUST, documented
     Says omise.cards.list.one.
     expected at most 100 cards, got 101
     curl -i -X GET 'http://127.0.0.1:1/cards?a=1' -u "$OMISE_SECRET_KEY:"
     200 {"object":"list"}`;

describe('on a terminal', () => {
  it('redraws an area, tells failures above it, and leaves nothing else behind', () => {
    const { progress, terminal } = show(start);
    progress.onStart({ target: 'omise', check: first });
    progress.onStart({ target: 'omise', check: second });
    vi.advanceTimersByTime(4_000);
    progress.onEnd(endOf(first, 'pass'));
    vi.advanceTimersByTime(200);
    expect(terminal.text()).toBe(
      `omise.cards.list     ━─────────────────────────────  1/20
all 2 classes        ━─────────────────────────────  1/24
4 s; now omise.cards.list.one for 4 s`,
    );
    expect(terminal.cursor).toEqual({ row: 3, column: 0, isShown: false });

    progress.onEnd(endOf(second, 'fail'));
    vi.advanceTimersByTime(200);
    expect(terminal.text()).toBe(
      `${failure}

omise.cards.list     ━━━───────────────────────────  2/20  1 failed
all 2 classes        ━━────────────────────────────  2/24  1 failed
4 s`,
    );
    progress.finish();
    expect(terminal.text()).toBe(failure);
    expect(terminal.cursor).toEqual({ row: 6, column: 0, isShown: true });
    expect(terminal.wraps).toBe(true);
  });

  it('tells each requirement once, also one that an answer to another check contradicts', () => {
    const { progress, terminal } = show(start);
    for (const check of list) progress.onEnd(endOf(check, 'fail', 'omise', ['omise.cards.list.two']));
    progress.finish();
    expect(terminal.text()).toBe(
      `${failure}

fail omise.cards.list.two  MUST, documented
     Says omise.cards.list.two.
     One answer contradicts the specification: body /object must be the constant
     "card", got "cart"
     curl -i -X GET 'http://127.0.0.1:1/cards?a=1' -u "$OMISE_SECRET_KEY:"
     200 {"object":"list"}`,
    );
  });

  it('tells in two lines what does not make the run red, and nothing of what is not claimed', () => {
    const targets = start.targets.map((each) => ({ ...each, classes: ['omise.cards'] }));
    const waivers = [waiver('omise.cards.list.two'), waiver('omise.cards.list.one', { expires: '2026-01-01' })];
    const checks = ['omise.cards.list.should/a', 'omise.cards.list.two/a', 'omise.tokens.object.one/a'];
    const { progress, terminal } = show(startOf(checks, { targets, waivers }), { form: 'lines' });
    for (const check of checks) progress.onEnd(endOf(check, 'fail'));
    progress.finish();
    expect(terminal.text()).toBe(
      `fail omise.cards.list.should  SHOULD, documented; does not count
     expected at most 100 cards, got 101

fail omise.cards.list.two  MUST, documented; waived until 2026-12-31
     expected at most 100 cards, got 101`,
    );
  });

  it('takes over no control of what the target sent', () => {
    const { progress, terminal, written } = show(start);
    const end = endOf(first, 'fail');
    const [sent] = end.record.exchanges;
    const response = { status: 200, headers: [], body: `${hostile}\u001b[2J\r\nx` };
    const exchanges = sent ? [{ ...sent, response }] : [];
    progress.onEnd({ ...end, record: { ...end.record, reason: `\u001b]0;title\u0007${hostile}`, exchanges } });
    vi.advanceTimersByTime(200);
    progress.finish();
    expect(terminal.text()).toContain('200 </script><img');
    // The emulator throws on controls that the progress itself never sends.
    for (const sent of ['\u202e', '\u0007', '\u001b[2J']) expect(written.join('')).not.toContain(sent);
  });

  it('keeps its place when the terminal becomes narrower, and fits it', () => {
    const { progress, terminal, size } = show(start);
    progress.onStart({ target: 'omise', check: first });
    vi.advanceTimersByTime(200);
    size.columns = 60;
    terminal.resize(60, 24);
    vi.advanceTimersByTime(200);
    expect(
      Math.max(
        ...terminal
          .text()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(60);
    size.rows = 5;
    vi.advanceTimersByTime(200);
    expect(terminal.text()).toBe('0 of 24 checks; 0 s');
    progress.finish();
    expect(terminal.text()).toBe('');
  });

  it('minds no start that is told after its end', () => {
    const { progress, terminal } = show(start);
    progress.onEnd(endOf(first, 'pass'));
    progress.onStart({ target: 'omise', check: first });
    vi.advanceTimersByTime(200);
    expect(terminal.text().split('\n').at(-1)).toBe('0 s');
    progress.finish();
  });

  it('makes room when the user is told that the run stops', () => {
    const { progress, terminal, abort } = show(start);
    progress.onStart({ target: 'omise', check: first });
    vi.advanceTimersByTime(200);
    terminal.write('^C');
    abort();
    terminal.write('\ncardproof: stopping\n');
    vi.advanceTimersByTime(200);
    progress.finish();
    expect(terminal.text().trim()).toBe('cardproof: stopping');
    expect(terminal.cursor.isShown).toBe(true);
  });

  it('gives the cursor back however the process ends', () => {
    const before = process.listenerCount('exit');
    const { progress, terminal } = show(start);
    vi.advanceTimersByTime(200);
    expect(terminal.cursor.isShown).toBe(false);
    process.listeners('exit').at(-1)?.call(process, 1);
    expect(terminal.cursor.isShown).toBe(true);
    progress.finish();
    expect(process.listenerCount('exit')).toBe(before);
    expect(process.listenerCount('SIGTSTP')).toBe(0);
  });
});

describe('elsewhere', () => {
  it('writes a plain line every few seconds, also while nothing ends, and less often after a minute', () => {
    const { progress, written } = show(start, { form: 'lines' });
    progress.onStart({ target: 'omise', check: first });
    vi.advanceTimersByTime(4_900);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(written).toEqual(['0 of 24 checks; 5 s; now omise.cards.list.one for 5 s\n']);
    vi.advanceTimersByTime(55_000);
    expect(written).toHaveLength(11);
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(15);
    progress.finish();
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(15);
  });

  it('tells each check and whole exchanges with --verbose', () => {
    const { progress, terminal } = show(start, { form: 'lines', verbose: true });
    progress.onEnd(endOf(first, 'pass'));
    progress.onEnd(endOf(second, 'inconclusive'));
    progress.onEnd(endOf(third, 'fail'));
    expect(terminal.text()).toBe(
      `pass         omise.cards.list.one/check-1  5 ms
inconclusive omise.cards.list.one/check-2  5 ms
fail         omise.cards.list.one/check-3  5 ms
fail omise.cards.list.one  MUST, documented
     Says omise.cards.list.one.
     expected at most 100 cards, got 101
     curl -i -X GET 'http://127.0.0.1:1/cards?a=1' -u "$OMISE_SECRET_KEY:"
     200
     content-type: application/json

     {"object":"list"}`,
    );
  });

  it('says nothing with --quiet but what is said on purpose', () => {
    const { progress, written } = show(start, { form: 'quiet' });
    progress.onEnd(endOf(first, 'fail'));
    vi.advanceTimersByTime(60_000);
    progress.say('a word\n');
    progress.finish();
    expect(written).toEqual(['a word\n']);
  });

  it('names the target where several have the same requirements', () => {
    const [target] = start.targets;
    const targets = target ? [target, { ...target, name: 'mock' }] : [];
    const { progress, terminal } = show({ ...start, targets }, { form: 'lines' });
    progress.onEnd(endOf(first, 'fail', 'mock'));
    expect(terminal.text()).toContain('fail omise.cards.list.one on mock  MUST, documented');
  });
});
