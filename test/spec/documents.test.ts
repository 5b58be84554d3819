import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Schema } from '../../spec/contract.ts';
import { closedShape } from '../../spec/generate/closed-shape.ts';
import { dereference } from '../../spec/generate/dereference.ts';
import { compileValidators } from '../../spec/generate/validators.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { isRecord } from '../../spec/record.ts';

describe.each(['omise', 'kwik'])('spec/%s/openapi.yaml', (api) => {
  const path = fileURLToPath(new URL(`../../spec/${api}/openapi.yaml`, import.meta.url));
  const read = async () => dereference(parse(await readFile(path, 'utf8')));

  it('is valid OpenAPI', async () => {
    await expect(SwaggerParser.validate(path)).resolves.toMatchObject({ openapi: '3.1.0' });
  });

  it('has nothing that the recommended lint rules object to', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: await readFile(path, 'utf8'), absoluteRef: path, config });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
  });

  it('charges only to requirements that exist and belong to this API', async () => {
    const known = new Set(requirements.filter((row) => row.api === api).map(({ id }) => id as string));
    const charged = nodes(await read()).flatMap((node) => node['x-requirement'] ?? []);
    expect(charged.length).toBeGreaterThan(30);
    expect(charged.filter((id) => !known.has(String(id)))).toEqual([]);
  });

  it('has examples that fit, with no property that the schema does not name', async () => {
    const pairs: [schema: Schema, example: unknown][] = [];
    for (const node of nodes(await read())) {
      if (isRecord(node.schema) && 'example' in node) pairs.push([node.schema, node.example]);
      if (isRecord(node.schema) && isRecord(node.examples)) {
        for (const each of Object.values(node.examples)) pairs.push([node.schema, (each as Schema).value]);
      }
      if (Array.isArray(node.examples)) for (const example of node.examples) pairs.push([node, example]);
    }
    const validators = compileValidators(
      Object.fromEntries(pairs.map(([schema], index) => [`s${index}`, closedShape(schema)])),
    );
    const wrong = pairs.flatMap(([, example], index) => {
      const validate = validators[`s${index}`];
      return validate?.(example) ? [] : [`${JSON.stringify(example)}: ${validate?.errors?.[0]?.message}`];
    });
    expect(wrong).toEqual([]);
    expect(pairs.length).toBeGreaterThan(30);
  });

  it('describes every property, with an example', async () => {
    const lacking: string[] = [];
    for (const node of nodes(await read())) {
      // Branches such as `if` and `not` have no type: they constrain properties described elsewhere.
      if (!isRecord(node.properties) || node.type !== 'object') continue;
      for (const [name, property] of Object.entries(node.properties)) {
        if (!isRecord(property) || 'const' in property || property.type === 'array') continue;
        if (isRecord(property.properties) || 'allOf' in property) continue;
        if (!property.description || !property.examples) lacking.push(name);
      }
    }
    expect([...new Set(lacking)]).toEqual([]);
  });
});

/** Every object of a document. */
function nodes(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}
