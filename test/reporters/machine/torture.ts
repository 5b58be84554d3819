import type { Verdict } from '../../../harness/verdict.ts';
import { countAll, coverageOf } from '../../../reporters/counts.ts';
import type { CheckResult, JudgedWaiver, Report, RequirementResult } from '../../../reporters/model.ts';
import { concludeRun } from '../../../reporters/outcome.ts';
import { checkResult, exchange, hostile, sampleReport } from '../sample.ts';

/** What some format takes for its own: markup, commands, links, placeholders, halves of characters, too much of it. */
const texts: readonly string[] = [
  hostile,
  ']]> --> </script> <!-- &amp; &#0; \u0000\u0008\u007f\ufffe\uffff',
  'line one\nline two\r\nline three\rline four\u2028line five\ttab',
  '::error title=x::pwned\n::stop-commands::x\n%0A %25 , :',
  '[link](javascript:alert(1)) {0} {{1}} ![i](x) ```\n# heading\n| a | b |\n@everyone #12 $x$ ~~no~~',
  'أبجد עברית \u202e\u2066 日本語 😀👩‍👩‍👧‍👦 \ud800 x \udfff',
  'line: {"a":"\\u0000","b":[1,2,{"c":null}]} \\ " \' \\u002',
  'x'.repeat(70_000),
  '😀'.repeat(9_000),
];

function text(place: number): string {
  return texts[place % texts.length] ?? '';
}

type Kind = readonly [name: string, verdict: Verdict, changes: Partial<RequirementResult>];

const waiver = { reason: `known: ${hostile}`, owner: 'team <a>\n', expires: '2026-12-31' };

/** One of each way in which a requirement can stand; some of them need no text, most do. */
const kinds: readonly Kind[] = [
  ['pass', 'pass', {}],
  ['pass-too', 'pass', { keyword: 'SHOULD', weighs: false }],
  ['fail', 'fail', {}],
  ['waived', 'fail', { waiver }],
  ['should', 'fail', { keyword: 'SHOULD', weighs: false }],
  ['may', 'fail', { keyword: 'MAY', weighs: false }],
  ['inferred', 'fail', { basis: 'inferred', weighs: false }],
  ['open', 'inconclusive', {}],
  ['open-should', 'inconclusive', { keyword: 'SHOULD', weighs: false }],
  ['error', 'error', {}],
  ['inapplicable', 'inapplicable', { inapplicable: 'It is of another version.' }],
];

const classIds = ['omise.cards.list', 'omise.cards.object', 'omise.tokens.create', 'omise.safety'];

/** Two targets with the same checks, as many as asked for in all, every verdict, waivers in every state, interrupted. */
export function tortureReport(checks: number): Report {
  const [target] = sampleReport().targets;
  if (!target) throw new Error('the sample has a target');
  const targets = ['one', 'two: <b>'].map((name) => ({
    ...target,
    name,
    url: `https://${name.slice(0, 3)}.example`,
  }));
  const rows = targets.flatMap(({ name }) => [
    ...Array.from({ length: checks / targets.length / 2 }, (_, place) => row(place, name)),
    ...Array.from({ length: 20 }, (_, place) => rowWithoutCheck(place, name)),
  ]);
  const waivers: JudgedWaiver[] = [
    { requirement: 'omise.cards.list.waived-3', target: null, ...waiver, state: 'used', why: null },
    { requirement: 'omise.cards.list.open-7', target: 'one', ...waiver, state: 'unused', why: 'it was not observed' },
    { requirement: 'omise.cards.list.pass-0', target: 'one', ...waiver, state: 'stale', why: 'its requirement passed' },
    { requirement: 'omise.cards.list.pass-0', target: 'one', ...waiver, state: 'stale', why: `expired ${hostile}` },
    { requirement: 'omise.no.such', target: null, ...waiver, state: 'stale', why: 'no requirement has this id' },
  ];
  const counts = countAll(rows);
  const suiteErrors = [`Error: ${hostile}\n    at somewhere`, text(7)];
  return {
    ...sampleReport(),
    ...concludeRun({
      rows,
      counts,
      interrupted: true,
      subjects: targets.map(({ name, title, url }) => ({ name, called: `${title} at ${url}` })),
      shard: null,
      nothingShown: null,
      staleWaivers: 3,
      neverEnded: 4,
      suiteErrors: suiteErrors.length,
    }),
    interrupted: true,
    targets,
    counts,
    coverage: classIds.flatMap((id) => coverageOf({ id, title: `The ${id} | <b>`, says: '' }, rows)),
    waivers,
    requirements: rows,
    findings: texts.map((message, count) => ({ kind: 'note', message, count: count + 1, checks: [] })),
    leftovers: texts,
    suiteErrors,
  };
}

function row(place: number, target: string): RequirementResult {
  const [name, verdict, changes] = kinds[place % kinds.length] ?? kinds[0] ?? ['', 'pass', {}];
  const ofClass = classIds[place % classIds.length] ?? '';
  const id = `${ofClass}.${name}-${place}`;
  return {
    id,
    target,
    class: ofClass,
    keyword: 'MUST',
    basis: 'documented',
    says: `Says ${text(place % 7)}`,
    source: `a page, ${text(place % 7)}`,
    matters: place % 3 === 0 ? null : `It matters: ${text(place % 7)}`,
    verdict,
    weighs: true,
    untested: null,
    inapplicable: null,
    waiver: null,
    checks: [
      check(`${id}/first`, verdict, place),
      check(`${id}/second`, place % 5 === 0 ? verdict : 'pass', place + 1),
    ],
    ...changes,
  };
}

/** Few texts are very long, as it would be. */
function check(id: string, verdict: Verdict, place: number): CheckResult {
  const body = text(place % 97 === 0 ? place : place % 7);
  return checkResult(verdict, {
    id,
    title: `title of ${text(place % 7)}`,
    reason: verdict === 'pass' ? null : `because ${body}`,
    expected: verdict === 'fail' ? text(place % 7) : null,
    observed: verdict === 'fail' ? body : null,
    attempts: place % 50 === 0 ? 2 : 1,
    durationMs: 5,
    notes: [hostile],
    exchanges: [
      exchange(1, {
        startedAtMs: place,
        purpose: text(place % 7),
        request: { method: 'POST', url: `https://one.example/cards/${place}?q=<&`, headers: [['a', hostile]], body },
        ...(place % 4 === 0
          ? { response: null, failure: `reset ${hostile}` }
          : { response: { status: 200, headers: [['set-cookie', hostile]], body } }),
      }),
    ],
  });
}

function rowWithoutCheck(place: number, target: string): RequirementResult {
  const isOutside = place % 2 === 0;
  return {
    ...row(0, target),
    id: `omise.safety.none-${place}`,
    class: 'omise.safety',
    verdict: isOutside ? 'inapplicable' : 'untested',
    untested: isOutside ? null : `Nobody can see it: ${text(place)}`,
    inapplicable: isOutside ? `The target does not claim it: ${hostile}` : null,
    checks: [],
  };
}
