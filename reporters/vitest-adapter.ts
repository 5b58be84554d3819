import type { Reporter, TestCase } from 'vitest/node';
import type { CheckEnd } from '../harness/check-record.ts';
import '../harness/vitest/run-plan.ts';

/** Receives checks as they end. */
export interface CheckListener {
  /** Called once, when the number of selected checks is known. */
  readonly onStart: (checks: number) => void;
  readonly onEnd: (end: CheckEnd) => void;
}

/** Listens to Vitest and hands on what each check left in its `task.meta`; prints nothing. */
export function vitestAdapter(listener: CheckListener): Reporter {
  return {
    onTestModuleCollected: (module) => listener.onStart([...module.children.allTests()].length),
    onTestCaseResult(test: TestCase) {
      const end = test.meta().cardproof;
      if (end) listener.onEnd(end);
    },
  };
}
