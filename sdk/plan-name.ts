import type { Plan } from './plan.ts';

/** What a run is called, such as `plain`, `freedom created at listCards` or `fault used-token at createCharge`. */
export function planName(plan: Plan): string {
  switch (plan.kind) {
    case 'plain':
      return 'plain';
    case 'freedom':
      return plan.only === null ? `freedom ${plan.freedom.name}` : `freedom ${plan.freedom.name} at ${plan.only}`;
    case 'fault':
      return `fault ${plan.fault.name} at ${plan.at}`;
  }
}
