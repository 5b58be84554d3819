import { describe, expect, it } from 'vitest';
import { requirementBody } from '../../reporters/html/requirement-body.ts';
import type { CheckResult, Report, RequirementResult } from '../../reporters/model.ts';
import { clientSample } from './client-sample.ts';
import { checkResult, exchange, hostile, sampleReport } from './sample.ts';

const sample = sampleReport();
const [passed, failed] = sample.requirements;
if (!passed || !failed) throw new Error('the sample has rows');

/** The failed row of the sample, with changes. */
const row = (changes: Partial<RequirementResult> = {}): RequirementResult => ({ ...failed, ...changes });

function failing(changes: Partial<CheckResult> = {}): CheckResult {
  return checkResult('fail', {
    expected: '/object list',
    observed: '"card"',
    exchanges: [exchange(1), exchange(2)],
    ...changes,
  });
}

const bodyOf = (own: RequirementResult, report: Report = sample) => requirementBody(own, report);

/** The terms of a description list with their text. */
function terms(html: string): Record<string, string> {
  const pairs = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)];
  return Object.fromEntries(pairs.map(([, term = '', text = '']) => [term, text.replaceAll(/<[^>]*>/g, '')]));
}

describe('what is said of a requirement', () => {
  it.each<[Partial<RequirementResult>, boolean, string]>([
    [{ keyword: 'MUST', basis: 'documented', weighs: true }, false, 'MUST: a failure counts'],
    [{ keyword: 'MUST', basis: 'documented', weighs: true }, true, 'MUST: a failure counts'],
    [
      { keyword: 'SHOULD', basis: 'documented', weighs: true },
      true,
      'SHOULD: a failure counts, since the run was strict',
    ],
    [
      { keyword: 'SHOULD', basis: 'documented', weighs: false },
      false,
      'SHOULD: a failure is told and does not count, since nobody has to do what is only recommended (--strict counts it)',
    ],
    [
      { keyword: 'MAY', basis: 'observed', weighs: false },
      false,
      'MAY: a failure is told and does not count, since nobody has to do what is only allowed (--strict counts it)',
    ],
    [
      { keyword: 'MUST', basis: 'inferred', weighs: false },
      false,
      'MUST: a failure is told and does not count, since a reading of ours binds nobody (--strict counts it)',
    ],
    [{ keyword: 'MUST', basis: 'inferred', weighs: true }, true, 'MUST: a failure counts, since the run was strict'],
  ])('%o, strict %s', (changes, strict, text) => {
    expect(terms(bodyOf(row(changes), sampleReport({ strict }))).Keyword).toBe(text);
  });

  it('basis, source, and of what passed why it matters and how to see it again', () => {
    expect(terms(bodyOf(passed))).toEqual({
      Keyword: 'MUST: a failure counts',
      Basis: 'documented: the page of the vendor says so',
      Source: 'a page',
      'Why it matters': 'A client that relies on it misreads the answer.',
      'Repeat it': 'cardproof run --target omise --only sample.class.pass',
    });
    expect(terms(bodyOf({ ...passed, matters: null }))).not.toHaveProperty('Why it matters');
  });

  it.each<[string, Partial<RequirementResult>, string]>([
    [
      'waived',
      { waiver: { reason: 'known', owner: 'team', expires: '2026-03-31' } },
      'Waived until 2026-03-31: known (team)',
    ],
    ['untested', { checks: [], untested: 'Nobody can see it.' }, 'Not tested: Nobody can see it.'],
    [
      'inapplicable',
      { checks: [], inapplicable: 'It is of another version.' },
      'Does not apply: It is of another version.',
    ],
  ])('why it is %s', (_, changes, text) => {
    expect(bodyOf(row(changes))).toContain(`<p class="told">${text}</p>`);
  });
});

describe('a failed check', () => {
  const html = bodyOf(row({ checks: [checkResult('pass'), failing({ exchange: 2 })] }));

  it('stands open before those that passed', () => {
    expect(
      [...html.matchAll(/<details class="check c-(\w+)" id="([^"]*)"( open)?>/g)].map(([, ...found]) => found),
    ).toEqual([
      ['fail', 'sample.class.fail/a-fail', ' open'],
      ['pass', 'sample.class.pass/a-pass', undefined],
    ]);
  });

  it('says what was expected and seen, why it matters, and how to see it again', () => {
    expect(terms(html)).toMatchObject({
      Expected: '/object list',
      Observed: '&quot;card&quot;',
      'Why it matters': 'A client that relies on it misreads the answer.',
    });
    expect(html).toContain('<code>cardproof run --target omise --only sample.class.fail</code>');
    expect(html).toContain(
      '<code>curl -i -X GET &#39;http://127.0.0.1:1/cards?a=1&#39; \\\n  -u &quot;$OMISE_SECRET_KEY:&quot;</code>',
    );
    expect(html).toContain('Set <code>OMISE_SECRET_KEY</code> (a test key) first: no report holds it.');
  });

  it('has the exchange that shows it open, with the place that its words name, and the others behind it', () => {
    const ids = [...html.matchAll(/<details class="exchange( shows)?" id="([^"]*)"( open)?>/g)].map(
      ([, ...found]) => found,
    );
    expect(ids).toEqual([
      [' shows', 'sample.class.fail/a-fail/exchange-2', ' open'],
      [undefined, 'sample.class.fail/a-fail/exchange-1', undefined],
      [undefined, 'sample.class.pass/a-pass/exchange-1', undefined],
    ]);
    expect(html.match(/<mark>.*?<\/mark>/g)).toEqual(['<mark>&quot;list&quot;</mark>']);
    expect(html).toContain('href="#sample.class.fail/a-fail/exchange-2"');
  });

  it.each<[string, string, string, string[]]>([
    ['a pointer at its beginning', '/object "list"', 'nothing', ['&quot;list&quot;']],
    ['a pointer at its end', 'text at /object', '1', ['&quot;list&quot;']],
    ['the status', 'listCards refused', 'status 200 with the members object', ['HTTP 200']],
    ['the content type', 'content type text/xml', 'application/json', ['application/json']],
    ['another status', 'listCards refused', 'status 20 with nothing', []],
    ['no place', 'the same card', 'another', []],
    ['a path that is no member', '/customers/1 answers', 'no answer', []],
  ])('marks what its words name: %s', (_, expected, observed, marks) => {
    const own = bodyOf(row({ checks: [failing({ expected, observed })] }));
    expect([...own.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text)).toEqual(marks);
  });

  it('opens at most three exchanges of one requirement', () => {
    const checks = Array.from({ length: 5 }, (_, place) => failing({ id: `sample.class.fail/${place}` }));
    const opened = [...bodyOf(row({ checks })).matchAll(/<details class="exchange shows"[^>]*?( open)?>/g)].map(
      ([, open]) => open,
    );
    expect(opened).toEqual([' open', ' open', ' open', undefined, undefined]);
  });

  it('of a long preparation has the beginnings only, and says where the rest is', () => {
    const body = JSON.stringify(Array.from({ length: 50 }, (_, place) => place));
    const exchanges = Array.from({ length: 13 }, (_, place) =>
      exchange(place + 1, { response: { status: 200, headers: [], body } }),
    );
    const own = bodyOf(row({ checks: [failing({ exchanges, exchange: 13 })] }));
    expect(own.match(/\[32 more lines in report\.json\]/g)).toHaveLength(12);
    expect(own.match(/>32 more lines</g)).toHaveLength(1);
  });
});

