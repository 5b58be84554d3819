import { describe, expect, it } from 'vitest';
import { buildReport } from '../../reporters/build-report.ts';
import { end, facts, rows, target } from './sample-facts.ts';

const selection = facts().selection;
const omise = rows.filter(({ api }) => api === 'omise').map(({ id }) => id);
const both = [target('omise', 'omise'), target('kwik', 'kwik')];

describe('a class that is not claimed', () => {
  const targets = [target('omise', 'omise', { classes: ['omise.cards'] })];
  const claimed = (id: string) => !id.startsWith('omise.tokens');
  const ends = omise.filter(claimed).map((id) => end(id, 'pass', 'omise', ['omise.tokens.object.one']));
  const report = buildReport(facts({}, { targets, ends }));

  it('is inapplicable with its reason, counted apart, and cannot fail: nobody promised it', () => {
    const row = report.requirements.find(({ id }) => id === 'omise.tokens.object.one');
    expect(row).toMatchObject({
      verdict: 'inapplicable',
      inapplicable: 'The target does not claim its class.',
      untested: null,
      checks: [],
    });
    expect(report.counts.requirements).toMatchObject({ pass: 4, inapplicable: 1, untested: 0 });
    expect(report).toMatchObject({ outcome: 'conforms', exitCode: 0 });
  });

  it('is mentioned where an answer contradicts it in passing', () => {
    expect(report.findings).toMatchObject([
      {
        kind: 'violation of a class not claimed',
        count: 4,
        message: expect.stringContaining('omise.tokens.object.one'),
      },
    ]);
  });

  it('may be all but safety, which nobody can leave out: then nothing was shown', () => {
    const none = [target('omise', 'omise', { classes: [] })];
    const safety = buildReport(facts({}, { targets: none, ends: [end('omise.safety.one', 'pass')] }));
    expect(safety.counts.requirements).toMatchObject({ pass: 1, inapplicable: 4 });
    expect(safety).toMatchObject({ outcome: 'incomplete', exitCode: 4 });
    const leaks = buildReport(facts({}, { targets: none, ends: [end('omise.safety.one', 'fail')] }));
    expect(leaks).toMatchObject({ outcome: 'does not conform', exitCode: 1 });
  });
});

describe('the outcome', () => {
  it('is green for no run that shows nothing of one of its targets', () => {
    const ends = [...omise.map((id) => end(id, 'pass')), end('kwik.cards.list.one', 'inapplicable', 'kwik')];
    const report = buildReport(
      facts({}, { targets: both, ends: [...ends, end('kwik.safety.one', 'inconclusive', 'kwik')] }),
    );
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 4 });
    expect(report.sentence).toBe('No requirement passed on Kwik at http://kwik.example: nothing was shown.');
  });

  it('is green for no whole run without a check on one of its targets', () => {
    const plannedChecks = omise.map((id) => ({ id: `${id}/a-check`, requirement: id }));
    const report = buildReport(facts({}, { targets: both, plannedChecks, ends: omise.map((id) => end(id, 'pass')) }));
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 4 });
    expect(report.sentence).toBe('No check ran on Kwik at http://kwik.example: nothing was shown.');
  });

  it('leaves a target out of its sentence of which nothing was selected', () => {
    const ends = omise.map((id) => end(id, 'pass'));
    const plannedChecks = omise.map((id) => ({ id: `${id}/a-check`, requirement: id }));
    const only = { targets: both, ends, plannedChecks, isSelected: (id: string) => id.startsWith('omise') };
    const report = buildReport(facts({}, { ...only, selection: { ...selection, only: ['omise.cards'] } }));
    expect(report).toMatchObject({ outcome: 'conforms', exitCode: 0 });
    expect(report.sentence).toMatch(/^Omise at http:\/\/omise\.example conforms: 5 requirements passed/);
    expect(report.sentence).not.toContain('Kwik');
  });

  it('is an error of the suite where a check never ended, or something outside the checks went wrong', () => {
    const lost = buildReport(facts({}, { ends: omise.slice(1).map((id) => end(id, 'pass')) }));
    expect(lost).toMatchObject({ outcome: 'suite error', exitCode: 5 });
    expect(lost.sentence).toContain('1 check never ended');
    const interrupted = buildReport(
      facts({}, { ends: omise.slice(1).map((id) => end(id, 'pass')), interrupted: true }),
    );
    expect(interrupted).toMatchObject({ outcome: 'incomplete', exitCode: 4 });
    const broken = buildReport(facts({}, { suiteErrors: ['a suite did not load'] }));
    expect(broken).toMatchObject({ outcome: 'suite error', exitCode: 5, suiteErrors: ['a suite did not load'] });
  });
});

