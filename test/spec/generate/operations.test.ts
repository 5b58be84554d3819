import { describe, expect, it } from 'vitest';
import { dereference } from '../../../spec/generate/dereference.ts';
import { compileValidators } from '../../../spec/generate/validators.ts';
import { contractOf, documentAnswering } from '../../contract-of.ts';

const refusedBy =
  (schema: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  () =>
    contractOf(documentAnswering(schema, more));

describe('what a specification may not contain', () => {
  it.each<[trap: string, schema: Record<string, unknown>, message: RegExp]>([
    ['nullable, which 3.1 has not', { type: 'string', nullable: true }, /nullable/],
    ['an unknown format', { type: 'string', format: 'datetime' }, /unknown format/],
    ['a misspelt keyword', { type: 'string', maxLenght: 3 }, /maxLenght/],
    ['a discriminator', { oneOf: [{ type: 'object' }], discriminator: { propertyName: 'object' } }, /discriminator/],
    ['an external reference', { $ref: 'other.yaml#/Card' }, /not a reference into this document/],
    ['a dangling reference', { $ref: '#/components/schemas/Nothing' }, /names nothing/],
  ])('%s', (_, schema, message) => {
    expect(refusedBy(schema)).toThrow(message);
  });

  it('a schema that contains itself', () => {
    const schemas = { Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } } };
    expect(refusedBy({ $ref: '#/components/schemas/Node' }, { components: { schemas } })).toThrow(/refers to itself/);
  });

  it('none of the vocabulary that OpenAPI adds', () => {
    expect(
      refusedBy({ type: 'string', example: 'a', examples: ['a'], deprecated: true, xml: {}, externalDocs: {} }),
    ).not.toThrow();
  });
});

describe('references', () => {
  const document = { schemas: { Name: { type: 'string', maxLength: 3, description: 'a name' } } };

  it('take annotations beside them', () => {
    const schema = { ...document, use: { $ref: '#/schemas/Name', description: 'of a person' } };
    expect(dereference(schema)).toMatchObject({ use: { type: 'string', maxLength: 3, description: 'of a person' } });
  });

  it('and apply together with assertions beside them', () => {
    const { use } = dereference({ ...document, use: { $ref: '#/schemas/Name', minLength: 2 } }) as {
      use: Record<string, unknown>;
    };
    const { name } = compileValidators({ name: use });
    expect([name?.('ab'), name?.('a'), name?.('abcd')]).toEqual([true, false, false]);
  });
});
