import { isAbsolute, relative } from 'node:path';
import type { CheckEnd } from '../harness/check-record.ts';
import { redactor } from '../harness/secrets/redact.ts';
import { secretsOf } from '../harness/session.ts';
import type { Target } from '../harness/target.ts';
import { referenceCredentials } from '../reference/credentials.ts';
import type { ReportContainer } from '../reporters/model.ts';
import { lastLinesOf } from './container/reason.ts';
import type { OpenTarget } from './open-targets.ts';

/**
 * The containers of a run by the name of their target. The log, masked, is there only where a check of its target did
 * not pass.
 */
export async function logsOfContainers(
  targets: readonly OpenTarget[],
  ends: readonly CheckEnd[],
): Promise<Readonly<Record<string, ReportContainer>>> {
  const containers = targets.map(async ({ target, container }) => {
    if (container === null) return [];
    const isTroubled = ends.some((end) => end.target === target.name && isTrouble(end));
    const log = isTroubled ? redacted(target, await container.log()) : null;
    // The folder of a Dockerfile is told as seen from here, not where this machine keeps it.
    const image = isAbsolute(container.name) ? relative(process.cwd(), container.name) || '.' : container.name;
    return [[target.name, { image, log }] as const];
  });
  return Object.fromEntries((await Promise.all(containers)).flat());
}

/** The last lines that the containers of a run wrote, masked: for a run that ends without a report. */
export async function lastWordsOfContainers(targets: readonly OpenTarget[]): Promise<string> {
  const words = targets.map(async ({ target, container }) => {
    if (container === null) return '';
    const log = redacted(target, await container.log());
    return lastLinesOf(`The end of the log of ${container.name}`, log);
  });
  return (await Promise.all(words))
    .filter((text) => text !== '')
    .map((text) => `${text.trim()}\n`)
    .join('');
}

/** Our own image says on start which keys it takes; they are no secrets, but look like some. */
const shownByImage = Object.entries(referenceCredentials).map(([name, value]) => ({
  value,
  marker: `[reference ${name}]`,
}));

function redacted(target: Target, log: string): string {
  return redactor([...secretsOf(target), ...shownByImage])(log);
}

function isTrouble({ record }: CheckEnd): boolean {
  return record.verdict !== 'pass' && record.verdict !== 'inapplicable';
}
