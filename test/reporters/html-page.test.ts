import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeReport } from '../../bench/render/large-report.ts';
import { packBodies } from '../../reporters/html/packed-bodies.ts';
import { packText } from '../../reporters/html/packed-text.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import { requirementBody } from '../../reporters/html/requirement-body.ts';
import { requirementRow } from '../../reporters/html/requirement-row.ts';
import type { Report } from '../../reporters/model.ts';
import { checkResult, exchange, hostile, sampleReport } from './sample.ts';
import { unpackPage, unpackText } from './unpack-page.ts';

describe('the page', () => {
  it('of 300 checks with all their exchanges is at most 600 kB, and the same each time', () => {
    const report = largeReport(300);
    const html = renderHtml(report);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(600_000);
    expect(renderHtml(report)).toBe(html);
    const everything = html + unpackPage(html).join('');
    const urls = new Set(
      report.requirements.flatMap(({ checks }) =>
        checks.flatMap(({ exchanges }) => exchanges.map(({ request }) => request.url)),
      ),
    );
    expect(urls.size).toBeGreaterThan(600);
    expect([...urls].filter((url) => !everything.includes(url))).toEqual([]);
  });

  it('packs what passed, and nothing else', () => {
    const html = renderHtml(sampleReport());
    const packed = unpackPage(html);
    expect(packed).toHaveLength(1);
    expect(packed[0]).toContain('a pass');
    expect(
      [...html.matchAll(/id="([^"]+)" data-standing="([^"]+)"[^>]* data-packed="0\.0"/g)].map(([, ...found]) => found),
    ).toEqual([['sample.class.pass', 'pass']]);
    for (const verdict of ['fail', 'inconclusive', 'error', 'inapplicable'])
      expect(html).toContain(`id="sample.class.${verdict}/a-${verdict}"`);
  });

  it('packs failures too beyond a length that no browser opens, and then says what failed', () => {
    const report = sampleReport({ requirements: [failure(), { ...failure(), id: 'sample.class.other' }] });
    const { bodies, chunks } = packBodies([report.requirements], report, requirementBody(failure(), report).length);
    expect([...bodies.values()].map((body) => 'html' in body)).toEqual([true, false]);
    expect(unpackText(chunks[0] ?? '')[0]).toContain('a fail');
    const [, other] = report.requirements;
    const html = other ? requirementRow(other, report, { chunk: 0, place: 0 }) : '';
    expect(html).toContain('<ul><li>fail: a fail. &lt;/script&gt;');
  });

  it('holds no markup of the subject, packed or not', () => {
    const html = renderHtml(sampleReport());
    for (const part of [html, ...unpackPage(html)])
      for (const raw of ['<img', '\u0000', '\ud800']) expect(part).not.toContain(raw);
    expect(unpackPage(html).join('')).toContain('&lt;img src=x');
    expect(html.match(/<\/script>/g)).toHaveLength(html.match(/<script[ >]/g)?.length ?? 0);
  });

  it.each<readonly [string, Partial<Report>, string]>([
    ['an interruption', { interrupted: true }, 'Interrupted: it was stopped before its last check.'],
    [
      'a shard',
      { selection: { ...sampleReport().selection, shard: { index: 1, count: 3 } } },
      'Only shard 1 of 3 of the checks ran.',
    ],
    [
      'a selection',
      { selection: { ...sampleReport().selection, only: ['a.b', '<c>'] } },
      'Only what matches a.b, &lt;c&gt; was to be tested.',
    ],
    [
      'targets left out',
      { selection: { ...sampleReport().selection, configuredTargets: ['omise', 'other'] } },
      'Configured, and not tested: other.',
    ],
    ['strictness', { strict: true }, 'Strict: every requirement counts'],
    [
      'a judgement of recordings',
      { rejudged: { recordedBy: { name: 'cardproof', version: '0.0.9', node: 'v24.0.0' } } },
      'recorded by cardproof 0.0.9.',
    ],
    ['errors of the suite', {}, '<pre>Error: a suite did not load</pre>'],
    ['what was left behind', {}, 'customer cust_1 was not destroyed'],
    ['stale waivers', {}, '<h2>1 stale waiver'],
    ['nothing at all', { requirements: [] }, 'Nothing failed, and nothing was shown.'],
  ])('tells of %s before the first requirement', (_, changes, text) => {
    const html = renderHtml(sampleReport(changes));
    expect(html.indexOf(text)).toBeGreaterThan(0);
    expect(html.indexOf(text)).toBeLessThan(html.indexOf('id="requirements"'));
  });

  it('ranks findings: what counts, errors of the suite, waived, advisory, open, then what was noticed', () => {
    const html = renderHtml(sampleReport());
    const findings = html.slice(html.indexOf('id="findings"'), html.indexOf('id="requirements"'));
    const links = [...findings.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(
      ['fail', 'error', 'waived', 'advisory', 'inconclusive'].map((name) => `sample.class.${name}`),
    );
    expect(findings.indexOf('1 thing noticed')).toBeGreaterThan(findings.indexOf('sample.class.inconclusive'));
  });

  it('lists a hundred failures of many, worst first, and says how many more there are', () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      ...failure(),
      id: `sample.class.row-${at}`,
      keyword: at === 70 ? ('MUST' as const) : ('SHOULD' as const),
    }));
    const html = renderHtml(sampleReport({ requirements: rows }));
    const findings = html.slice(html.indexOf('id="findings"'), html.indexOf('id="requirements"'));
    const links = [...findings.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(100);
    expect(links.slice(0, 3)).toEqual(['sample.class.row-70', 'sample.class.row-0', 'sample.class.row-1']);
    expect(findings).toContain('and 20 more, in their classes below');
  });
});

describe('packed text', () => {
  it.each([
    ['nothing', []],
    ['an empty row', ['']],
    ['repeated lines', ['<p>one line\n<p>one line\n', '<p>one line\n', 'one <b']],
    ['control characters that the format does not use', ['\u0003\n\u0003\n', '\t']],
  ])('gives back %s', (_, rows) => {
    expect(unpackText(packText(rows))).toEqual(rows.length === 0 ? [''] : rows);
  });

  it('gives back any rows; private-use characters as references', () => {
    const part = fc.constantFrom(
      '<p>',
      'text\n',
      'more text',
      '\ue000',
      '\uf8ff',
      '\u{f0000}',
      '\u{10fffd}',
      'é😀',
      '<',
      '\n',
    );
    const rows = fc.array(
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const expected = given.map((row) =>
          row.replaceAll(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`),
        );
        expect(unpackText(packText(given))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps more words than the first block of private-use characters has', () => {
    const lines = Array.from({ length: 7000 }, (_, at) => `<i>line ${at}\n`).join('');
    expect(unpackText(packText([lines, lines]))).toEqual([lines, lines]);
  });
});

function failure(): Report['requirements'][number] {
  const row = sampleReport().requirements.find(({ id }) => id === 'sample.class.fail');
  if (!row) throw new Error('the sample has no failure');
  return { ...row, checks: [checkResult('fail', { exchanges: [exchange(1)], reason: hostile })] };
}
