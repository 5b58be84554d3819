import { writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openSlots } from '../../harness/slots.ts';
import type { Report } from '../../reporters/model.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import type { HostileCase } from './case.ts';
import { bodies } from './cases/bodies.ts';
import { framing } from './cases/framing.ts';
import { headers } from './cases/headers.ts';
import { nowhere } from './cases/nowhere.ts';
import { redirects } from './cases/redirects.ts';
import { silence } from './cases/silence.ts';
import { size } from './cases/size.ts';
import { tls } from './cases/tls.ts';
import { unsteady } from './cases/unsteady.ts';
import { type EndedRun, runAgainst } from './run-against.ts';
import { openTable } from './table.ts';

const groups: Readonly<Record<string, readonly HostileCase[]>> = {
  silence,
  framing,
  size,
  bodies,
  headers,
  redirects,
  unsteady,
  tls,
  nowhere,
};

const longestSeconds = 60;
/** A run against the reference server takes about 390 MB; answers, of which a run keeps a part, take the rest. */
const mostMb = 700;

const slots = openSlots(2);
const table = openTable();

afterAll(async () => {
  process.stdout.write(`\nHostile targets\n${table.render()}`);
  const file = process.env.CARDPROOF_HOSTILE_TABLE;
  if (file) await writeFile(file, table.render());
});

describe.concurrent.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((each, index) => [`${each.name}, ${each.api}, ${each.form}`, each, index] as const))(
    '%s',
    { timeout: 600_000 },
    (_name, hostile, index) => slots.use(() => meet(hostile, index)),
  );
});

/** Each Omise target meets one part of the checks, the next one the next part: together all, in a third of the time. */
const parts = 3;

async function meet(hostile: HostileCase, index: number): Promise<void> {
  const target = await hostile.open();
  try {
    const shard = hostile.api === 'omise' ? ['--shard', `${1 + (index % parts)}/${parts}`] : [];
    const formats = ['--format', 'html'];
    const options = ['--timeout', String(hostile.timeoutMs), ...formats, ...shard, ...hostile.options];
    const run = await runAgainst(hostile.api, target.url, options, target.environment);
    table.add(hostile, run);
    assertEnd(hostile, run);
    if (run.report) assertReport(hostile, run, run.report);
    target.assertAfterwards?.();
  } finally {
    await target.close();
  }
}

function assertEnd({ expected }: HostileCase, run: EndedRun): void {
  const { exitCode, signal, stderr, leaks } = run;
  expect({ exitCode, signal }, stderr || run.stdout.slice(0, 2_000)).toEqual({
    exitCode: expect.toSatisfy((code: number) => expected.exitCodes.includes(code)),
    signal: null,
  });
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(leaks).toEqual([]);
  expect(run.seconds).toBeLessThan(longestSeconds);
  if (run.peakMb !== null) expect(run.peakMb).toBeLessThan(mostMb);
  expect(run.report === null).toBe(exitCode === 3);
  expect(run.report ? JSON.stringify(run.report) : stderr).toMatch(expected.says);
}

function assertReport(hostile: HostileCase, { exitCode, files }: EndedRun, report: Report): void {
  expect(report.exitCode).toBe(exitCode);
  expect(files['report.html']).toBeGreaterThan(0);
  expect(report.requirements.map(({ id }) => id)).toEqual(
    requirements.filter(({ api }) => api === hostile.api).map(({ id }) => id),
  );
  expect(report.counts.checks.error).toBe(0);
  const passed = report.requirements.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'pass'));
  // What was lost in a first attempt is kept beside the second.
  const atOnce = passed.filter(({ attempts }) => attempts === 1).flatMap(({ exchanges }) => exchanges);
  expect(atOnce.filter(({ response, purpose }) => response === null && purpose !== 'clean up')).toEqual([]);
  if (exitCode === 4) expect(rows(report, 'fail')).toEqual([]);
  if (hostile.conforms) expect([...rows(report, 'fail'), ...rows(report, 'inconclusive')]).toEqual([]);
  if (hostile.conforms || hostile.rightAtTimes) return;
  if (hostile.form === 'at once') expect(rows(report, 'pass')).toEqual([]);
  else expect(atOnce.filter(({ operation }) => underTest[hostile.api].includes(operation ?? ''))).toEqual([]);
}

/** The operations that misbehave in the second form. */
const underTest = { omise: ['listCards', 'retrieveCard', 'updateCard', 'destroyCard'], kwik: ['updateCards'] };

function rows({ requirements }: Report, verdict: string): string[] {
  return requirements.filter((row) => row.verdict === verdict).map(({ id }) => id);
}
