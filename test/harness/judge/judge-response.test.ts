import { describe, expect, it } from 'vitest';
import { judgeResponse, type RawResponse } from '../../../harness/judge/judge-response.ts';
import { contractOf, documentAnswering, operationOf } from '../../contract-of.ts';

type Document = Record<string, unknown>;

/** Judges an answer to the operation `read` of the document. */
function judge(document: Document, answer: Partial<Omit<RawResponse, 'body'>> & { body?: string | Uint8Array }) {
  const contract = contractOf(document);
  const body =
    typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : (answer.body ?? new Uint8Array());
  const raw = { status: 200, headers: { 'content-type': 'application/json' }, ...answer, body };
  return judgeResponse(contract, operationOf(contract, 'read'), raw, (text) => text);
}

/** What is wrong with a JSON body under a schema, as short texts. */
function wrongWith(schema: Document, body: string): string[] {
  return judge(documentAnswering(schema), { body }).violations.map(({ pointer, expected }) => `${pointer} ${expected}`);
}

describe('schemas of answers', () => {
  it.each<[trap: string, schema: Document, good: string, bad: string]>([
    ['null needs to be allowed by the type', { type: ['string', 'null'] }, 'null', '1'],
    ['null is refused where the type does not name it', { type: 'string' }, '"x"', 'null'],
    ['an enum that allows null has to list it', { type: ['string', 'null'], enum: ['a', null] }, 'null', '"b"'],
    ['1.0 is an integer, 1.5 is not', { type: 'integer' }, '1.0', '1.5'],
    ['a number in quotes is no number: answers are not coerced', { type: 'integer' }, '1', '"1"'],
    ['a text "true" is no boolean', { type: 'boolean' }, 'true', '"true"'],
    ['an empty text is not null', { type: 'null' }, 'null', '""'],
    [
      'an impossible date-time',
      { type: 'string', format: 'date-time' },
      '"2024-02-29T00:00:00Z"',
      '"2023-02-29T00:00:00Z"',
    ],
    [
      'a date-time with a space',
      { type: 'string', format: 'date-time' },
      '"2024-01-01T00:00:00Z"',
      '"2024-01-01 00:00:00Z"',
    ],
    [
      'a path is a uri-reference',
      { type: 'string', format: 'uri-reference' },
      '"/customers/cust_1/cards/card_1"',
      '"a b"',
    ],
    ['a pattern is unanchored unless it says otherwise', { type: 'string', pattern: '^a+$' }, '"aa"', '"aab"'],
    ['a pattern does not end before a newline', { type: 'string', pattern: '^a$' }, '"a"', '"a\\n"'],
    ['maxLength counts code points', { type: 'string', maxLength: 2 }, '"😀😀"', '"abc"'],
    ['a missing required property', { type: 'object', required: ['id'], properties: { id: {} } }, '{"id":1}', '{}'],
    [
      'required null is present',
      { type: 'object', required: ['id'], properties: { id: { type: 'null' } } },
      '{"id":null}',
      '{}',
    ],
    [
      'branches of allOf do not refuse what the others name',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', properties: { b: { type: 'string' } } },
        ],
      },
      '{"a":"x","b":"y"}',
      '{"a":"x","b":1}',
    ],
    [
      'exactly one of two names',
      { type: 'object', oneOf: [{ required: ['created'] }, { required: ['created_at'] }] },
      '{"created":1}',
      '{"created":1,"created_at":1}',
    ],
    [
      'a writeOnly property never comes back, and is not missed',
      { type: 'object', required: ['number'], properties: { number: { type: 'string', writeOnly: true } } },
      '{}',
      '{"number":"x"}',
    ],
    ['a const compares by value and type', { const: true }, 'true', '1'],
  ])('%s', (_, schema, good, bad) => {
    expect(wrongWith(schema, good)).toEqual([]);
    expect(wrongWith(schema, bad)).toHaveLength(1);
  });

  it('tells one error for a failed union, not what each branch would have liked', () => {
    const schema = { type: 'object', oneOf: [{ required: ['a', 'b'] }, { required: ['c', 'd'] }] };
    expect(wrongWith(schema, '{}')).toEqual([' must match exactly one schema in oneOf']);
  });

  it('tells a fault that every item of a list has once', () => {
    const schema = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } };
    expect(wrongWith(schema, '[{"id":1},{"id":2},{"id":"x"}]')).toEqual(['/0/id type string']);
  });

  it('charges a fault to the closest requirement, and a missing property to its own', () => {
    const schema = {
      type: 'object',
      required: ['brand'],
      properties: {
        brand: { type: 'string', 'x-requirement': 'brand' },
        tags: { type: 'array', items: { type: 'string' }, 'x-requirement': 'tags' },
        other: { type: 'string' },
      },
    };
    const charged = (body: string) =>
      judge(documentAnswering(schema), { body }).violations.map((each) => each.requirement);
    expect(charged('{}')).toEqual(['brand']);
    expect(charged('{"brand":1}')).toEqual(['brand']);
    expect(charged('{"brand":"x","tags":[1]}')).toEqual(['tags']);
    expect(charged('{"brand":"x","other":1}')).toEqual(['answer']);
  });
});

