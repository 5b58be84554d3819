import { describe, expect, it } from 'vitest';
import { repeatCommand } from '../../reporters/client-text.ts';
import { displayWidth } from '../../reporters/display-width.ts';
import type { Report } from '../../reporters/model.ts';
import { renderTerminal, type TerminalOptions } from '../../reporters/terminal.ts';
import { shellLines } from '../../reporters/terminal-text.ts';
import { samples } from './terminal-samples.ts';

const reports = ['reports/report.json', 'reports/report.html', 'reports/summary.md', 'reports/junit.xml'];

function sample(name: string): Report {
  const report = samples[name];
  if (!report) throw new Error(`no sample ${name}`);
  return report;
}

function screen(name: string, options: Partial<TerminalOptions> = {}): string {
  return renderTerminal(sample(name), { width: 80, colour: false, reports, ...options });
}

/** The lines of the command that repeats a requirement, as the screen has them. */
function repeating(name: string, id: string): string {
  const report = sample(name);
  const row = report.requirements.find((each) => each.id === id && each.verdict === 'fail');
  const words = row && repeatCommand(report, row);
  return shellLines(words ?? [], 75)
    .map((line) => `     ${line}`)
    .join('\n');
}

describe('the last screen', () => {
  it.each<[string, string]>([
    [
      'conforming',
      `requirements               pass   untested
omise.cards (5 classes)      45          5
omise.tokens (4 classes)     36          4
omise.authentication          9          1
omise.errors                  9          1
omise.safety                  9          1
kwik.cards (3 classes)       27          3
kwik.authentication           9          1
kwik.errors                   9          1
kwik.safety                   9          1

18 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
Omise at http://omise.example and Kwik at http://kwik.example conform: 162
requirements passed, none that counts failed.
162 checks, 162 requests, 1.0 s; exit code 0`,
    ],
    [
      'one failure',
      `requirements         pass   fail   untested
omise (11 classes)     99      ·         11
omise.cards.list        8      1          1
kwik (6 classes)       54      ·          6

fail omise.cards.list.limit-maximum  MUST, documented
     A page holds at most 100 cards, and says so in limit-maximum.
     a page of 101 is refused: expected at most 100 cards, got 101 of 120 cards
     on the first page; exchange 1 of 1
${repeating('one failure', 'omise.cards.list.limit-maximum')}

18 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
Omise at http://omise.example does not conform: 1 requirement failed; Kwik at
http://kwik.example conforms.
162 checks, 162 requests, 1.0 s; exit code 1`,
    ],
    [
      'over a hundred failures',
      `requirements          pass   fail   untested
omise.cards.destroy      ·      9          1
omise.tokens.object      ·      9          1
omise.tokens.create      ·      9          1
15 other classes        27    108         15

fail omise.safety.limit-maximum  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
${repeating('over a hundred failures', 'omise.safety.limit-maximum')}
fail omise.safety.limit-default  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
fail omise.safety.total  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
and 100 more in reports/report.html

32 failed or open requirements do not count
18 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
Omise at http://omise.example and Kwik at http://kwik.example do not conform:
103 requirements failed.
162 checks, 162 requests, 1.0 s; exit code 1`,
    ],
    [
      'interrupted',
      `requirements               pass   untested
omise.cards (5 classes)      45          5
omise.tokens (4 classes)     36          4
omise.authentication          9          1
omise.errors                  9          1
omise.safety                  9          1
kwik.cards (3 classes)        ·         30
kwik.authentication           ·         10
kwik.errors                   ·         10
kwik.safety                   ·         10

72 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
The run was interrupted; the verdicts on Omise at http://omise.example and Kwik
at http://kwik.example are not complete.
108 checks, 108 requests, 1.0 s; exit code 4`,
    ],
    [
      'stale waivers',
      `requirements               pass   untested
omise.cards (5 classes)      45          5
omise.tokens (4 classes)     36          4
omise.authentication          9          1
omise.errors                  9          1
omise.safety                  9          1
kwik.cards (3 classes)       27          3
kwik.authentication           9          1
kwik.errors                   9          1
kwik.safety                   9          1

stale waiver of omise.cards.list.limit-maximum: its requirement passed
stale waiver of omise.cards.gone: no requirement has this id
stale waiver of omise.errors.total: it expired on 2026-01-01
18 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
Omise at http://omise.example and Kwik at http://kwik.example: 162 requirements
passed, none that counts failed. 3 waivers are stale and must go.
162 checks, 162 requests, 1.0 s; exit code 1`,
    ],
    [
      'two targets of one API',
      `requirements            pass   fail   untested
sandbox (12 classes)     108      ·         12
mock (11 classes)         99      ·         11
mock omise.cards.list      ·      9          1
kwik (6 classes)          54      ·          6

fail omise.cards.list.limit-maximum on mock  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
${repeating('two targets of one API', 'omise.cards.list.limit-maximum')}
fail omise.cards.list.limit-default on mock  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
fail omise.cards.list.offset on mock  MUST, documented
     expected at most 100 cards, got 101 of 120 cards on the first page
and 4 more in reports/report.html

2 failed or open requirements do not count: omise.cards.list.accurate and 1 more
30 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
Omise at http://mock.example does not conform: 7 requirements failed; Omise at
http://sandbox.example and Kwik at http://kwik.example conform.
270 checks, 270 requests, 1.0 s; exit code 1`,
    ],
    [
      'a client',
      `operation       calls  request  answer    freedoms     faults
listCards           4     fail    pass  26/27 fail  3/4 error
retrieveCard        1     pass    pass  25/27 fail        4/4
and 2 other operations

fail omise.client.requests.query-values  MUST, documented
     The result changed: line 3 of its results is "card_1 null" instead of "car…
${repeating('a client', 'omise.client.requests.query-values')}
and 2 more in reports/report.html

1 requirement open: The result changed: line 3 of its results is "card_1 null" …
1 requirement failed and is waived: omise.client.freedoms.brand
3 failed or open requirements do not count
The client does not trust the authority of this run (api.omise.co: unknown ca);…
2 other hosts asked for, and refused: registry.npmjs.org, telemetry.example
2 of 6 operations under test never called: destroyCard, retrieveToken
2 requirements not tested: reports/report.html says why.

Reports: reports/report.html, report.json, summary.md, junit.xml
1 check ended in an error of the suite; the verdicts on \`node scenario.cjs\` are
not complete.
266 checks, 11 requests, 18.3 s; exit code 5`,
    ],
  ])('of %s, at 80 columns', (name, text) => {
    expect(screen(name)).toBe(`${text}\n`);
  });

  const widths = [60, 80, 120, 200];

  it.each(Object.keys(samples))('fits its columns and 24 lines, and ends with the outcome: %s', (name) => {
    for (const width of widths) {
      const text = screen(name, { width });
      const lines = text.trimEnd().split('\n');
      // One is for the shell.
      expect(lines.length).toBeLessThan(24);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.min(width, 120));
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(lines.at(-1)).toContain(`; exit code ${sample(name).exitCode}`);
      // What failed, is open or was not tested is never left out.
      const { failures, checks, requirements } = sample(name).counts;
      if (failures > 0) expect(text).toMatch(/fail/);
      if (checks.inconclusive > 0) expect(text).toMatch(/open/);
      if (requirements.untested > 0) expect(text).toMatch(/not tested/);
    }
  });

  it.each(Object.keys(samples))('is the same with colour, but for the colour: %s', (name) => {
    const coloured = screen(name, { colour: true });
    expect(coloured.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g'), '')).toBe(screen(name));
  });

  it('ends with a green sentence only where the exit code is 0', () => {
    const green = `${String.fromCodePoint(27)}[32m`;
    for (const [name, { exitCode }] of Object.entries(samples)) {
      const [, sentence = ''] = screen(name, { colour: true }).split(/Reports: .*\n/);
      expect({ name, isGreen: sentence.startsWith(green) }).toEqual({ name, isGreen: exitCode === 0 });
    }
  });

  it('is the outcome and the place of the reports with --quiet', () => {
    expect(screen('one failure', { detail: 'quiet' })).toBe(
      'Reports: reports/report.html, report.json, summary.md, junit.xml\nOmise at http://omise.example does not conform: 1 requirement failed; Kwik at\nhttp://kwik.example conforms.\n',
    );
  });

  it('has every failure with its command with --verbose, and the whole sentence', () => {
    const name = 'over a hundred failures';
    const text = screen(name, { detail: 'verbose' });
    for (const { id, weighs, verdict } of sample(name).requirements)
      if (weighs && verdict === 'fail') expect(text).toContain(`fail ${id}  MUST`);
    expect(text.match(/^ {5}cardproof run /gm)).toHaveLength(sample(name).counts.failures);
    expect(text).toContain('omise.tokens.single-use      ');
    expect(screen('long and wide texts', { detail: 'verbose' }).split('\n').length).toBeGreaterThan(500);
  });

  it('names no file where none was written', () => {
    expect(renderTerminal(sample('one failure'), { width: 80, colour: false })).toContain(
      '18 requirements not tested: the HTML report says why.',
    );
  });
});
