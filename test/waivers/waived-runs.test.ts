import { describe, expect, it } from 'vitest';
import { buildReport, type RunFacts } from '../../reporters/build-report.ts';
import type { Waiver } from '../../reporters/model.ts';
import { end, facts, rows, target, today, waiver } from '../reporters/sample-facts.ts';

const failing = 'omise.cards.list.one';

/** What a run says in which one requirement failed, with waivers. */
function run(waivers: readonly Waiver[], changes: Partial<RunFacts> = {}) {
  return buildReport(facts({ [failing]: 'fail' }, { waivers, ...changes }));
}

describe('a waiver of a failing requirement', () => {
  it('keeps the verdict, and lets the target conform', () => {
    const report = run([waiver(failing)]);
    expect(report).toMatchObject({ outcome: 'conforms', exitCode: 0, counts: { failures: 0, waived: 1 } });
    expect(report.sentence).toContain('conforms but for what is waived: 4 requirements passed, 1 failure is waived');
    const row = report.requirements.find(({ id }) => id === failing);
    expect(row).toMatchObject({
      verdict: 'fail',
      weighs: true,
      waiver: { reason: 'known', owner: 'team', expires: '2026-12-31' },
    });
    expect(report.counts.requirements.fail).toBe(1);
    expect(report.waivers).toEqual([{ ...waiver(failing), state: 'used', why: null }]);
  });

  it('says nothing of any other failure', () => {
    const other = 'omise.cards.list.two';
    const report = buildReport(facts({ [failing]: 'fail', [other]: 'fail' }, { waivers: [waiver(failing)] }));
    expect(report).toMatchObject({ outcome: 'does not conform', exitCode: 1, counts: { failures: 1, waived: 1 } });
  });

  it('holds through its last day, and shields nothing on the day after', () => {
    expect(run([waiver(failing, { expires: today })])).toMatchObject({ outcome: 'conforms' });
    const expired = run([waiver(failing, { expires: '2026-03-14' })]);
    expect(expired).toMatchObject({
      outcome: 'does not conform',
      exitCode: 1,
      counts: { failures: 1, waived: 0 },
      waivers: [{ state: 'stale', why: 'it expired on 2026-03-14' }],
    });
    expect(expired.sentence).toContain('1 requirement failed. 1 waiver is stale and must go.');
  });

  it('covers the target that it names alone, and before one of all targets', () => {
    const targets = [target('a', 'omise'), target('b', 'omise')];
    const only = run([waiver(failing, { target: 'a' })], { targets, ...endsOn('a', 'b') });
    expect(only).toMatchObject({ outcome: 'does not conform', counts: { failures: 1, waived: 1 } });
    expect(only.sentence).toBe(
      'Omise at http://b.example does not conform: 1 requirement failed; Omise at http://a.example conforms but for what is waived.',
    );
    const both = run([waiver(failing), waiver(failing, { target: 'a', owner: 'other' })], {
      targets,
      ...endsOn('a', 'b'),
    });
    const owners = both.requirements.filter(({ id }) => id === failing).map((row) => row.waiver?.owner);
    expect(owners).toEqual(['other', 'team']);
    expect(both.outcome).toBe('conforms');
  });

  it('covers a failure that only an answer to another check shows', () => {
    const ends = rows
      .filter(({ api }) => api === 'omise')
      .map(({ id }) => end(id, 'pass', 'omise', id === 'omise.cards.list.two' ? [failing] : []));
    expect(buildReport(facts({}, { ends })).outcome).toBe('does not conform');
    expect(buildReport(facts({}, { ends, waivers: [waiver(failing)] }))).toMatchObject({
      outcome: 'conforms',
      counts: { waived: 1 },
    });
  });
});

function endsOn(...names: readonly string[]): Pick<RunFacts, 'ends'> {
  const omise = rows.filter(({ api }) => api === 'omise');
  return { ends: names.flatMap((name) => omise.map(({ id }) => end(id, id === failing ? 'fail' : 'pass', name))) };
}

describe('a stale waiver makes the run red', () => {
  it.each<[string, Waiver, string]>([
    ['what it covers passed', waiver('omise.cards.list.two'), 'its requirement passed'],
    [
      'it has expired, whatever ran',
      waiver('kwik.cards.list.one', { expires: '2020-01-01' }),
      'it expired on 2020-01-01',
    ],
    ['nothing has its id', waiver('omise.cards.list.onee'), 'no requirement has this id'],
    ['it names a class', waiver('omise.cards.list'), 'no requirement has this id'],
    ['no target has its name', waiver('omise.cards.list.two', { target: 'omisse' }), 'no target has this name'],
  ])('because %s', (_, stale, why) => {
    const report = buildReport(facts({}, { waivers: [stale] }));
    expect(report).toMatchObject({ outcome: 'stale waivers', exitCode: 1, waivers: [{ state: 'stale', why }] });
    expect(report.sentence).toContain('1 waiver is stale and must go');
  });
});

describe('a waiver is neither used nor stale', () => {
  const two = 'omise.cards.list.two';
  const without = (id: string) => facts().ends.filter(({ requirement }) => requirement !== id);
  it.each<[string, Waiver, Partial<RunFacts>, string]>([
    ['of another API', waiver('kwik.cards.list.one'), {}, 'nothing that it covers is in this run'],
    [
      'of a target that is configured and not in the run',
      waiver(two, { target: 'staging' }),
      { selection: { ...facts().selection, configuredTargets: ['omise', 'staging'] } },
      'nothing that it covers is in this run',
    ],
    [
      'of a requirement that was not selected',
      waiver(two),
      {
        ends: without(two),
        plannedChecks: facts().plannedChecks.filter(({ requirement }) => requirement !== two),
        isSelected: (id) => id !== two,
        selection: { ...facts().selection, only: ['some'] },
      },
      'its requirement was not tested',
    ],
    [
      'of a class that the target does not claim',
      waiver('omise.tokens.object.one'),
      { targets: [target('omise', 'omise', { classes: ['omise.cards'] })] },
      'its requirement does not bind the target',
    ],
    [
      'of what passed in one shard',
      waiver(two),
      { selection: { ...facts().selection, shard: { index: 1, count: 2 } } },
      'its requirement passed in this part of the checks',
    ],
  ])('%s', (_, unused, changes, why) => {
    const report = buildReport(facts({}, { waivers: [unused], ...changes }));
    expect(report.waivers).toEqual([{ ...unused, state: 'unused', why }]);
    expect(report.exitCode).toBe(0);
  });

  it('of a requirement that stayed open, which stays red', () => {
    const report = buildReport(facts({ [two]: 'inconclusive' }, { waivers: [waiver(two)] }));
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 4, waivers: [{ state: 'unused' }] });
  });

  it('of a requirement whose check is in error, which stays our fault', () => {
    const report = buildReport(facts({ [two]: 'error' }, { waivers: [waiver(two)] }));
    expect(report).toMatchObject({ outcome: 'suite error', exitCode: 5, waivers: [{ state: 'unused' }] });
  });
});

describe('waivers never make a run green that shows nothing', () => {
  it('although every failure is waived', () => {
    const omise = rows.filter(({ api }) => api === 'omise').map(({ id }) => id);
    const verdicts = Object.fromEntries(omise.map((id) => [id, 'fail' as const]));
    const report = buildReport(facts(verdicts, { waivers: omise.map((id) => waiver(id)) }));
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 4, counts: { failures: 0, waived: 5 } });
    expect(report.sentence).toContain('nothing was shown');
  });
});
