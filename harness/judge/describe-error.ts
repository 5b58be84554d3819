import type { ErrorObject } from 'ajv';
import { isRecord } from '../../spec/record.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Violation } from '../transcript.ts';

/** A validator's errors as violations: one for each place that is wrong, repeated list items told once. */
export function describeErrors(
  errors: readonly ErrorObject[],
  context: { readonly part: string; readonly requirement: string | null; readonly redact: Redact },
): Violation[] {
  const told = new Map<string, Violation>();
  for (const error of withoutBranchNoise(errors)) {
    const pointer = pointerOf(error);
    const violation: Violation = {
      requirement: requirementOf(error) ?? context.requirement,
      part: context.part,
      pointer,
      expected: expectation(error),
      observed: error.keyword === 'required' ? 'absent' : context.redact(shorten(error.data)),
    };
    const key = `${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${violation.expected}`;
    if (!told.has(key)) told.set(key, violation);
  }
  return [...told.values()];
}

/** Where no branch of a union fits, the union is the news, not what each branch would have liked. */
function withoutBranchNoise(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const inBranch = (error: ErrorObject) => unions.some((union) => error.schemaPath.startsWith(`${union.schemaPath}/`));
  const plain = errors.filter((error) => !inBranch(error));
  const telling = plain.filter(({ keyword }) => keyword !== 'if');
  return telling.length > 0 ? telling : plain;
}

function pointerOf(error: ErrorObject): string {
  if (error.keyword === 'required') return `${error.instancePath}/${escapeStep(error.params.missingProperty)}`;
  if (error.keyword === 'unevaluatedProperties')
    return `${error.instancePath}/${escapeStep(error.params.unevaluatedProperty)}`;
  return error.instancePath;
}

function requirementOf(error: ErrorObject): string | null {
  const schema = error.parentSchema;
  if (!isRecord(schema)) return null;
  const missing =
    error.keyword === 'required' && isRecord(schema.properties) && schema.properties[error.params.missingProperty];
  const requirement = (isRecord(missing) && missing['x-requirement']) || schema['x-requirement'];
  return typeof requirement === 'string' ? requirement : null;
}

function expectation({ keyword, params, message, schema, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `property "${params.missingProperty}"`;
    case 'type':
      return `type ${[schema].flat().join(' or ')}`;
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'enum':
      return `one of ${params.allowedValues.map((each: unknown) => JSON.stringify(each)).join(', ')}`;
    case 'format':
      return `format ${params.format}`;
    case 'pattern':
      return `pattern ${params.pattern}`;
    case 'not':
      return isRecord(parentSchema) && typeof parentSchema.description === 'string'
        ? parentSchema.description
        : 'nothing there';
    default:
      return message ?? keyword;
  }
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function escapeStep(step: unknown): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}
