import type { Verdict } from '../../harness/verdict.ts';
import type { CheckResult, Exchange, Report, RequirementResult } from '../../reporters/model.ts';

/** Text that a hostile or merely foreign subject could send: markup, controls, right-to-left, four-byte, lone surrogates. */
export const hostile =
  '</script><img src=x onerror=alert(1)> \u0000\u001b[31m | `x` \u202eאבג 😀 \ud800 ]]> & "quoted" \'single\'';

export function exchange(index: number, changes: Partial<Exchange> = {}): Exchange {
  return {
    index,
    operation: 'listCards',
    purpose: null,
    malformed: null,
    startedAtMs: index,
    durationMs: 2,
    request: {
      method: 'GET',
      url: 'http://127.0.0.1:1/cards?a=1',
      headers: [['authorization', 'Basic [OMISE_SECRET_KEY]']],
      body: null,
    },
    response: { status: 200, headers: [['content-type', 'application/json']], body: '{"object":"list"}' },
    failure: null,
    violations: [],
    findings: [],
    ...changes,
  };
}

export function checkResult(verdict: Verdict, changes: Partial<CheckResult> = {}): CheckResult {
  const passed = verdict === 'pass';
  return {
    id: `sample.class.${verdict}/a-${verdict}`,
    title: `a ${verdict}`,
    verdict,
    reason: passed ? null : `because of ${hostile}`,
    expected: verdict === 'fail' ? 'something' : null,
    observed: verdict === 'fail' ? hostile : null,
    exchange: passed ? null : 1,
    paired: false,
    attempts: 1,
    durationMs: 5,
    notes: [],
    exchanges: [exchange(1, { response: { status: 200, headers: [], body: hostile } })],
    ...changes,
  };
}

function requirement(
  name: string,
  verdict: RequirementResult['verdict'],
  weighs: boolean,
  checks: CheckResult[],
  changes: Partial<RequirementResult> = {},
): RequirementResult {
  return {
    id: `sample.class.${name}`,
    target: 'omise',
    class: 'sample.class',
    keyword: weighs ? 'MUST' : 'SHOULD',
    basis: 'documented',
    says: `Says ${name}.`,
    source: 'a page',
    matters: 'A client that relies on it misreads the answer.',
    verdict,
    weighs,
    untested: verdict === 'untested' ? 'Nobody can see it.' : null,
    inapplicable: verdict === 'inapplicable' ? 'It is of another version.' : null,
    waiver: null,
    checks,
    ...changes,
  };
}

const sampleWaiver = { reason: `accepted because of ${hostile}`, owner: 'team <a>', expires: '2026-03-31' };

/**
 * A report that holds every verdict, an advisory, a waived failure, rows that are untested and not claimed, a stale
 * waiver, a container's log, findings and leftovers.
 */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const counts = { error: 1, fail: 3, inconclusive: 1, pass: 1, inapplicable: 2, untested: 1 };
  const checks = { error: 1, fail: 3, inconclusive: 1, pass: 1, inapplicable: 1 };
  return {
    schemaVersion: '2.2.0',
    tool: { name: 'cardproof', version: '0.0.0', node: 'v24.0.0' },
    outcome: 'does not conform',
    exitCode: 1,
    sentence: 'Omise at http://127.0.0.1:1 does not conform: 1 requirement failed.',
    strict: false,
    interrupted: false,
    startedAt: '2026-01-02T03:04:05.000Z',
    rejudged: null,
    timing: { totalMs: 1234, checksMs: 1000, requests: 7 },
    selection: { only: [], concurrency: 16, shuffle: null, shard: null, configuredTargets: ['omise'] },
    targets: [
      {
        name: 'omise',
        api: 'omise',
        title: 'Omise',
        url: 'http://127.0.0.1:1',
        vaultUrl: null,
        embedded: false,
        apiVersion: null,
        specVersion: '1.0.0',
        classes: ['sample.class'],
        requestsAtOnce: null,
        cards: null,
        container: { image: 'sample:1', log: `listening\n${hostile}` },
        operations: [{ operation: 'listCards', requests: 7, statuses: { '200': 7 } }],
      },
    ],
    counts: { requirements: counts, checks, failures: 1, advisories: 1, waived: 1 },
    client: null,
    coverage: [{ id: 'sample.class', title: 'Sample', requirements: counts }],
    waivers: [
      { requirement: 'sample.class.waived', target: null, ...sampleWaiver, state: 'used', why: null },
      {
        requirement: 'sample.class.pass',
        target: 'omise',
        ...sampleWaiver,
        state: 'stale',
        why: 'its requirement passed',
      },
    ],
    requirements: [
      requirement('pass', 'pass', true, [checkResult('pass')]),
      requirement('fail', 'fail', true, [checkResult('fail')]),
      requirement('advisory', 'fail', false, [checkResult('fail', { id: 'sample.class.advisory/a-fail' })]),
      requirement('inconclusive', 'inconclusive', true, [checkResult('inconclusive')]),
      requirement('error', 'error', true, [checkResult('error')]),
      requirement('inapplicable', 'inapplicable', true, [checkResult('inapplicable')]),
      requirement('untested', 'untested', true, []),
      requirement('waived', 'fail', true, [checkResult('fail', { id: 'sample.class.waived/a-fail' })], {
        waiver: sampleWaiver,
      }),
      requirement('unclaimed', 'inapplicable', true, [], { inapplicable: 'The target does not claim its class.' }),
    ],
    findings: [{ kind: 'note', message: hostile, count: 2, checks: ['sample.class.pass/a-pass'] }],
    leftovers: ['customer cust_1 was not destroyed'],
    suiteErrors: ['Error: a suite did not load'],
    ...changes,
  };
}
