import type { CheckEnd } from '../../harness/check-record.ts';
import type { Verdict } from '../../harness/verdict.ts';
import type { RunFacts } from '../../reporters/build-report.ts';
import type { Waiver } from '../../reporters/model.ts';
import type { Requirement } from '../../spec/requirement.ts';
import { checkResult, exchange } from './sample.ts';

export const today = '2026-03-15';

/** A requirement that weighs, unless changed; its class is its id without the last part. */
function row(id: string, changes: Partial<Requirement> = {}): Requirement {
  return {
    id,
    api: id.split('.')[0] ?? '',
    class: id.split('.').slice(0, -1).join('.'),
    keyword: 'MUST',
    basis: 'documented',
    says: `Says ${id}.`,
    source: 'a page',
    matters: 'A client that relies on it misreads the answer.',
    ...changes,
  };
}

export const rows: readonly Requirement[] = [
  row('omise.cards.list.one'),
  row('omise.cards.list.two'),
  row('omise.cards.list.should', { keyword: 'SHOULD' }),
  row('omise.tokens.object.one'),
  row('omise.safety.one'),
  row('kwik.cards.list.one'),
  row('kwik.safety.one'),
];

export function target(name: string, api: string, changes: Partial<RunFacts['targets'][number]> = {}) {
  return {
    name,
    api,
    title: api === 'omise' ? 'Omise' : 'Kwik',
    url: `http://${name}.example`,
    vaultUrl: null,
    embedded: false,
    apiVersion: null,
    specVersion: '1.0.0',
    classes: null,
    requestsAtOnce: null,
    cards: null,
    container: null,
    ...changes,
  };
}

export function waiver(requirement: string, changes: Partial<Waiver> = {}): Waiver {
  return { requirement, target: null, reason: 'known', owner: 'team', expires: '2026-12-31', ...changes };
}

/** The end of the only check of a requirement. `breaks` names requirements that its answer contradicts in passing. */
export function end(requirement: string, verdict: Verdict, on = 'omise', breaks: readonly string[] = []): CheckEnd {
  const violations = breaks.map((each) => ({
    requirement: each,
    part: 'body',
    pointer: '/object',
    expected: 'the constant "card"',
    observed: '"cart"',
  }));
  return {
    target: on,
    requirement,
    record: checkResult(verdict, { id: `${requirement}/a-check`, exchanges: [exchange(1, { violations })] }),
    leftovers: [],
  };
}

/** A run in which every check of every claimed requirement passed on one Omise target, unless changed. */
export function facts(verdicts: Readonly<Record<string, Verdict>> = {}, changes: Partial<RunFacts> = {}): RunFacts {
  const targets = changes.targets ?? [target('omise', 'omise')];
  const apis = new Set(targets.map(({ api }) => api));
  const checks = rows.filter(({ api }) => apis.has(api)).map(({ id }) => ({ id: `${id}/a-check`, requirement: id }));
  return {
    tool: { name: 'cardproof', version: '0.0.0', node: 'v24.0.0' },
    strict: false,
    interrupted: false,
    rejudged: null,
    startedAt: `${today}T10:00:00.000Z`,
    today,
    totalMs: 1000,
    selection: {
      only: [],
      concurrency: 16,
      shuffle: null,
      shard: null,
      configuredTargets: targets.map(({ name }) => name),
    },
    targets,
    classes: [...new Set(rows.map((each) => each.class))].map((id) => ({ id, title: id, says: id })),
    requirements: rows,
    checkedRequirements: new Set(rows.map(({ id }) => id)),
    isSelected: () => true,
    plannedChecks: checks,
    waivers: [],
    ends: targets.flatMap(({ name, api }) =>
      rows.filter((each) => each.api === api).map(({ id }) => end(id, verdicts[id] ?? 'pass', name)),
    ),
    leftovers: [],
    suiteErrors: [],
    ...changes,
  };
}