describe('properties that the specification does not know', () => {
  const schema = {
    type: 'object',
    properties: { id: { type: 'string' }, inner: { type: 'object', properties: { a: {} } } },
  };

  it('are findings, never violations', () => {
    const { violations, findings } = judge(documentAnswering(schema), { body: '{"id":"x","extra":1,"inner":{"b":1}}' });
    expect(violations).toEqual([]);
    expect(findings.map(({ pointer }) => pointer).sort()).toEqual(['/extra', '/inner/b']);
  });

  it('are no finding in an object that is open on purpose', () => {
    const open = { type: 'object', properties: { metadata: { type: 'object', additionalProperties: true } } };
    expect(judge(documentAnswering(open), { body: '{"metadata":{"any":1}}' }).findings).toEqual([]);
  });

  it('are seen beside branches of allOf', () => {
    const branches = {
      allOf: [
        { type: 'object', properties: { a: {} } },
        { type: 'object', properties: { b: {} } },
      ],
    };
    expect(judge(documentAnswering(branches), { body: '{"a":1,"b":1}' }).findings).toEqual([]);
    expect(judge(documentAnswering(branches), { body: '{"a":1,"c":1}' }).findings).toHaveLength(1);
  });
});

describe('bodies', () => {
  const document = documentAnswering({ type: 'object', properties: { id: {} } });
  const bytes = (...values: number[]) => new Uint8Array(values);

  it.each<[string, string | Uint8Array]>([
    ['an empty body where JSON is documented', ''],
    ['no JSON', '<html></html>'],
    ['data after the value', '{"id":1}{"id":2}'],
    ['invalid UTF-8', bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ['JSON nested beyond any stack', '['.repeat(200_000)],
    ['complete JSON nested beyond any stack', `{"id":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['JSON that some walks over it have stack for, and others have not', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ])('%s is a violation', (_, body) => {
    expect(judge(document, { body }).violations).toHaveLength(1);
  });

  it.each([
    ['a repeated name', '{"id":1,"id":2}'],
    ['a name repeated behind an escape', '{"id":1,"\\u0069d":2}'],
    ['a byte order mark', '\uFEFF{"id":1}'],
    ['an integer that JavaScript cannot hold', '{"id":1152921504606846977}'],
    ['a number beyond every range', '{"id":1e999}'],
    ['an integer of 10,000 digits', `{"id":${'9'.repeat(10_000)}}`],
  ])('%s is a finding', (_, body) => {
    const { violations, findings } = judge(document, { body });
    expect(violations).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it('takes the same name in two objects, and __proto__ as a plain name', () => {
    const open = documentAnswering({});
    expect(judge(open, { body: '[{"id":1},{"id":2}]' }).findings).toEqual([]);
    expect(judge(open, { body: '{"__proto__":{"id":1}}' })).toMatchObject({ violations: [], findings: [] });
  });
});

describe('answers beyond measure', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const items = (count: number) => JSON.stringify(Array.from({ length: count }, () => 1));
  const members = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [at, 1])));

  it.each([
    ['levels', nested, 500],
    ['items', items, 10_000],
    ['members', members, 100_000],
  ])('are those with too many %s, whose values are not even built', (_, body, most) => {
    expect(judge(documentAnswering({}), { body: body(most) }).violations).toEqual([]);
    const { violations, json } = judge(documentAnswering({}), { body: body(most + 2) });
    expect({ violations: violations.length, json }).toEqual({ violations: 1, json: undefined });
  });

  it('says of a number too large to hold what it is, not that it is null', () => {
    const { violations } = judge(documentAnswering({ type: 'string' }), { body: '1e999' });
    expect(violations).toMatchObject([{ observed: 'a number too large to hold' }]);
  });

  it('tells a few of the names that one answer repeats, or that the specification does not know', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `"n${index}":1`).join();
    const document = documentAnswering({ type: 'object', properties: { id: {} } });
    expect(judge(document, { body: `{${names},${names}}` }).findings.length).toBeLessThan(100);
  });

  it('judges a list of ten thousand broken items as soon as any other', () => {
    const item = {
      type: 'object',
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
      properties: { c: { type: 'string' } },
    };
    const body = JSON.stringify(Array.from({ length: 10_000 }, () => ({ c: 1 })));
    const startedAt = performance.now();
    expect(judge(documentAnswering({ type: 'array', items: item }), { body }).violations).toHaveLength(2);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('what a judgement tells of an answer', () => {
  const secret = 'skey_test_a/b~c';
  const masking = (document: Document, body: string) => {
    const contract = contractOf(document);
    const raw = { status: 200, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode(body) };
    const redact = (text: string) => text.replaceAll(secret, '[key]');
    return JSON.stringify(judgeResponse(contract, operationOf(contract, 'read'), raw, redact));
  };

  it('is masked before it is cut short: half a secret would not be recognised any more', () => {
    const body = `"${'x'.repeat(105)}${secret}"`;
    const { json: _, ...told } = JSON.parse(masking(documentAnswering({ type: 'integer' }), body));
    expect(JSON.stringify(told)).not.toContain('skey');
  });

  it('is masked in the names of members too, with the escapes of a pointer undone', () => {
    const document = documentAnswering({ type: 'object', properties: { id: {} } });
    const { json: _, ...told } = JSON.parse(masking(document, JSON.stringify({ [secret]: 1 })));
    expect(told.findings).toMatchObject([{ pointer: '/[key]' }]);
    expect(JSON.stringify(told)).not.toContain('skey');
  });
});

describe('content types', () => {
  const document = documentAnswering({ type: 'object' });
  const withType = (type: string | undefined, body = '{}') =>
    judge(document, { headers: type ? { 'content-type': type } : {}, body });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=UTF-8'])(
    'takes %s',
    (type) => {
      expect(withType(type)).toMatchObject({ violations: [], findings: [] });
    },
  );

  it.each(['text/html', 'text/json', 'application/problem+json', 'application/jsonp'])('refuses %s', (type) => {
    expect(withType(type).violations).toMatchObject([{ part: 'content type', requirement: 'answer' }]);
  });

  it('reports a body without a type as a finding and judges it all the same', () => {
    expect(withType(undefined)).toMatchObject({ violations: [], findings: [{ part: 'content type' }] });
    expect(withType(undefined, '[]').violations).toHaveLength(1);
  });

  it('prefers the most specific entry', () => {
    const content = { 'application/*': { schema: { const: 1 } }, 'application/json': { schema: { const: 2 } } };
    const ranges = { paths: { '/': { get: { operationId: 'read', responses: { '200': { content } } } } } };
    expect(judge(ranges, { body: '2' }).violations).toEqual([]);
    expect(judge(ranges, { body: '1' }).violations).toHaveLength(1);
    expect(judge(ranges, { headers: { 'content-type': 'application/vnd.x+json' }, body: '1' }).violations).toEqual([]);
  });
});

describe('statuses', () => {
  const answer = (name: string) => ({
    'x-requirement': name,
    content: { 'application/json': { schema: { const: name } } },
  });
  const document = (responses: Document) => ({ paths: { '/': { get: { operationId: 'read', responses } } } });

  it('selects the exact status, then its range, then default', () => {
    const all = document({
      '200': answer('exact'),
      '4XX': answer('range'),
      '404': answer('missing'),
      default: answer('default'),
    });
    for (const [status, name] of [
      [200, 'exact'],
      [404, 'missing'],
      [418, 'range'],
      [503, 'default'],
    ] as const) {
      expect(judge(all, { status, body: JSON.stringify(name) }).violations).toEqual([]);
      expect(judge(all, { status, body: '"other"' }).violations).toMatchObject([{ requirement: name }]);
    }
  });

  it('charges an undocumented status to the documented answer nearest to it', () => {
    const few = document({ '200': answer('success'), '400': answer('refusal') });
    expect(judge(few, { status: 201, body: '"success"' }).violations).toMatchObject([
      { part: 'status', requirement: 'success' },
    ]);
    expect(judge(few, { status: 302, body: '' }).violations).toMatchObject([
      { part: 'status', requirement: 'success' },
    ]);
    expect(judge(few, { status: 418, body: '"refusal"' }).violations).toMatchObject([
      { part: 'status', requirement: 'refusal' },
    ]);
  });

  it('wants no body where none is documented', () => {
    const silent = document({ '204': { 'x-requirement': 'silence' } });
    expect(judge(silent, { status: 204, headers: {}, body: '' }).violations).toEqual([]);
    expect(judge(silent, { status: 204, body: '{}' }).violations).toMatchObject([{ requirement: 'silence' }]);
  });
});

describe('headers of answers', () => {
  const headers = {
    'X-Count': { required: true, schema: { type: 'integer' }, 'x-requirement': 'count' },
    'Content-Type': { schema: { const: 'never' } },
  };
  const document = {
    paths: {
      '/': {
        get: {
          operationId: 'read',
          responses: { '200': { headers, content: { 'application/json': { schema: {} } } } },
        },
      },
    },
  };
  const withHeaders = (more: Record<string, string>) =>
    judge(document, { headers: { 'content-type': 'application/json', ...more }, body: '{}' });

  it('are coerced by their schema, matched without case, and Content-Type is none of them', () => {
    expect(withHeaders({ 'x-count': '3' }).violations).toEqual([]);
    expect(withHeaders({ 'x-count': 'three' }).violations).toMatchObject([
      { part: 'header x-count', requirement: 'count' },
    ]);
    expect(withHeaders({}).violations).toMatchObject([{ part: 'header x-count', observed: 'absent' }]);
  });
});
