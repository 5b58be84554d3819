import type { Reporter, TestCase } from 'vitest/node';
import type { CheckEnd } from '../harness/check-record.ts';
import '../harness/vitest/run-plan.ts';

/** Listens to Vitest and hands on what each check left in its `task.meta`; prints nothing. */
export function vitestAdapter(onEnd: (end: CheckEnd) => void): Reporter {
  return {
    onTestCaseResult(test: TestCase) {
      const end = test.meta().cardproof;
      if (end) onEnd(end);
    },
  };
}
