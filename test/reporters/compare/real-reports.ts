import { version } from '../../../cli/package.ts';
import { checkId } from '../../../harness/check.ts';
import { runCheck } from '../../../harness/run-check.ts';
import { checksOfRun, isSelected } from '../../../harness/selection.ts';
import { openSession } from '../../../harness/session.ts';
import type { Target } from '../../../harness/target.ts';
import { inProcess } from '../../../proof/in-process.ts';
import { targetOf } from '../../../proof/target-of.ts';
import { mutants } from '../../../reference/mutants/mutants.ts';
import { openSubject, type Subject } from '../../../reference/subject.ts';
import { variants } from '../../../reference/variants/variants.ts';
import { buildReport } from '../../../reporters/build-report.ts';
import type { Report } from '../../../reporters/model.ts';
import { omiseContract } from '../../../spec/generated/omise.contract.ts';
import { classes, requirements } from '../../../spec/generated/requirements.ts';
import { loadChecks } from '../../../suites/load-checks.ts';

/** Few, and none that waits, so that a report takes a second. */
const only = [
  'omise.cards.list.limit*',
  'omise.cards.list.offset*',
  'omise.cards.list.total',
  'omise.cards.object.last-digits',
  'omise.cards.retrieve',
];

export const reference: Subject = { api: 'omise', id: 'omise/reference', says: 'The reference server.' };

/** A mutant or a variant of the reference. */
export function subjectCalled(id: string): Subject {
  const subject = [...mutants(), ...variants].find((each) => each.id === id);
  if (!subject) throw new Error(`${id} is gone; choose another`);
  return subject;
}

/** The report of a run of some checks against an Omise server in this process. */
export async function realReport(subject: Subject): Promise<Report> {
  const target: Target = targetOf(subject);
  const checks = await loadChecks();
  const planned = checksOfRun(checks, { only, targets: [target], shard: null });
  const session = openSession(target, performance.now(), { transport: inProcess(openSubject(subject, {})) });
  const ends = await Promise.all(planned.map((check) => runCheck(check, session, new AbortController().signal)));
  await session.close();
  return buildReport({
    tool: { name: 'cardproof', version, node: process.version },
    strict: false,
    interrupted: false,
    startedAt: '2026-03-15T10:00:00.000Z',
    rejudged: null,
    today: '2026-03-15',
    totalMs: 1_000,
    selection: { only, concurrency: 16, shuffle: null, shard: null, configuredTargets: [target.name] },
    targets: [
      {
        name: target.name,
        api: target.api,
        title: 'Omise',
        url: target.url,
        vaultUrl: null,
        embedded: false,
        apiVersion: null,
        specVersion: omiseContract.version,
        classes: null,
        requestsAtOnce: null,
        cards: null,
        container: null,
      },
    ],
    classes,
    requirements,
    checkedRequirements: new Set(checks.map(({ requirement }) => requirement)),
    isSelected: (requirement) => isSelected(requirement, only),
    plannedChecks: planned.map((check) => ({ id: checkId(check), requirement: check.requirement })),
    waivers: [],
    ends,
    leftovers: [],
    suiteErrors: [],
  });
}
