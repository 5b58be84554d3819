import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema, Validator } from '../contract.ts';
import { formats } from '../formats/formats.ts';

/** Validators for the schemas, compiled in this process. Strict: an unknown keyword or format is refused. */
export function compileValidators(schemas: Readonly<Record<string, Schema>>): Record<string, Validator> {
  const ajv = ajvFor(schemas);
  return Object.fromEntries(
    Object.keys(schemas).map((name) => {
      const validator = ajv.getSchema(name);
      if (!validator) throw new Error(`no schema is called ${name}`);
      return [name, validator as Validator];
    }),
  );
}

/** The source of an ES module that exports the same validators without needing the compiler. */
export function writeValidators(schemas: Readonly<Record<string, Schema>>): string {
  const ajv = ajvFor(schemas);
  const source = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  return withImports(source);
}

function ajvFor(schemas: Readonly<Record<string, Schema>>): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // Nullable unions, and branches that constrain a property declared outside them, are ordinary in OpenAPI 3.1.
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    verbose: true,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  // A keyword of OpenAPI 3.0, which Ajv would honour and no reader of 3.1 would expect.
  ajv.removeKeyword('nullable');
  ajv.addVocabulary(['x-requirement', 'example', 'xml', 'externalDocs']);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return ajv;
}

/** Ajv writes `require` calls even into ES modules; they become imports, our formats among them. */
function withImports(source: string): string {
  const imports = new Map<string, string>();
  const body = source.replaceAll(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (_, local: string, module: string) => {
      const name = imports.get(module) ?? `runtime${imports.size}`;
      imports.set(module, name);
      return `const ${local} = ${name}.default ?? ${name};`;
    },
  );

  const lines = [...imports].map(([module, name]) => `import ${name} from '${module}.js';`);
  return ["import { formats } from '../formats/formats.ts';", ...lines, body.replace('"use strict";', '')].join('\n');
}
