import type { Config, TargetConfig } from '../config/config.ts';
import { isLoopback } from '../targets.ts';

/** What stands in the variables, as far as a reader has to know. */
const examples = {
  omise: { OMISE_SECRET_KEY: 'skey_test_…', OMISE_PUBLIC_KEY: 'pkey_test_…' },
  kwik: { KWIK_API_KEY: '…', KWIK_API_SECRET: '…' },
} as const;

/** What to do with a configuration that was just written: the variables that are not set yet, and the two commands. */
export function nextSteps(config: Config, environment: Readonly<Record<string, string | undefined>>): string {
  const targets = Object.values(config.targets ?? {});
  const unset = (target: TargetConfig) =>
    Object.entries(examples[target.api]).filter(([variable]) => !environment[variable]);
  const needed = targets.filter((target) => !isHere(target)).map(unset);
  const exports = needed
    .filter((variables) => variables.length > 0)
    .map((variables) => `  export ${variables.map((pair) => pair.join('=')).join(' ')}`);
  const spared = targets.filter(isHere).flatMap((target) => unset(target).map(([variable]) => variable));
  return [
    'Next:',
    ...new Set(exports),
    ...(spared.length > 0
      ? [`  (${[...new Set(spared)].join(', ')}: where they are not set, the reference server's are taken)`]
      : []),
    '  npx cardproof doctor   looks whether a run can start',
    '  npx cardproof run      tests, and writes the report',
  ].join('\n');
}

/** On this machine, where the credentials of the reference server stand in for missing ones. */
function isHere({ url }: TargetConfig): boolean {
  return url === undefined || isLoopback(url);
}
