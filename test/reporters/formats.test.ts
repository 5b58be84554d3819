import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { curlLine } from '../../reporters/curl.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import { renderJson } from '../../reporters/json.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { isDateTime } from '../../spec/formats/date-time.ts';
import { checkResult, exchange, hostile, sampleReport } from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../reporters/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile(schema);

const shardSelection = { ...sampleReport().selection, shard: { index: 2, count: 3 } };

describe('report.json', () => {
  it('fits its schema, and reads back as what was written', () => {
    const report = JSON.parse(renderJson(sampleReport()));
    expect(validate(report), JSON.stringify(validate.errors?.[0])).toBe(true);
    expect(report).toEqual(JSON.parse(JSON.stringify(sampleReport())));
  });

  it.each(Object.keys(sampleReport()))('does not fit without %s', (member) => {
    const { [member as 'outcome']: _, ...rest } = sampleReport();
    expect(validate(rest)).toBe(false);
  });

  it('does not fit with a member that the schema does not name', () => {
    expect(validate({ ...sampleReport(), extra: 1 })).toBe(false);
  });
});

describe('JUnit', () => {
  const parse = (text: string) =>
    new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
    }).parse(text);
  const xml = renderJunit(sampleReport());
  const { testsuites } = parse(xml);
  const cases: Record<string, unknown>[] = testsuites.testsuite[0].testcase;

  it('counts failures that weigh only, and what was open as errors', () => {
    expect(testsuites).toMatchObject({ tests: '11', failures: '2', errors: '3', skipped: '5' });
    const byName = (part: string) => cases.find(({ name }) => String(name).includes(part));
    expect(byName('.fail/')).toHaveProperty('failure');
    expect(byName('.advisory/')).toHaveProperty('skipped');
    expect(byName('.untested')).toHaveProperty('skipped');
    expect(byName('.inconclusive/')).toHaveProperty('error');
  });

  it('skips a waived failure, with who answers for it until when', () => {
    const waived = cases.find(({ name }) => String(name).includes('.waived/'));
    expect(waived).toMatchObject({
      skipped: {
        message: expect.stringMatching(/^waived until 2026-03-31: accepted because of .*\(team <a>\); fail: /s),
      },
    });
  });

  it('does not ask for more of a requirement whose failure is waived', () => {
    const [row] = sampleReport().requirements.filter(({ waiver }) => waiver !== null);
    if (!row) throw new Error('the sample has a waived row');
    const open = checkResult('inconclusive', { id: `${row.id}/open` });
    const requirements = [{ ...row, checks: [...row.checks, open] }];
    const text = renderJunit(
      sampleReport({ requirements, waivers: [], suiteErrors: [], outcome: 'conforms', exitCode: 0 }),
    );
    expect(parse(text).testsuites).toMatchObject({ tests: '2', failures: '0', errors: '0', skipped: '2' });
  });

  it('fails a case of its own for each stale waiver', () => {
    const suite = testsuites.testsuite.find((each: { name: string }) => each.name === 'waivers');
    expect(suite.testcase).toHaveLength(1);
    expect(suite.testcase[0]).toMatchObject({
      name: 'sample.class.pass on omise',
      failure: { message: 'stale waiver: its requirement passed' },
    });
  });

  it('says of a requirement that is not claimed why it does not apply', () => {
    const unclaimed = cases.find(({ name }) => String(name).includes('.unclaimed'));
    expect(unclaimed).toMatchObject({ skipped: { message: 'inapplicable: The target does not claim its class.' } });
  });

  it('is named by its shard, so that those of a matrix stay apart', () => {
    expect(parse(renderJunit(sampleReport({ selection: shardSelection }))).testsuites.name).toBe(
      'cardproof shard 2 of 3',
    );
  });
});

describe('Markdown', () => {
  const text = renderMarkdown(sampleReport());

  it('begins with the outcome, and lists failures with what was seen', () => {
    expect(text.split('\n')[0]).toContain('does not conform');
    expect(text).toContain(
      '### ❌ sample.class.fail\n\nSays fail. _MUST, documented: a page_\n\n- **a fail**: because of',
    );
    expect(text).toContain('## Could not be observed (1)');
    expect(text).toContain('sample.class.untested: Nobody can see it.');
    expect(text).toContain('Left behind at the target (1)');
    expect(text).toContain('cardproof cleanup');
  });

  it('lists waived failures and stale waivers apart from what failed, and what does not apply with its reason', () => {
    expect(text.match(/## Failed \(2\)\n\n(.*?)##/s)?.[1]).not.toContain('sample.class.waived');
    expect(text.match(/## Failed and waived \(1\)\n\n(.*?)##/s)?.[1]).toContain('waived until 2026-03-31');
    expect(text).toContain('## Stale waivers (1)\n\n- **sample.class.pass**: its requirement passed');
    expect(text).toContain('sample.class.unclaimed: The target does not claim its class.');
  });

  it('names the shard', () => {
    expect(renderMarkdown(sampleReport({ selection: shardSelection }))).toContain('cardproof 0.0.0, shard 2 of 3');
    expect(text).not.toContain('shard');
  });
});

describe('curl lines', () => {
  const request = {
    method: 'POST',
    url: "http://127.0.0.1:1/it's",
    headers: [
      ['authorization', 'Basic [OMISE_PUBLIC_KEY]'],
      ['content-type', 'application/json'],
    ] as [string, string][],
    body: `{"name":"it's $HOME \`id\` \\\\","number":"[card number ending 4242]","security_code":"[security code]"}`,
  };

  it('survive a shell, with credentials and masked values as variables', () => {
    const line = curlLine(exchange(1, { request })).replace(/^curl/, 'printf "%s\\n"');
    const environment = {
      PATH: process.env.PATH ?? '',
      OMISE_PUBLIC_KEY: 'pkey',
      CARD_NUMBER: 'the number',
      SECURITY_CODE: 'the code',
    };
    const printed = execFileSync('sh', ['-c', line], { env: environment, encoding: 'utf8' }).split('\n');
    expect(printed).toContain("http://127.0.0.1:1/it's");
    expect(printed).toContain('pkey:');
    expect(printed).toContain(`{"name":"it's $HOME \`id\` \\\\","number":"the number","security_code":"the code"}`);
  });
});

describe('HTML', () => {
  it('lets no markup of the subject through', () => {
    const html = renderHtml(sampleReport());
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(html.match(/<script[ >]/g)?.length ?? 0);
    expect(html).toContain('&lt;img src=x');
    expect(hostile).toContain('<img');
  });

  it('is the same for the same report, and needs no network', () => {
    expect(renderHtml(sampleReport())).toBe(renderHtml(sampleReport()));
    expect(renderHtml(sampleReport())).not.toMatch(/(src|href)="https?:/);
  });
});
