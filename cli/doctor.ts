import { loadChecks } from '../suites/load-checks.ts';
import { type Api, apiTitles } from './apis.ts';
import { chosenTargets } from './config/chosen-targets.ts';
import { loadConfig } from './config/load-config.ts';
import type { TargetSettings } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { type Diagnosis, exitCodeOf } from './doctor/diagnosis.ts';
import { type ExamineOptions, examine } from './doctor/examine.ts';
import { type DiagnosesOptions, printConclusion, printDiagnoses } from './doctor/print-diagnoses.ts';
import { diagnoseSettings } from './doctor/settings.ts';
import { onInterrupt } from './interrupt.ts';
import { openTargets } from './open-targets.ts';
import { UsageError } from './usage-error.ts';

export interface DoctorOptions {
  readonly apis: readonly Api[];
  readonly given: Given;
}

/** Where the diagnoses are printed. */
export interface DoctorOutput extends DiagnosesOptions {
  write(text: string): void;
}

const standardOutput = (): DoctorOutput => ({
  width: process.stdout.columns ?? 100,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  write: (text) => void process.stdout.write(text),
});

/**
 * `cardproof doctor`: looks at everything that a run on the targets needs, prints what it finds and what to do about it,
 * and returns the exit code. Nothing is changed at any target.
 */
export async function doctor({ apis, given }: DoctorOptions, output = standardOutput()): Promise<number> {
  const loaded = await loadConfig(given.config, process.cwd());
  const chosen = chosenTargets(loaded, given, apis);
  const checks = await loadChecks();
  const interruption = onInterrupt('ending what was started');
  const all: Diagnosis[] = [];
  try {
    for (const group of sharingContainers(chosen)) {
      const options = { environment: process.env, checks, signal: interruption.signal };
      for (const { title, diagnoses } of await examineTogether(group, options)) {
        if (interruption.signal.aborted) return 4;
        output.write(`${all.length > 0 ? '\n' : ''}${printDiagnoses(title, diagnoses, output)}`);
        all.push(...diagnoses);
      }
    }
  } finally {
    interruption.stop();
  }
  const exitCode = exitCodeOf(all);
  output.write(`\n${printConclusion(all, exitCode, output)}`);
  return exitCode;
}

/** Targets that flags describe share one container, which is started once; every other target stands for itself. */
function sharingContainers(chosen: readonly TargetSettings[]): Iterable<readonly TargetSettings[]> {
  return Map.groupBy(chosen, (each) => each.settings.container.value ?? each).values();
}

interface Examined {
  readonly title: string;
  readonly diagnoses: readonly Diagnosis[];
}

/** What is wrong with the settings of one target is told at its place, so that the others are looked at all the same. */
async function examineTogether(
  group: readonly TargetSettings[],
  options: Omit<ExamineOptions, 'allowLive'>,
): Promise<Examined[]> {
  const targets = await openTargets(group, options.environment, options.signal).catch((cause: unknown) => {
    if (cause instanceof UsageError) return cause;
    throw cause;
  });
  if (targets instanceof UsageError) {
    const title = group.map(({ name, api }) => titleOf(name, api)).join(', ');
    return [{ title, diagnoses: diagnoseSettings(targets.message, group, options.environment) }];
  }
  const examined: Examined[] = [];
  try {
    for (const { target, settings } of targets.opened) {
      const allowLive = settings.settings.allowLive.value;
      const place = target.embedded ? 'the reference server inside this process' : target.url;
      const title = `${titleOf(target.name, target.api)} at ${place}`;
      examined.push({ title, diagnoses: await examine(target, { ...options, allowLive }) });
    }
  } finally {
    await targets.close();
  }
  return examined;
}

function titleOf(name: string, api: Api): string {
  return name === api ? apiTitles[api] : `${name} (${apiTitles[api]})`;
}
