import { describe, expect, it } from 'vitest';
import type { Remark } from '../../reporters/html/body/remarks.ts';
import { exchangeDetails } from '../../reporters/html/exchange.ts';
import type { Exchange, Violation } from '../../reporters/model.ts';
import { exchange, hostile } from './sample.ts';

const shown = (body: string) => exchangeDetails(exchange(1, { response: { status: 200, headers: [], body } }), false);

it('a JSON body is shown with line breaks', () => {
  expect(shown('{"a":[1,2]}')).toContain('{\n  &quot;a&quot;: [\n    1,\n    2\n  ]\n}');
  expect(shown(JSON.stringify(Array(2_000).fill({ id: 'card_1' })))).toContain('\n  {\n    &quot;id&quot;');
});

it.each([2_000, 8_000])(
  'a body of %i levels is shown as it is: with line breaks it would fill the memory',
  (levels) => {
    const deep = `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;
    expect(shown(deep)).toContain(deep.replaceAll('"', '&quot;'));
    expect(shown(deep).length).toBeLessThan(12 * deep.length);
  },
);

it('brackets and backslashes in texts are no levels', () => {
  const body = JSON.stringify({ text: `${'[\\"'.repeat(3_000)}` });
  expect(shown(body)).toContain('{\n  &quot;text&quot;');
});

it('a body that is no JSON is shown as it is', () => {
  expect(shown('a: [1,\n  2\n]')).toContain('a: [1,\n  2\n]');
});

it('a body that was cut is shown with line breaks up to there', () => {
  expect(shown('{"a":[1,\n[cut: 90000 characters in all]')).toContain('[\n    1,\n[cut: 90000 characters in all]');
});

it('a body that begins with an empty line keeps it', () => {
  expect(shown('\nx')).toContain('<pre>HTTP 200\n \n\nx</pre>');
  // Readers of HTML drop the first line break of the element.
  expect(shown(`\n${'x'.repeat(3_000)}`)).toContain(`<pre>\n\n${'x'.repeat(3_000)}</pre>`);
});

describe('what is said about an exchange stands where it is', () => {
  const answer = {
    status: 200,
    headers: [
      ['date', 'today'],
      ['Content-Type', 'application/json'],
    ] as const,
    body: '{"object":"list","data":[{"id":1.0,"name":{"first":"a"}}],"n":"[security code]"}',
  };
  const said = (changes: Partial<Violation>): Violation => ({
    requirement: 'own.row',
    part: 'body',
    pointer: '',
    expected: 'this',
    observed: 'that',
    ...changes,
  });
  const reader = {
    requirement: 'own.row',
    linkOf: (id: string) => (id === 'own.row' ? `at:${id}` : null),
    isBrief: false,
  };
  const view = { id: null, claims: [], reader, isOpen: false, hasCommand: false };
  /** Each marked place as its lines of text, without the others. */
  const hits = (changes: Partial<Exchange>, claims: readonly Remark[] = []): string[] => {
    const html = exchangeDetails(exchange(1, { response: answer, ...changes }), false, { ...view, claims });
    return [...html.matchAll(/<div class="hit([^"]*)"[^>]*>(.*?)<\/div>/gs)].map(([, kind = '', inside = '']) => {
      const text = inside
        .replaceAll('<mark>', '«')
        .replaceAll('</mark>', '»')
        .replaceAll(/<\/(?:pre|p)>(?=.)/g, ' | ');
      return `${kind.trim()}: ${text.replaceAll(/<[^>]*>/g, '').replaceAll('&quot;', '"')}`;
    });
  };
  const told = 'expected this, observed that own.row';

  it.each<[string, Partial<Violation>, string]>([
    ['a value', { pointer: '/data/0/id' }, `own:       "id": «1.0», | /data/0/id ${told}`],
    ['an object', { pointer: '/data/0/name' }, `own:       «"name": {» | /data/0/name ${told}`],
    ['the whole', {}, `own: «{» | ${told}`],
    [
      'a missing member',
      { pointer: '/data/0/at', expected: 'property "at"', observed: 'absent' },
      'own ghost:     + "at": (missing) | /data/0/at expected property "at", observed absent own.row',
    ],
    [
      'a missing member of another requirement',
      { pointer: '/x', observed: 'absent', requirement: 'other' },
      'ghost: + "x": (missing) other',
    ],
    [
      'of another requirement',
      { pointer: '/object', requirement: 'other' },
      ':   "object": «"list"», | /object expected this, observed that other',
    ],
    [
      'of none',
      { pointer: '/object', requirement: null },
      ':   "object": «"list"», | /object expected this, observed that',
    ],
    ['a name that was cut', { pointer: '/data/0/aa…' }, `own: body /data/0/aa… ${told}`],
    [
      'a masked value',
      { observed: '[security code]' },
      'own:   "n": «"[security code]"» | expected this, observed [security code] own.row',
    ],
    ['the status', { part: 'status' }, `own: «HTTP 200» | ${told}`],
    ['the content type', { part: 'content type' }, `own: Content-Type: «application/json» | ${told}`],
    ['a quiet header', { part: 'header date' }, `own: date: «today» | ${told}`],
    ['a missing header', { part: 'header Omise-Version' }, `own ghost: + omise-version: (missing) | ${told}`],
    [
      'a parameter of the request',
      { part: 'request query limit' },
      `own: «GET http://127.0.0.1:1/cards?a=1» | query limit ${told}`,
    ],
    [
      'a header of the request',
      { part: 'request header Authorization' },
      `own: authorization: «Basic [OMISE_SECRET_KEY]» | ${told}`,
    ],
  ])('%s', (_, violation, hit) => {
    expect(hits({ violations: [said(violation)] })).toEqual([hit]);
  });

  it('a member of the request', () => {
    const request = { method: 'POST', url: 'http://127.0.0.1:1/', headers: [], body: '{"a":{"b":1}}' };
    const violations = [said({ part: 'request body', pointer: '/a/b' })];
    expect(hits({ request, violations })).toEqual([`own:     "b": «1» | /a/b ${told}`]);
  });

  it('what is only noticed is told with less noise', () => {
    const finding = said({ pointer: '/object', expected: 'no such property', requirement: null });
    expect(hits({ findings: [finding] })).toEqual([
      'noticed:   "object": «"list"», | /object noticed: no such property',
    ]);
  });

  it('what the check expected is told once, and not where its words name no place', () => {
    const claim = (pointer: string): Remark => ({ ...said({ pointer, requirement: null }), tone: 'claim' });
    expect(hits({}, [claim('/object')])).toEqual(['own:   "object": «"list"», | /object expected this, observed that']);
    expect(hits({ violations: [said({ pointer: '/object' })] }, [claim('/object')])).toHaveLength(1);
    expect(hits({}, [claim('/nowhere')])).toEqual([]);
  });

  it('a body that cannot be read line by line has its remarks before it', () => {
    const response = { ...answer, body: '<html>' };
    expect(hits({ response, violations: [said({ pointer: '/a' })] })).toEqual([`own: body /a ${told}`]);
  });

  it('headers that were not recorded are not missing', () => {
    const response = { ...answer, headers: [['[not recorded]', '9 headers']] as const };
    expect(hits({ response, violations: [said({ part: 'header x' })] })).toEqual([`own: header x ${told}`]);
  });

  it('leads to the requirement where the page has it', () => {
    const html = exchangeDetails(exchange(1, { response: answer, violations: [said({})] }), false, view);
    expect(html).toContain('<a href="#at:own.row">own.row</a>');
  });
});

