import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderBadge, renderShields } from '../../../reporters/badge.ts';
import { buildReport, type RunFacts } from '../../../reporters/build-report.ts';
import { renderAnnotations } from '../../../reporters/github/annotations.ts';
import { renderMarkdown } from '../../../reporters/markdown.ts';
import { code, escaped, fenced } from '../../../reporters/markdown-text.ts';
import type { Report } from '../../../reporters/model.ts';
import { sampleReport } from '../sample.ts';
import { facts, target, waiver } from '../sample-facts.ts';
import { tortureReport } from './torture.ts';
import { isUnreadable } from './unreadable.ts';

const torture = tortureReport(10_000);

describe('the summary', () => {
  const text = renderMarkdown(torture);
  const outsideCode = text.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)[^`].*?\1/g, '');

  it('fits into a comment of GitHub, and so into the summary of a job', () => {
    expect(text.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(isUnreadable(text)).toBe(false);
  });

  it('has the outcome first, then the counts, then what failed, then the rest', () => {
    const parts = [
      '# 💥 ',
      '| conformance class |',
      '## Failed (',
      '## Errors of the suite (2)',
      '## Stale waivers (3)',
    ];
    const places = [...parts, '## Could not be observed (', '## Failed and waived ('].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('says in each part that was cut how much is missing', () => {
    const failed = torture.counts.failures + torture.counts.requirements.error;
    expect(text).toContain(`## Failed (${failed})`);
    const told = text.match(/^### /gm)?.length ?? 0;
    const [more, rest = ''] = /And (\d+) more:\n\n([\s\S]*?)\n\n/.exec(text)?.slice(1) ?? [];
    expect(told + Number(more)).toBe(failed);
    const named = rest.split('\n').filter((line) => !/more in report\.html$/.test(line)).length;
    expect(rest).toContain(`- and ${Number(more) - named} more in report.html`);
  });

  it('lets nothing of the subject format, link or notify', () => {
    expect(outsideCode).not.toMatch(/<(?!\/?(?:details|summary)>)/);
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(/);
    expect(outsideCode).not.toMatch(/(?<!\w)@\w/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('has as many cells in each row of a table as in its head', () => {
    const cells = outsideCode.split('\n').filter((line) => line.startsWith('| ') || line.startsWith('|--'));
    const widths = cells.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths).size).toBe(1);
  });

  it.each<[string, string, string]>([
    [
      '*a* _b_ `c` [d](e) | <f> & ~g~ $h$',
      escaped('*a* _b_ `c` [d](e) | <f> & ~g~ $h$'),
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| &lt;f> &amp; \\~g\\~ \\$h\\$',
    ],
    ['@team #12, a@b.c', escaped('@team #12, a@b.c'), '@\u200bteam #\u200b12, a@b.c'],
    ['what turns text around', escaped('a\u202eb\u2066c אב'), 'a\ufffdb\ufffdc אב'],
    ['two\n# lines', escaped('two\n# lines'), 'two # lines'],
    ['code with ` and ``', code('a ` b `` c'), '```a ` b `` c```'],
    ['code that begins with one', code('`a'), '`` `a ``'],
    ['a block with a fence in it', fenced('```\nx'), '````\n```\nx\n````'],
  ])('writes %j so that it stays text', (_, written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('the annotations of GitHub', () => {
  const text = renderAnnotations(torture);
  const lines = text.trimEnd().split('\n');
  const pattern = /^::(error|warning|notice) title=([^:,\r\n]*)::([^\r\n]*)$/;

  it('are at most ten of each level, worst first, and say how many more there are', () => {
    const levels = lines.map((line) => pattern.exec(line)?.[1]);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    const red = torture.counts.failures + torture.counts.requirements.error;
    expect(lines[0]).toBe(`::error title=Cardproof::${torture.sentence}`);
    expect(lines[9]).toBe(
      `::error title=Cardproof::and ${1 + 3 + 2 + red - 9} more; the summary and the reports have them all`,
    );
    expect(lines[6]).toMatch(/^::error title=fail%3A omise\.\S+ on one \(MUST\)::Says /);
  });

  it('hold no command of the subject, whatever it says', () => {
    expect(text.match(/^::/gm)).toHaveLength(lines.length);
    expect(lines.filter((line) => !pattern.test(line))).toEqual([]);
    expect(isUnreadable(text)).toBe(false);
  });

  it('escape by the rule of the runner: percent and line ends in both parts, colon and comma in the title', () => {
    const [, row] = sampleReport().requirements;
    if (!row) throw new Error('the sample has rows');
    const id = 'a:b,c%d';
    const report = sampleReport({
      requirements: [{ ...row, id, says: '50%\r\nof: a, b' }],
      waivers: [],
      suiteErrors: [],
    });
    expect(renderAnnotations(report).split('\n')[1]).toMatch(
      /^::error title=fail%3A a%3Ab%2Cc%25d \(MUST\)::50%25%0Aof: a, b /,
    );
  });

  it('are one notice for a green run', () => {
    expect(renderAnnotations(buildReport(facts()))).toBe(
      '::notice title=Cardproof::Omise at http://omise.example conforms: 5 requirements passed, none that counts failed.\n',
    );
  });
});

/** Of a run in which everything passed, but for what is said. */
function built(verdicts: Parameters<typeof facts>[0] = {}, changes: Partial<RunFacts> = {}): Report {
  return buildReport(facts(verdicts, changes));
}

const [one, two, should] = ['omise.cards.list.one', 'omise.cards.list.two', 'omise.cards.list.should'];
const version = { apiVersion: '2019-05-29' };

describe('the badge', () => {
  it.each<[string, Report, string, string, string]>([
    ['conforms', built(), 'Omise', '4 of 4 MUST shown', 'brightgreen'],
    [
      'names its version and its classes',
      built({}, { targets: [target('omise', 'omise', { ...version, classes: ['omise.cards'] })] }),
      'Omise cards list 2019-05-29',
      '3 of 3 MUST shown',
      'brightgreen',
    ],
    [
      'does not say that the reference server is a target',
      built({}, { targets: [target('omise', 'omise', { embedded: true })] }),
      'Omise (reference server)',
      '4 of 4 MUST shown',
      'brightgreen',
    ],
    [
      'has several targets',
      built({}, { targets: [target('a', 'omise'), target('b', 'omise'), target('kwik', 'kwik')] }),
      'Omise (2 targets) + Kwik cards list',
      '10 of 10 MUST shown',
      'brightgreen',
    ],
    [
      'shows what is waived',
      built({ [one]: 'fail' }, { waivers: [waiver(one)] }),
      'Omise',
      '3 of 4 MUST shown, 1 waived',
      'yellowgreen',
    ],
    ['shows what does not count as green', built({ [should]: 'fail' }), 'Omise', '4 of 4 MUST shown', 'brightgreen'],
    [
      'shows what is not tested',
      built({}, { ends: facts().ends.slice(0, 3), plannedChecks: facts().plannedChecks.slice(0, 3) }),
      'Omise',
      '2 of 4 MUST shown',
      'green',
    ],
    ['fails', built({ [one]: 'fail', [two]: 'fail' }), 'Omise', '2 of 4 MUST failed', 'red'],
    [
      'counts all where all count',
      built({ [should]: 'fail' }, { strict: true }),
      'Omise',
      '1 of 5 requirements failed',
      'red',
    ],
    ['has a stale waiver', built({}, { waivers: [waiver(one)] }), 'Omise', '1 stale waiver: 4 of 4 MUST shown', 'red'],
    ['is open', built({ [one]: 'inconclusive' }), 'Omise', 'incomplete: 1 MUST open', 'orange'],
    [
      'was interrupted',
      built({}, { interrupted: true }),
      'Omise',
      'incomplete: interrupted, 4 of 4 MUST shown',
      'orange',
    ],
    ['shows nothing', built({}, { ends: [], plannedChecks: [] }), 'Omise', 'incomplete: nothing shown', 'orange'],
    ['is our fault', built({ [one]: 'error' }), 'Omise', 'error of the suite: no verdict', 'orange'],
    [
      'is of a shard',
      built({}, { selection: { ...facts().selection, shard: { index: 2, count: 3 } } }),
      'Omise',
      'shard 2 of 3: 4 of 4 MUST shown',
      'blue',
    ],
  ])('%s', (_, report, label, message, color) => {
    const shields = JSON.parse(renderShields(report));
    expect(shields).toEqual({ schemaVersion: 1, label, message, color, isError: report.exitCode !== 0 });
    const svg = renderBadge(report);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(new XMLParser().parse(svg).svg.title).toBe(`${label}: ${message}`);
  });

  it('is well-formed and of a bearable width, whatever its target is called', () => {
    const [own] = sampleReport().targets;
    if (!own) throw new Error('the sample has a target');
    const title = `</svg><script> & "\u0000\ud800 ${'x'.repeat(500)}`;
    const svg = renderBadge(sampleReport({ targets: [{ ...own, title }] }));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<script>');
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(1_200);
    expect(isUnreadable(svg)).toBe(false);
  });
});
