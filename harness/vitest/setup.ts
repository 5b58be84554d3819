import { afterAll, inject, test } from 'vitest';
import { type Check, checkId, onCheck } from '../check.ts';
import { appendingJournal } from '../journal-file.ts';
import { runCheck } from '../run-check.ts';
import { isClaimed } from '../selection.ts';
import { openSession, type Session } from '../session.ts';
import { openSlots, type Slots } from '../slots.ts';
import type { Target } from '../target.ts';
import { startTeller } from './check-starts.ts';
import { interruptionSignal } from './interruption.ts';

interface Opened {
  readonly session: Session;
  readonly slots: Slots;
}

/** Every check that a suite declares becomes a Vitest test for each target of its API. */
const plan = inject('plan');
const selected = new Set(plan.requirements);
const journal = plan.journal === null ? null : appendingJournal(plan.journal.path);
const targets = new Map<string, Opened>();
const interruption = interruptionSignal();
const tellStart = startTeller();

onCheck((check: Check) => {
  if (!selected.has(check.requirement)) return;
  for (const target of plan.targets.filter(({ api }) => api === check.api)) {
    if (!isClaimed(target, check.requirement)) continue;
    const id = checkId(check);
    test.concurrent(`${target.name} ${id}`, { timeout: 0 }, async ({ task, skip }) => {
      const { session, slots } = opened(target);
      const end = await slots.use(() => {
        if (interruption.aborted) return null;
        tellStart({ target: target.name, check: id });
        return runCheck(check, session, interruption);
      });
      if (end === null) return skip('interrupted');
      task.meta.cardproof = end;
      if (end.record.verdict === 'inapplicable') skip(end.record.reason ?? undefined);
      if (end.record.verdict !== 'pass') throw new Error(`${end.record.verdict}: ${end.record.reason}`);
    });
  }
});

function opened(target: Target): Opened {
  const known = targets.get(target.name);
  if (known) return known;
  const session = openSession(target, plan.startedAt - performance.timeOrigin, {
    run: plan.run,
    ...(journal && plan.journal?.targets.includes(target.name) && { journal }),
  });
  const fresh = { session, slots: openSlots(target.concurrency) };
  targets.set(target.name, fresh);
  return fresh;
}

afterAll(async () => {
  await Promise.all([...targets.values()].map(({ session }) => session.close()));
  targets.clear();
  journal?.close();
});
