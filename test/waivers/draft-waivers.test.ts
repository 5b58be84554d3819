import { describe, expect, it } from 'vitest';
import { draftWaivers } from '../../cli/waivers/draft-waivers.ts';
import { waiversIn } from '../../cli/waivers/read-waivers.ts';
import { buildReport } from '../../reporters/build-report.ts';
import { end, facts, rows, target, today, waiver } from '../reporters/sample-facts.ts';

const verdicts = {
  'omise.cards.list.one': 'fail',
  'omise.cards.list.two': 'fail',
  'omise.cards.list.should': 'fail',
  'omise.tokens.object.one': 'inconclusive',
} as const;

const filledIn = (text: string) => text.replaceAll(/reason: TODO.*/g, 'reason: known').replaceAll('TODO', 'team');

describe('drafted waivers', () => {
  const report = buildReport(facts(verdicts));

  it('hold an entry for each failure that makes the run red, for thirty days', () => {
    const text = draftWaivers(report, today);
    expect(waiversIn(filledIn(text), 'draft')).toEqual([
      waiver('omise.cards.list.one', { expires: '2026-04-14' }),
      waiver('omise.cards.list.two', { expires: '2026-04-14' }),
    ]);
    expect(text).toMatch(/# Says omise\.cards\.list\.one\.\n\s+- requirement: omise\.cards\.list\.one\n/);
  });

  it('are refused until somebody answers for them', () => {
    expect(() => waiversIn(draftWaivers(report, today), 'draft')).toThrow(/"reason" still says TODO; fill it in/);
  });

  it('make the run green once they are filled in', () => {
    const waivers = waiversIn(filledIn(draftWaivers(report, today)), 'draft');
    const again = buildReport(facts({ ...verdicts, 'omise.tokens.object.one': 'pass' }, { waivers }));
    expect(again).toMatchObject({ outcome: 'conforms', counts: { waived: 2 } });
  });

  it('keep the entries and comments of the file, also of what has expired', () => {
    const existing =
      '# ours\nwaivers:\n  # known since spring\n  - requirement: omise.cards.list.one\n    reason: known\n    owner: team\n    expires: 2026-01-01\n';
    const text = draftWaivers(report, today, existing);
    expect(text.startsWith(existing)).toBe(true);
    expect(waiversIn(filledIn(text), 'draft').map(({ requirement }) => requirement)).toEqual([
      'omise.cards.list.one',
      'omise.cards.list.two',
    ]);
  });

  it('are the file as it was where nothing is left to waive', () => {
    expect(waiversIn(draftWaivers(buildReport(facts()), today), 'draft')).toEqual([]);
    expect(draftWaivers(buildReport(facts()), today, 'waivers: []\n')).toBe('waivers: []\n');
  });

  it('name the target where several were tested', () => {
    const targets = [target('a', 'omise'), target('b', 'omise')];
    const omise = rows.filter(({ api }) => api === 'omise');
    const ends = targets.flatMap(({ name }) =>
      omise.map(({ id }) => end(id, name === 'b' && id.endsWith('.two') ? 'fail' : 'pass', name)),
    );
    const text = draftWaivers(buildReport(facts({}, { targets, ends })), today);
    expect(waiversIn(filledIn(text), 'draft')).toMatchObject([{ requirement: 'omise.cards.list.two', target: 'b' }]);
  });
});
