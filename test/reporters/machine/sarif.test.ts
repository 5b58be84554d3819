import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../reporters/model.ts';
import { renderSarif } from '../../../reporters/sarif/sarif.ts';
import { requirements } from '../../../spec/generated/requirements.ts';
import { clientSample } from '../client-sample.ts';
import { checkResult, sampleReport } from '../sample.ts';
import { expectedCounts } from './expected-counts.ts';
import { tortureReport } from './torture.ts';
import { isUnreadable } from './unreadable.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly suppressions: readonly { readonly justification: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly status: string };
}

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly properties: { readonly tags: string[] } }[];
    };
  };
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly exitCode: number }[];
  readonly results: readonly SarifResult[];
}

/** Of draft 4, which differs from draft 7 in the name of its id only, as far as it is used here. */
const {
  id: _,
  $schema: draft,
  ...schema
} = JSON.parse(readFileSync(new URL('./sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function read(report: Report): { readonly text: string; readonly run: SarifRun } {
  const text = renderSarif(report);
  return { text, run: JSON.parse(text).runs[0] };
}

const torture = tortureReport(10_000);
const reports = {
  'two targets and 10,000 checks': { report: torture, ...read(torture) },
  'a client': { report: clientSample(), ...read(clientSample()) },
  'a report of few checks': { report: sampleReport(), ...read(sampleReport()) },
};

describe.each(Object.entries(reports))('SARIF of %s', (_, { report, text, run }) => {
  it('fits the schema of the standard', () => {
    expect(draft).toBe('http://json-schema.org/draft-04/schema#');
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(isUnreadable(text)).toBe(false);
  });

  it('stays within what GitHub takes', () => {
    expect(run.results.length).toBeLessThanOrEqual(25_000);
    expect(run.tool.driver.rules.length).toBeLessThanOrEqual(25_000);
    expect(gzipSync(text).byteLength).toBeLessThan(10_000_000);
    expect(Math.max(...run.tool.driver.rules.map(({ properties }) => properties.tags.length))).toBeLessThanOrEqual(10);
  });

  it('has a result for each check that is not as it should be, each with a rule and one place', () => {
    const { failed, waived, advisory, open, openAside, errors, staleWaivers, suiteErrors } = expectedCounts(report);
    const isIncomplete = report.exitCode === 4 || report.exitCode === 5;
    const ofRun = staleWaivers + suiteErrors + Number(isIncomplete);
    expect(run.results).toHaveLength(failed + waived + advisory + open + openAside + errors + ofRun);
    const unsuppressed = run.results.filter(
      ({ level, suppressions }) => level === 'error' && suppressions.length === 0,
    );
    expect(unsuppressed).toHaveLength(failed + ofRun);
    expect(run.results.filter(({ suppressions }) => suppressions.length > 0)).toHaveLength(waived);
    const misplaced = run.results.filter(
      ({ ruleId, ruleIndex, locations: [place, ...others] }) =>
        run.tool.driver.rules[ruleIndex]?.id !== ruleId ||
        others.length > 0 ||
        !((place?.physicalLocation.region.startLine ?? 0) > 0),
    );
    expect(misplaced).toEqual([]);
  });

  it('has a fingerprint of its own for each', () => {
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['cardproof/v1']);
    expect(new Set(prints).size).toBe(run.results.length);
  });

  it('says how the command ended', () => {
    const executionSuccessful = report.exitCode < 2;
    expect(run.invocations).toMatchObject([{ exitCode: report.exitCode, executionSuccessful }]);
  });
});

describe('SARIF', () => {
  it('points at the line of the specification on which the requirement stands', () => {
    const [first] = sampleReport().requirements.slice(1);
    const known = requirements.filter((_, place) => place % 40 === 0);
    if (!first) throw new Error('the sample has rows');
    const rows = known.map(({ id }) => ({ ...first, id, checks: [checkResult('fail', { id: `${id}/a-check` })] }));
    const { run } = read(sampleReport({ requirements: rows, waivers: [], suiteErrors: [] }));
    for (const { ruleId, locations } of run.results) {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      const file = new URL(`../../../${artifactLocation?.uri}`, import.meta.url);
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines[(region?.startLine ?? 0) - 1]).toBe(`  - id: ${ruleId}`);
    }
    expect(run.results).toHaveLength(known.length);
  });

  it.each([
    ['sample.class.fail', 'fail', 'error', 0],
    ['sample.class.waived', 'waived', 'error', 1],
    ['sample.class.advisory', 'advisory', 'warning', 0],
    ['sample.class.inconclusive', 'inconclusive', 'warning', 0],
    ['sample.class.error', 'error', 'warning', 0],
    ['cardproof.waiver.stale', 'stale waiver', 'error', 0],
    ['cardproof.run.suite-error', 'suite error', 'error', 0],
  ])('has %s, of status %s, as %s with %i suppressions', (ruleId, status, level, suppressions) => {
    const { run } = reports['a report of few checks'];
    const own = run.results.filter((each) => each.ruleId === ruleId);
    expect(own.map((each) => [each.properties.status, each.level, each.suppressions.length])).toEqual([
      [status, level, suppressions],
    ]);
  });

  it('justifies a suppression by the waiver, and shows what was sent and what came back', () => {
    const { run } = reports['a report of few checks'];
    const waived = run.results.find(({ ruleId }) => ruleId === 'sample.class.waived');
    expect(waived?.suppressions[0]?.justification).toMatch(/^accepted because of .* \(team <a>\), until 2026-03-31$/s);
    expect(run.results.find(({ ruleId }) => ruleId === 'sample.class.fail')).toMatchObject({
      webRequest: { method: 'GET', target: 'http://127.0.0.1:1/cards?a=1' },
      webResponse: { statusCode: 200 },
    });
  });

  it('lets no text of the subject become a link or a placeholder', () => {
    const [, row] = sampleReport().requirements;
    if (!row) throw new Error('the sample has rows');
    const checks = [checkResult('fail', { reason: '[click](https://evil.example) {0} {"a":1}' })];
    const { run } = read(sampleReport({ requirements: [{ ...row, checks }], waivers: [], suiteErrors: [] }));
    expect(run.results[0]?.message.text).toContain('[click]\u200b(https://evil.example) {{0}} {"a":1}');
  });

  it('keeps the worst where there are more results than GitHub takes, and says how many are left out', () => {
    const [, fail, advisory] = sampleReport().requirements;
    if (!advisory || !fail) throw new Error('the sample has rows');
    const bare = { reason: '', exchange: null, exchanges: [], expected: null, observed: null };
    const many = Array.from({ length: 2_501 }, (_, place) => {
      const checks = Array.from({ length: 10 }, (_, each) =>
        checkResult('fail', { id: `x/${place}-${each}`, ...bare }),
      );
      return { ...advisory, checks };
    });
    const { run } = read(sampleReport({ requirements: [...many, fail], waivers: [], suiteErrors: [] }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]).toMatchObject({ ruleId: 'sample.class.fail', level: 'error' });
    expect(JSON.stringify(run.invocations)).toContain('11 more results are in report.json.');
  });
});
