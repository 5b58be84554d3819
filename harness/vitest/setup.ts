import { afterAll, inject, test } from 'vitest';
import { type Check, checkId, onCheck } from '../check.ts';
import { runCheck } from '../run-check.ts';
import { isSelected } from '../selection.ts';
import { openSession, type Session } from '../session.ts';
import { interruptionSignal } from './interruption.ts';

/** Every check that a suite declares becomes a Vitest test for each target of its API. */
const plan = inject('plan');
const sessions = new Map<string, Session>();
const interruption = interruptionSignal();

onCheck((check: Check) => {
  if (!isSelected(check.requirement, plan.only)) return;
  for (const target of plan.targets.filter(({ api }) => api === check.api)) {
    test.concurrent(`${target.name} ${checkId(check)}`, { timeout: 0 }, async ({ task, skip }) => {
      if (interruption.aborted) skip('interrupted');
      const session = sessions.get(target.name) ?? openSession(target, plan.startedAt - performance.timeOrigin);
      sessions.set(target.name, session);
      const end = await runCheck(check, session, interruption);
      task.meta.cardproof = end;
      if (end.record.verdict === 'inapplicable') skip(end.record.reason ?? undefined);
      if (end.record.verdict !== 'pass') throw new Error(`${end.record.verdict}: ${end.record.reason}`);
    });
  }
});

afterAll(async () => {
  await Promise.all([...sessions.values()].map((session) => session.close()));
  sessions.clear();
});