describe('other checks', () => {
  it('say why nothing could be observed, and what went wrong with us', () => {
    expect(terms(bodyOf(row({ checks: [checkResult('inconclusive', { reason: 'throttled' })] })))).toMatchObject({
      Why: 'throttled',
    });
    const error = bodyOf(row({ checks: [checkResult('error', { reason: 'TypeError: x\n    at a', exchange: null })] }));
    expect(error).toContain('<dd>TypeError: x<pre>    at a</pre></dd>');
    expect(error).not.toContain('<pre><code>curl');
  });

  it('that passed say how, with their requests in the order of time and in full', () => {
    const check = checkResult('pass', {
      paired: true,
      attempts: 2,
      notes: ['in short'],
      exchanges: [exchange(1), exchange(2)],
    });
    const html = bodyOf(row({ verdict: 'pass', checks: [check] }));
    expect(html).toContain('2 requests · 5 ms · 2 attempts · refused beside an accepted twin');
    expect(html).toContain('<li>in short</li>');
    expect(html).toContain('<summary>all requests with answers</summary>');
    expect(html.match(/<details class="exchange" id="[^"]*">/g)).toHaveLength(2);
    expect(html.match(/<ol class="lane">/g)).toHaveLength(1);
  });

  it('that other checks met lead there, and have no order of time', () => {
    const check = failing({
      id: 'sample.class.fail/every-answer-agrees-with-the-specification',
      notes: ['seen in sample.class.pass/a-pass, exchange 1'],
    });
    const html = bodyOf(row({ checks: [check] }));
    expect(html).toContain('<a href="#sample.class.pass/a-pass/exchange-1">seen in');
    expect(html).toContain('--only sample.class.fail --only sample.class.pass</code>');
    expect(html).not.toContain('class="lane"');
  });
});

it('of several targets every id and every link names the target', () => {
  const other = sample.requirements.map((each) => ({ ...each, target: 'other' }));
  const report = sampleReport({ requirements: [...sample.requirements, ...other] });
  const violations = ['sample.class.pass', 'elsewhere'].map((requirement) => ({
    requirement,
    part: 'status',
    pointer: '',
    expected: 'x',
    observed: 'y',
  }));
  const html = bodyOf(
    row({ target: 'other', checks: [failing({ exchanges: [exchange(1, { violations }), exchange(2)] })] }),
    report,
  );
  const places = [...html.matchAll(/(?:id|href)="#?([^"]*)"/g)].map(([, place]) => place ?? '');
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !place.startsWith('other:'))).toEqual([]);
  expect(html).toContain('<a href="#other:sample.class.pass">');
  expect(html).toContain('<span>elsewhere</span>');
});

it('of a client repeats with the client, never by hand', () => {
  const report = clientSample();
  const own = report.requirements.find(({ verdict }) => verdict === 'fail');
  if (!own) throw new Error('the sample has a failure');
  expect(bodyOf(own, report)).toContain('<code>cardproof sdk omise ');
  expect(bodyOf(own, report)).not.toContain('curl');
});

it('where no command is known says how to repeat', () => {
  const targets = sample.targets.map((target) => ({ ...target, name: 'elsewhere' }));
  expect(bodyOf(row({ target: 'elsewhere' }), sampleReport({ targets }))).toContain(
    'Repeat the run as it was started, with <code>--only sample.class.fail</code>.',
  );
});

it('lets no markup of the subject through', () => {
  const own = row({
    source: hostile,
    matters: hostile,
    untested: hostile,
    inapplicable: hostile,
    waiver: { reason: hostile, owner: hostile, expires: hostile },
    checks: [
      failing({ title: hostile, notes: [hostile], expected: hostile, observed: hostile }),
      checkResult('error', { reason: hostile }),
    ],
  });
  expect(bodyOf(own)).not.toMatch(/<img|<\/script/);
});
