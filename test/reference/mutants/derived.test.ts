import { describe, expect, it } from 'vitest';
import { derivedMutants } from '../../../reference/mutants/derived.ts';
import { deviate, deviationsOf } from '../../../reference/mutants/deviate-schema.ts';
import { documentAnswering } from '../../contract-of.ts';

const schema = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', minLength: 1, 'x-requirement': 'row.id' } },
};

const documentOf = (one: Record<string, unknown>) => ({ info: { version: '1' }, ...documentAnswering(one) });
const idsOf = (document: Record<string, unknown>) => derivedMutants('omise', document).map(({ id }) => id);

describe('mutants derived from a document', () => {
  it('break what the schema says of each member, charged to its requirement', () => {
    const mutants = derivedMutants('omise', documentOf(schema));
    expect(Object.fromEntries(mutants.map(({ id, breaks }) => [id, breaks]))).toEqual({
      'omise/read/status': 'answer',
      'omise/read/content-type': 'answer',
      'omise/read/broken-json': 'answer',
      'omise/read/empty': 'answer',
      'omise/read/wrong-type': 'answer',
      'omise/read/null': 'answer',
      'omise/read/id/missing': 'row.id',
      'omise/read/id/wrong-type': 'row.id',
      'omise/read/id/null': 'row.id',
      'omise/read/id/too-short': 'row.id',
    });
  });

  it('come with each new line of the document', () => {
    const longer = {
      ...schema,
      required: ['id', 'kind'],
      properties: { ...schema.properties, kind: { type: 'string', enum: ['a', 'b'], 'x-requirement': 'row.kind' } },
    };
    const before = idsOf(documentOf(schema));
    expect(idsOf(documentOf(longer)).filter((id) => !before.includes(id))).toEqual([
      'omise/read/kind/missing',
      'omise/read/kind/wrong-type',
      'omise/read/kind/null',
      'omise/read/kind/other-value',
    ]);
  });

  it('have ids of their own', () => {
    for (const api of ['omise', 'kwik'] as const) {
      const ids = derivedMutants(api).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(200);
    }
  });
});

describe('a deviation', () => {
  const kinds = (one: Record<string, unknown>) => deviationsOf(one).map(({ path, kind }) => [...path, kind].join('/'));

  it.each<[string, Record<string, unknown>, unknown, string, unknown]>([
    ['a format', { format: 'date-time' }, '2024-05-20T07:30:15Z', 'wrong-format', '2024-05-20 07:30:15'],
    ['a pattern', { pattern: '^[0-9]{4}$' }, '4242', 'wrong-pattern', '4242!'],
    ['a range', { minimum: 1 }, 5, 'below-minimum', 0],
    ['a range', { maximum: 12 }, 5, 'above-maximum', 13],
    ['a length', { maxLength: 3 }, 'abc', 'too-long', 'abcx'],
    ['a length', { minLength: 1 }, 'abc', 'too-short', ''],
    ['a constant', { const: true }, true, 'other-value', false],
    ['an enumeration', { enum: ['a'] }, 'a', 'other-value', 'a_x'],
    ['a type', { type: 'integer' }, 5, 'wrong-type', '5'],
    ['a type that allows null', { type: ['string', 'null'] }, null, 'wrong-type', 7],
  ])('breaks %s', (_, one, value, kind, broken) => {
    const deviation = deviationsOf(one).find((each) => each.kind === kind);
    expect(deviation && deviate(value, deviation)).toEqual(broken);
  });

  it('is found in items and branches, once for each place and kind', () => {
    expect(
      kinds({
        type: 'array',
        items: { allOf: [{ required: ['a'] }, { required: ['a'] }], else: { required: ['b'] } },
      }),
    ).toEqual(['wrong-type', 'null', '*/a/missing', '*/b/missing']);
  });

  it('changes every item of a list, and nothing where its path leads nowhere', () => {
    const deviation = { path: ['data', '*', 'id'], change: () => undefined };
    expect(deviate({ data: [{ id: 1, name: 'x' }, { id: 2 }] }, deviation)).toEqual({ data: [{ name: 'x' }, {}] });
    expect(deviate({ other: 1 }, deviation)).toEqual({ other: 1 });
  });
});
