import { describe, expect, it } from 'vitest';
import type { OmiseCheck } from '../../harness/check.ts';
import type { Actor } from '../../proof/cast.ts';
import { differences } from '../../proof/compare.ts';
import { judge } from '../../proof/judge.ts';
import type { Observation } from '../../proof/observe.ts';
import type { NullTarget } from '../../reference/null-targets.ts';
import type { Mutant } from '../../reference/subject.ts';

const total: OmiseCheck = {
  api: 'omise',
  requirement: 'omise.cards.list.total',
  title: 'counts',
  body: async () => {},
};
const empty: OmiseCheck = {
  api: 'omise',
  requirement: 'omise.cards.list.empty',
  title: 'is empty',
  body: async () => {},
};
const checks = [total, empty];
const [totalId, emptyId] = ['omise.cards.list.total/counts', 'omise.cards.list.empty/is-empty'];

const reference: Actor = { role: 'reference', subject: { id: 'reference', api: 'omise', says: '' } };
const mutant = (id: string, more: Partial<Mutant> = {}): Actor => ({
  role: 'mutant',
  subject: { id, api: 'omise', says: '', origin: 'hand', breaks: total.requirement, ...more } as Mutant,
});
const variant: Actor = { role: 'variant', subject: { id: 'variant', api: 'omise', says: '' } };
const nullTarget = (earns: NullTarget['earns'] = []): Actor => ({
  role: 'null target',
  subject: { id: 'nothing', api: 'omise', says: '', earns },
});

const saw = ({ subject }: Actor, verdicts: Observation['verdicts'], contradicted: string[] = []): Observation => ({
  subject: subject.id,
  verdicts,
  contradicted,
  reasons: {},
});

type Seen = readonly [Actor, Observation['verdicts'], string[]?];

/** A proof of a cast, each with what its checks found. */
function prove(...seen: Seen[]) {
  const actors = seen.map(([actor]) => actor);
  return judge(
    actors,
    seen.map(([actor, verdicts, contradicted]) => saw(actor, verdicts, contradicted)),
    checks,
  );
}

const good: Seen[] = [
  [reference, {}],
  [mutant('a'), { fail: [totalId] }],
  [mutant('b', { breaks: empty.requirement }), { fail: [emptyId] }],
  [variant, {}],
  [nullTarget(), { fail: [totalId], inconclusive: [emptyId] }],
];

describe('a proof', () => {
  it('holds where everything is as it should be', () => {
    const proof = prove(...good);
    expect(proof.complaints).toEqual([]);
    expect(proof.figures).toMatchObject({
      checks: 2,
      killed: 2,
      killedByIntended: 2,
      survivors: 0,
      checksNeverKilled: 0,
      unearnedPasses: 0,
      specificity: 1,
    });
  });

  it.each<[string, Seen[], RegExp]>([
    [
      'a reference that fails',
      [...good, [reference, { fail: [totalId] }]],
      /reference is no clean reference: .*total\/counts is fail/,
    ],
    [
      'a reference whose answers contradict the documents',
      [...good, [reference, {}, ['omise.cards.list.data']]],
      /answers contradict omise\.cards\.list\.data/,
    ],
    ['a mutant that nothing notices', [...good, [mutant('c'), {}]], /omise\.cards\.list\.total does not notice c/],
    [
      'a mutant that only another requirement notices',
      [...good, [mutant('c'), { fail: [emptyId] }]],
      /omise\.cards\.list\.total does not notice c/,
    ],
    [
      'a mutant on which its check is only open',
      [...good, [mutant('c'), { inconclusive: [totalId] }]],
      /does not notice c/,
    ],
    [
      'a mutant that is no equivalent',
      [...good, [mutant('c', { equivalent: 'because' }), { fail: [totalId] }]],
      /c counts as equivalent/,
    ],
    [
      'a check that no mutant fails',
      good.filter(([{ subject }]) => subject.id !== 'b') as never,
      /no mutant fails the check omise\.cards\.list\.empty/,
    ],
    [
      'a check that is at fault itself',
      [...good, [mutant('c'), { fail: [totalId], error: [emptyId] }]],
      /is at fault itself on c/,
    ],
    [
      'a variant that is refused',
      [...good, [variant, { fail: [totalId] }]],
      /omise\.cards\.list\.total is red or open on variant/,
    ],
    [
      'a variant that leaves a requirement open',
      [...good, [variant, { inconclusive: [totalId] }]],
      /is red or open on variant/,
    ],
    ['a variant whose answers are refused', [...good, [variant, {}, [total.requirement]]], /is red or open on variant/],
    [
      'a null target on which a check passes',
      [...good, [nullTarget(), { fail: [totalId] }]],
      /empty\/is-empty passes on nothing/,
    ],
  ])('does not hold with %s', (_, seen, complaint) => {
    expect(prove(...seen).complaints.join('\n')).toMatch(complaint);
  });

  it('lets a mutant be noticed by what the specification says of its answers', () => {
    expect(prove(...good, [mutant('c'), {}, [total.requirement]]).complaints).toEqual([]);
  });

  it('lets a null target pass what it earns', () => {
    expect(prove(...good, [nullTarget([empty.requirement]), { fail: [totalId] }]).complaints).toEqual([]);
  });

  it('does not weigh a variant by what only advises', () => {
    const [proved] = prove(...good, [variant, {}, ['omise.cards.list.unknown-customer']]).variants.slice(-1);
    expect(proved).toMatchObject({ refusedBy: [], noticedBy: ['omise.cards.list.unknown-customer'] });
  });
});

describe('a check that lost its teeth', () => {
  it('shows beside the published proof, even where another still notices the mutant', () => {
    const published = prove(...good, [mutant('c'), { fail: [totalId, emptyId] }]);
    const now = prove(...good, [mutant('c'), { fail: [totalId] }]);
    expect(now.complaints).toEqual([]);
    expect(differences(published, now)).toEqual([`${emptyId} no longer fails c`]);
    expect(differences(now, published)).toEqual([`${emptyId} fails c, which the published proof does not say`]);
    expect(differences(published, published)).toEqual([]);
  });
});
