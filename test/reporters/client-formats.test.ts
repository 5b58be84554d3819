import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { buildClientReport, type ClientFacts } from '../../reporters/build-client-report.ts';
import { repeatCommand } from '../../reporters/client-text.ts';
import { curlLine } from '../../reporters/curl.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import { renderJson } from '../../reporters/json.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import type { Report } from '../../reporters/model.ts';
import { renderTerminal } from '../../reporters/terminal.ts';
import { isDateTime } from '../../spec/formats/date-time.ts';
import { clientFacts, clientSample, clientSampleFacts, seen } from './client-sample.ts';
import { hostile, sampleReport } from './sample.ts';

const report = clientSample();
const failing = 'omise.client.freedoms.created';
const sampleClient = clientSampleFacts().client;

/** The sample with another command. */
function commanded(subject: readonly string[], changes: Partial<ClientFacts> = {}): Report {
  return buildClientReport(clientSampleFacts({ client: { ...sampleClient, subject }, ...changes }));
}

describe('report.json on a client', () => {
  const schema = JSON.parse(readFileSync(new URL('../../reporters/report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile(schema);

  it.each<[string, Report]>([
    ['the sample', report],
    ['one of which nothing was seen', buildClientReport(clientFacts({ records: [], observations: [] }))],
    ['one behind a proxy', commanded([], { client: { ...sampleClient, seen: 'proxy', subject: [], runs: [] } })],
    ['a recording', commanded(['x'], { client: { ...sampleClient, seen: 'recording' } })],
  ])('fits its schema, and reads back as what was written: %s', (_, own) => {
    const read = JSON.parse(renderJson(own));
    expect(validate(read), JSON.stringify(validate.errors?.[0])).toBe(true);
    expect(read).toEqual(JSON.parse(JSON.stringify(own)));
  });

  it.each(Object.keys(report.client ?? {}))('does not fit without %s', (member) => {
    const { [member as 'seen']: _, ...client } = report.client ?? {};
    expect(validate({ ...report, client })).toBe(false);
  });

  it.each(['runs', 'operations'] as const)('does not fit with a member in %s that the schema does not name', (list) => {
    const client = { ...report.client, [list]: report.client?.[list].map((each) => ({ ...each, extra: 1 })) };
    expect(validate({ ...report, client })).toBe(false);
  });
});

describe('the command that repeats', () => {
  const commandOf = (own: Report, id: string) => {
    const row = own.requirements.find((each) => each.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return repeatCommand(own, row)?.join(' ') ?? null;
  };

  it.each<[string, Report, string, string | null]>([
    [
      'a request',
      report,
      'omise.client.requests.basic',
      'cardproof sdk omise --only omise.client.requests.basic -- node scenario.cjs',
    ],
    ['a freedom', report, failing, `cardproof sdk omise --vary --only ${failing} -- node scenario.cjs`],
    [
      'a fault',
      report,
      'omise.client.faults.throttled',
      'cardproof sdk omise --faults --only omise.client.faults.throttled -- node scenario.cjs',
    ],
    [
      'nothing behind a proxy',
      commanded([], { client: { ...sampleClient, seen: 'proxy', subject: [] } }),
      failing,
      null,
    ],
    ['a server', sampleReport(), 'sample.class.fail', 'cardproof run --target omise --only sample.class.fail'],
  ])('is that of %s', (_, own, id, command) => {
    expect(commandOf(own, id)).toBe(command);
  });

  it('survives a shell, whatever the words of the command', () => {
    const words = [
      'sh',
      '-c',
      `echo "it's" $HOME \`id\` \\ *`,
      '',
      'a=b',
      '~',
      '--x',
      hostile.replaceAll('\u0000', '').toWellFormed(),
    ];
    const row = report.requirements[0];
    if (!row) throw new Error('the sample has rows');
    const line = (repeatCommand(commanded(words), row) ?? []).join(' ').replace(/^.*? -- /, 'printf "%s\\n" ');
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(words.map((word) => `${word}\n`).join(''));
  });
});

describe('the terminal screen of a client', () => {
  const screen = (width: number, own: Report = report) => renderTerminal(own, { width, colour: false });
  const whole = (width: number, own: Report = report) =>
    renderTerminal(own, { width, colour: false, detail: 'verbose' });

  it.each([60, 80, 120, 200])('fits %i columns', (width) => {
    const lines = screen(width).split('\n');
    const long = lines.filter((line) => line.length > Math.min(width, 120));
    expect(long).toEqual([]);
    expect(screen(width)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('begins with the matrix, what was never called and what supports apart in it', () => {
    const [matrix = ''] = whole(80).split('\n\n');
    expect(matrix.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['operation', 'calls', 'request', 'answer', 'freedoms', 'faults'],
      ['listCards', '4', 'fail', 'pass', '26/27 fail', '3/4 error'],
      ['retrieveCard', '1', 'pass', 'pass', '25/27 fail', '4/4'],
      ['updateCard', '1', 'pass', 'open', '27/27', '4/4'],
      ['createToken', '2', 'pass', 'pass', '26/26', '3/4'],
      ['destroyCard', 'never called'],
      ['retrieveToken', 'never called'],
      ['supporting operations'],
      ['createCustomer', '1', 'pass', 'pass', '26/27', '4/5 fail'],
    ]);
  });

  it('then has failures with the command that repeats, what stood in the way, what was left out, and the outcome', () => {
    const text = whole(120).replaceAll(/\s+/g, ' ');
    const places = [
      `fail ${failing} MUST, observed`,
      `cardproof sdk omise --vary --only ${failing} -- node scenario.cjs`,
      '1 requirement failed and is waived',
      'The client does not trust the authority of this run',
      '2 other hosts asked for, and refused: registry.npmjs.org, telemetry.example',
      '2 of 6 operations under test never called: destroyCard, retrieveToken',
      'Never sent: Omise-Version (header) of every operation; listCards offset, limit, from, to, order (query); updateCard',
      'card.street1 (body) and 2 more',
      '1 check ended in an error of the suite; the verdicts on `node scenario.cjs` are not complete.',
    ].map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('cardproof run');
  });

  it('breaks a long command so that a shell reads it as one', () => {
    const words = ['node', 'scenario.cjs', ...Array.from({ length: 9 }, (_, at) => `--option-${at}=some value`)];
    const lines = whole(80, commanded(words)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const start = lines.findIndex((line) => line.includes('cardproof sdk'));
    const command = lines.slice(
      start,
      lines.findIndex((line, at) => at > start && !line.includes('option')),
    );
    const shown = command.join('\n').replace(/^.*? -- /s, 'printf "%s\\n" ');
    expect(execFileSync('sh', ['-c', shown], { encoding: 'utf8' }).trim().split('\n')).toEqual(words);
  });

  it('is never green where nothing was called', () => {
    const nothing = buildClientReport(clientFacts({ records: [], observations: [] }));
    const text = renderTerminal(nothing, { width: 80, colour: true });
    expect(text).not.toContain('\u001b[32m');
    expect(text.match(/never called/g)).toHaveLength(7);
  });
});

describe('Markdown of a client', () => {
  const text = renderMarkdown(report);

  it('has the matrix, what was never called and what supports apart', () => {
    expect(text).toContain('| listCards | 4 | ❌ 20 of 21 | ✅ 1 of 1 | ❌ 26 of 27 | 💥 3 of 4 |');
    expect(text).toContain('| updateCard | 1 | ✅ 20 of 21 | ⚠️ 0 of 1 |');
    expect(text).toContain('| destroyCard | never called | | | | |');
    expect(text).toContain('| _createCustomer_ | 1 |');
  });

  it('lists failures, and the runs that went wrong', () => {
    expect(text).toContain('## Failed (3)');
    expect(text).toContain(
      `### ❌ ${failing}\n\nThe time of creation is called created or created\\_at. _MUST, observed: `,
    );
    expect(text.match(/## Runs \(41\)\n\n(.*?)\n\n/s)?.[1]?.split('\n')).toHaveLength(6);
    expect(text).toContain(
      '- ❌ **freedom created**: The time of creation is called created or created\\_at. The client: line 3',
    );
    expect(text).toContain('- 36 others have nothing wrong');
  });

  it('names what stood in the way, refused hosts, what was never sent, and what the server did', () => {
    expect(text).toContain('## What kept requests from being seen (1)\n\n- The client does not trust');
    expect(text).toContain('## Other hosts asked for, and refused (2)\n\n- registry.npmjs.org');
    expect(text).toContain('- updateCard expiration\\_year, postal\\_code, city (body)');
    expect(text).toContain('- violation of the server, 1×: omise.cards.object.brand, listCards: body');
  });

  it('lets no markup of the client through', () => {
    const own = renderMarkdown(commanded(['node', hostile]))
      .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
      .replaceAll(/(`+)[^`].*?\1/g, '');
    expect(own).not.toContain('<img');
    expect(own).not.toContain('</script>');
  });
});

describe('JUnit of a client', () => {
  const xml = renderJunit(report);
  const { testsuites } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
  }).parse(xml);
  const cases: Record<string, unknown>[] = testsuites.testsuite.flatMap(
    (each: { testcase: object[] }) => each.testcase,
  );

  it('is well-formed, a suite for each class, a case for each check and each row without one, names unique', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const suites = testsuites.testsuite.map(({ name }: { name: string }) => name);
    expect(suites).toEqual([...report.coverage.map(({ id }) => id), 'cardproof']);
    const perRow = report.requirements.map(({ checks }) => Math.max(checks.length, 1));
    expect(cases).toHaveLength(perRow.reduce((sum, count) => sum + count) + 1);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('fails what counts and is not waived', () => {
    expect(cases.filter((each) => 'failure' in each).map(({ name }) => name)).toEqual([
      'omise.client.requests.query-values/list-cards',
      `${failing}/list-cards`,
      `${failing}/retrieve-card`,
      'omise.client.faults.used-token/create-customer',
    ]);
    expect(cases.filter((each) => 'error' in each)).toHaveLength(3);
    expect(cases.at(-1)).toMatchObject({
      name: 'the run as a whole',
      error: { message: `suite error: ${report.sentence}` },
    });
  });
});

describe('HTML of a client', () => {
  const html = renderHtml(report);

  it('has the matrix before the rows, with text in each cell', () => {
    expect(html.indexOf('What the client speaks')).toBeLessThan(html.indexOf('id="omise.client.requests.http"'));
    const matrix = html.match(/<table class="matrix">.*?<\/table>/s)?.[0] ?? '';
    const cells = [...matrix.matchAll(/<td class="cell[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, ''),
    );
    expect(cells).toHaveLength(4 * 5 + 2);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
    expect(cells.slice(0, 4)).toEqual(['fail 20 of 21', 'pass 1 of 1', 'fail 26 of 27', 'error 3 of 4']);
    expect(cells.filter((cell) => cell === 'never called')).toHaveLength(2);
  });

  it('repeats with the command of the client, and never with that of a server', () => {
    expect(html).toContain(`<code>cardproof sdk omise --vary --only ${failing} -- node scenario.cjs</code>`);
    expect(html).not.toContain('cardproof run');
  });

  it('has runs, what was never sent, refused hosts and obstacles', () => {
    expect(html).toContain('<h2>41 runs');
    expect(html).toContain('the 36 others');
    expect(html).toContain('updateCard: expiration_year, postal_code, city (body)');
    expect(html).toContain('<li>telemetry.example</li>');
    expect(html).toContain('<p class="obstacle">The client does not trust');
  });

  it('leads nowhere but to what is on the page', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('lets no markup of the client through', () => {
    const client = { ...sampleClient, subject: ['node', hostile], refusedHosts: [hostile], obstacles: [hostile] };
    const own = renderHtml(buildClientReport(clientSampleFacts({ client })));
    expect(own).not.toContain('<img');
    expect(own.match(/<\/script>/g)).toHaveLength(own.match(/<script[ >]/g)?.length ?? 0);
  });

  it('adds nothing to the page of a server', () => {
    expect(renderHtml(sampleReport())).not.toMatch(/matrix|class="runs|obstacle/);
  });
});

describe('the curl line of a request of a client', () => {
  it('has credentials as variables, and no header that curl writes itself', () => {
    const line = curlLine(seen('createToken'));
    expect(line).toContain('-u "$OMISE_PUBLIC_KEY:"');
    expect(line).toContain("-H 'Content-Type: application/json'");
    expect(line).not.toMatch(/Host|Authorization/);
  });

  it.each(['Bearer [credential]', '[credential]'])('leaves a header as it is that names no key: %s', (value) => {
    const exchange = seen('listCards');
    const request = { ...exchange.request, headers: [['AUTHORIZATION', value]] as const };
    expect(curlLine({ request })).toContain(`-H 'AUTHORIZATION: ${value}'`);
  });

  it('quotes a method that is none', () => {
    const { request } = seen('listCards');
    expect(curlLine({ request: { ...request, method: 'GET;id' } })).toContain("-X 'GET;id' ");
  });
});
