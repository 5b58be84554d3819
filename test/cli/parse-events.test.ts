import { describe, expect, it } from 'vitest';
import { type EventStream, looksLikeEvents, parseEvents } from '../../cli/events/parse-events.ts';
import { eventLine, type RunEvent } from '../../reporters/events/event.ts';
import { sampleReport } from '../reporters/sample.ts';
import { endOf, startOf } from './progress/run-sample.ts';

const [one, two] = ['omise.cards.list.one/a', 'omise.cards.list.two/a'];
const start = startOf([one, two]);
const started: RunEvent = { event: 'check.start', atMs: 10, target: 'omise', check: one };
const ended: RunEvent = { event: 'check.end', atMs: 20, ...endOf(one, 'fail') };
const { outcome, exitCode, sentence, counts } = sampleReport();
const end: RunEvent = {
  event: 'run.end',
  atMs: 30,
  outcome,
  exitCode,
  sentence,
  counts,
  interrupted: false,
  suiteErrors: [],
  containers: {},
};

const text = (...events: readonly object[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');

function stream(given: string): EventStream {
  const read = parseEvents(given);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('an event stream', () => {
  it('is read whole', () => {
    expect(stream([start, started, ended, end].map(eventLine).join(''))).toEqual({
      start,
      ends: [endOf(one, 'fail')],
      end,
      lastMs: 30,
    });
  });

  it.each<[string, string, number, number]>([
    ['the run was killed between two events', text(start, started, ended), 1, 20],
    ['its last line is torn', `${text(start, started, ended)}{"event":"check.e`, 1, 20],
    ['its last line lacks no more than its end', text(start, started, ended).trimEnd(), 1, 20],
    ['the machine left zeros', `${text(start, started, ended)}${'\0'.repeat(99)}`, 1, 20],
    ['the run was killed before the first check', text(start), 0, 0],
  ])('has no end where %s', (_, given, checks, lastMs) => {
    const { ends, end: last, lastMs: at } = stream(given);
    expect({ checks: ends.length, last, at }).toEqual({ checks, last: null, at: lastMs });
  });

  it.each<[string, string, RegExp]>([
    ['empty', '', /^is empty: the run ended before its first check/],
    ['empty but for zeros', '\0\0\0', /^is empty/],
    ['torn in its first line', '{"event":"run.st', /^holds only the beginning of its first line/],
    ['no stream', text(ended), /^does not begin with run\.start; give the file that --events/],
    ['a report', '{"schemaVersion":"2.2.0"}', /^does not begin with run\.start/],
    [
      'of a later version',
      text({ ...start, schemaVersion: '2.0.0' }),
      /^has events of version 2\.0\.0; this cardproof reads 1\.x: use the version that wrote it$/,
    ],
    ['begun twice', text(start, start), /^line 2 is a second run\.start/],
    ['torn in the middle', `${text(start)}{"event":"che\n${text(ended)}`, /^line 2 is no JSON, and is not the last/],
    ['full of an empty line', `${text(start)}\n${text(ended)}`, /^line 2 is no JSON/],
    ['going on after its end', text(start, end, ended), /^line 3 comes after run\.end/],
    ['ended twice', text(start, end, end), /^line 3 comes after run\.end/],
    [
      'naming an unknown event',
      text(start, { event: 'check.pause' }),
      /^line 2 is no event: .* one of run\.start, check/,
    ],
    ['of an event without a name', text(start, {}), /^line 2 is no event/],
    ['of no objects', `${text(start)}[]\n`, /^line 2 is no event/],
    ['lacking a member', text(start, { ...ended, record: {} }), /^line 2 is no check\.end: \/record must have/],
    ['adding a member', text(start, { ...started, extra: 1 }), /^line 2 is no check\.start: it must NOT have/],
    [
      'of a check that ended twice',
      text(start, ended, ended),
      /^line 3: check\.end of .*\.one\/a on omise is there twice/,
    ],
    [
      'of a check that was not planned',
      text(start, { ...started, check: 'x/y' }),
      /^line 2: run\.start names no check x\/y/,
    ],
    ['of an unknown target', text(start, { ...started, target: 'mock' }), /^line 2: run\.start names no target mock/],
    [
      'of a check of another requirement',
      text(start, { ...ended, requirement: 'omise.cards.list.two' }),
      /^line 2: check omise\.cards\.list\.one\/a is none of requirement omise\.cards\.list\.two/,
    ],
  ])('is refused where it is %s', (_, given, problem) => {
    expect(parseEvents(given)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it.each<[string, string, boolean]>([
    ['events.txt', text(start), true],
    ['events.ndjson', '', true],
    ['report.json', '{\n  "schemaVersion": "2.2.0"', false],
  ])('is told from a report: %s', (file, given, isStream) => {
    expect(looksLikeEvents(given, file)).toBe(isStream);
  });
});
