import { version } from '../../cli/package.ts';
import { checkId } from '../../harness/check.ts';
import type { CheckEnd } from '../../harness/check-record.ts';
import { runCheck } from '../../harness/run-check.ts';
import { checksOfRun, isSelected } from '../../harness/selection.ts';
import { openSession } from '../../harness/session.ts';
import type { Target } from '../../harness/target.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { mutants } from '../../reference/mutants/mutants.ts';
import { openSubject, type Subject } from '../../reference/subject.ts';
import type { RunFacts } from '../../reporters/build-report.ts';
import { kwikContract } from '../../spec/generated/kwik.contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { classes, requirements } from '../../spec/generated/requirements.ts';
import { loadChecks } from '../../suites/load-checks.ts';

const numbers = mutants().find(({ id }) => id === 'omise/card/last-digits-number-in-list');
if (!numbers?.wire) throw new Error('the mutant is gone; choose another that every list shows');

/** A server at fault in a check of its own, and another that every list shows, whatever the check is about. */
const faulty: Subject = {
  api: 'omise',
  id: 'faulty',
  says: 'Two faults.',
  rules: { defaultLimit: 19 },
  wire: numbers.wire,
};
const correct: Subject = { api: 'kwik', id: 'correct', says: 'No fault.' };

const specVersions = { omise: omiseContract.version, kwik: kwikContract.version };

const only = [
  'omise.cards.list.limit*',
  'omise.cards.object.last-digits',
  'omise.cards.retrieve',
  'omise.tokens.retrieve',
  'kwik.cards.list.records*',
  'kwik.authentication',
];

/**
 * The facts of a real run of some checks against both reference servers, one of them at fault: it has failures, among
 * them some that only answers to other checks show, a waiver that is used, one that is stale, and leftovers.
 */
export async function sampleRun(): Promise<RunFacts> {
  const checks = await loadChecks();
  const subjects = [faulty, correct];
  const targets = subjects.map(targetOf);
  const planned = checksOfRun(checks, { only, targets, shard: null });
  const ends: CheckEnd[] = [];
  for (const subject of subjects) {
    const server = openSubject(subject, {});
    const target: Target = targetOf(subject);
    const session = openSession(target, performance.now(), { transport: inProcess(server) });
    const own = planned.filter(({ api }) => api === subject.api);
    ends.push(...(await Promise.all(own.map((check) => runCheck(check, session, new AbortController().signal)))));
    await session.close();
  }
  const waiver = { target: null, reason: 'known', owner: 'team', expires: '9999-12-31' };
  return {
    tool: { name: 'cardproof', version, node: process.version },
    strict: false,
    interrupted: false,
    startedAt: '2026-03-15T10:00:00.000Z',
    rejudged: null,
    today: '2026-03-15',
    totalMs: 5_000,
    selection: { only, concurrency: 1, shuffle: null, shard: null, configuredTargets: ['omise', 'kwik', 'staging'] },
    targets: targets.map((target) => ({
      name: target.name,
      api: target.api,
      title: target.api === 'omise' ? 'Omise' : 'Kwik',
      url: target.url,
      vaultUrl: null,
      embedded: true,
      apiVersion: null,
      specVersion: specVersions[target.api],
      classes: null,
      requestsAtOnce: null,
      cards: null,
      container: null,
    })),
    classes,
    requirements,
    checkedRequirements: new Set(checks.map(({ requirement }) => requirement)),
    isSelected: (requirement) => isSelected(requirement, only),
    plannedChecks: planned.map((check) => ({ id: checkId(check), requirement: check.requirement })),
    waivers: [
      { ...waiver, requirement: 'omise.cards.list.limit-default' },
      { ...waiver, requirement: 'omise.cards.list.limit-maximum' },
      { ...waiver, requirement: 'omise.cards.object.last-digits', target: 'staging' },
    ],
    ends,
    leftovers: ['customer c was not destroyed', 'customer a was not destroyed', 'customer b was not destroyed'],
    suiteErrors: [],
  };
}