it('of a long body only the lines around a remark are shown at once, and those that say which item it is', () => {
  const body = JSON.stringify({ data: Array.from({ length: 30 }, (_, id) => ({ id, name: `n${id}` })) });
  const violations = [{ requirement: null, part: 'body', pointer: '/data/20/name', expected: 'x', observed: 'y' }];
  const html = exchangeDetails(exchange(1, { response: { status: 200, headers: [], body }, violations }), false);
  const open = html
    .replace(/.*Answer/s, '')
    .replaceAll(/<details.*?<summary>(.*?)<\/summary>.*?<\/details>/gs, '<p>($1)</p>');
  expect(
    open
      .replaceAll(/<[^>]*>/g, '\n')
      .replaceAll('&quot;', '"')
      .replaceAll(/\n\s*\n/g, '\n')
      .trim()
      .split('\n'),
  ).toEqual([
    'HTTP 200',
    '{',
    '  "data": [',
    '(79 more lines)',
    '    },',
    '    {',
    '      "id": 20,',
    '      "name": ',
    '"n20"',
    '/data/20/name',
    ' expected ',
    'x',
    ', observed ',
    'y',
    '    },',
    '    {',
    '      "id": 21,',
    '(36 more lines)',
  ]);
  expect(html).toContain('n29');
});

it('a lost answer says why, a request against the specification how', () => {
  const html = exchangeDetails(
    exchange(1, { response: null, failure: 'closed', malformed: 'no name', throttled: 2 }),
    true,
  );
  expect(html).toContain('None: closed');
  expect(html).toContain('Against the specification on purpose: no name');
  expect(html).toContain('2 times before');
});

it('lets no markup of the subject through, wherever it stands', () => {
  const violation = {
    requirement: hostile,
    part: hostile,
    pointer: `/${hostile}`,
    expected: hostile,
    observed: hostile,
  };
  const body = JSON.stringify({ [hostile]: hostile });
  const headers = [[hostile, hostile]] as const;
  const html = exchangeDetails(
    exchange(1, {
      operation: hostile,
      purpose: hostile,
      malformed: hostile,
      request: { method: hostile, url: hostile, headers, body: hostile },
      response: { status: 200, headers, body },
      violations: [violation, { ...violation, part: 'body' }, { ...violation, part: `request ${hostile}` }],
      findings: [violation],
    }),
    true,
    {
      id: hostile,
      claims: [{ ...violation, tone: 'claim' }],
      reader: { requirement: null, linkOf: (id) => id, isBrief: false },
      isOpen: true,
      hasCommand: true,
    },
  );
  expect(html).not.toMatch(/<(?:img|\/script)|(?!\n)\p{Cc}/u);
  expect(html.match(/&lt;img/g)?.length).toBeGreaterThan(12);
});