describe('a shard', () => {
  const [first = '', ...others] = omise;
  const shard = { ...selection, shard: { index: 1, count: 3 } };
  const planned = (ids: readonly string[]) => ids.map((id) => ({ id: `${id}/a-check`, requirement: id }));

  it('passes without claiming that the target conforms, and says of the rest where it runs', () => {
    const report = buildReport(
      facts({}, { selection: shard, plannedChecks: planned([first]), ends: [end(first, 'pass')] }),
    );
    expect(report).toMatchObject({ outcome: 'shard passed', exitCode: 0 });
    expect(report.sentence).toBe(
      'Shard 1 of 3: Omise at http://omise.example: 1 requirement passed, none that counts failed. Whether the target conforms, only all shards merged can say.',
    );
    for (const id of others)
      expect(report.requirements.find((row) => row.id === id)?.untested).toBe('Its checks run in another shard.');
  });

  it('fails as the whole would', () => {
    const report = buildReport(
      facts({}, { selection: shard, plannedChecks: planned([first]), ends: [end(first, 'fail')] }),
    );
    expect(report).toMatchObject({ outcome: 'does not conform', exitCode: 1 });
    expect(report.sentence).toMatch(/^Shard 1 of 3: Omise .* does not conform/);
  });

  it('is incomplete where it has no check', () => {
    const report = buildReport(facts({}, { selection: shard, plannedChecks: [], ends: [] }));
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 4 });
    expect(report.sentence).toMatch(/^Shard 1 of 3: No check ran on .*: nothing was shown\.$/);
  });

  it('is not judged by a target that has no check in it', () => {
    const report = buildReport(
      facts(
        {},
        { targets: both, selection: shard, plannedChecks: planned(omise), ends: omise.map((id) => end(id, 'pass')) },
      ),
    );
    expect(report).toMatchObject({ outcome: 'shard passed', exitCode: 0 });
  });
});

describe('the log of a container', () => {
  const log = `${'ä'.repeat(40)}\n`.repeat(2_000);
  const targets = [target('omise', 'omise', { container: { image: 'sample:1', log } })];
  const logOf = (report: ReturnType<typeof buildReport>) => report.targets[0]?.container?.log ?? null;

  it('is left out where everything passed', () => {
    const report = buildReport(facts({}, { targets }));
    expect(report.targets[0]?.container).toEqual({ image: 'sample:1', log: null });
  });

  it.each(['fail', 'inconclusive', 'error'] as const)(
    'is kept to its last 64 KiB, in whole lines, beside: %s',
    (verdict) => {
      const kept = logOf(buildReport(facts({ 'omise.cards.list.should': verdict }, { targets }))) ?? '';
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(64 * 1024);
      expect(Buffer.byteLength(kept)).toBeGreaterThan(64 * 1024 - 100);
      expect(log.endsWith(`\n${kept}`)).toBe(true);
      expect(kept).not.toContain('\uFFFD');
    },
  );
});

it('does not depend on the order in which the checks ended', () => {
  const breaks = ['omise.cards.list.two'];
  const ends = omise.map((id) => end(id, 'pass', 'omise', breaks));
  expect(buildReport(facts({}, { ends: ends.toReversed() }))).toEqual(buildReport(facts({}, { ends })));
});
