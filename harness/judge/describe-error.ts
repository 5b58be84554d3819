import type { ErrorObject } from 'ajv';
import { isRecord } from '../../spec/record.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Violation } from '../transcript.ts';

/**
 * A validator's errors as violations: one for each place that is wrong, repeated list items told once.
 * @param context `atMost` bounds how many are told: names that come from the subject can be any number
 */
export function describeErrors(
  errors: readonly ErrorObject[],
  context: {
    readonly part: string;
    readonly requirement: string | null;
    readonly redact: Redact;
    readonly atMost?: number;
  },
): Violation[] {
  const told = new Map<string, Violation>();
  for (const error of withoutBranchNoise(errors)) {
    if (told.size >= (context.atMost ?? Number.POSITIVE_INFINITY)) break;
    const pointer = pointerOf(error);
    const expected = expectation(error);
    const key = `${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${expected}`;
    if (told.has(key)) continue;
    told.set(key, {
      requirement: requirementOf(error) ?? context.requirement,
      part: context.part,
      pointer: masked(pointer, context.redact),
      expected,
      observed: error.keyword === 'required' ? 'absent' : shorten(offending(error), context.redact),
    });
  }
  return [...told.values()];
}

/** Where no branch of a union fits, the union is the news, not what each branch would have liked. */
function withoutBranchNoise(errors: readonly ErrorObject[]): ErrorObject[] {
  const failed = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  // Each item of a long list fails the same union.
  const unions = [...new Set(failed.map(({ schemaPath }) => `${schemaPath}/`))];
  const inBranch = ({ schemaPath }: ErrorObject) => unions.some((union) => schemaPath.startsWith(union));
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

/** Names of members come from the subject, and may be anything, such as a secret. */
function masked(pointer: string, redact: Redact): string {
  const [root = '', ...steps] = pointer.split('/');
  return [root, ...steps.map((step) => escapeStep(cut(redact(unescapeStep(step).slice(0, longestMasked)))))].join('/');
}

/** What stands at the place that the error is about. */
function offending({ keyword, params, data }: ErrorObject): unknown {
  return keyword === 'unevaluatedProperties' && isRecord(data) ? data[params.unevaluatedProperty] : data;
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
    case 'minimum':
      return `at least ${params.limit}`;
    case 'maximum':
      return `at most ${params.limit}`;
    case 'minLength':
      return `a text of at least ${params.limit} characters`;
    case 'maxLength':
      return `a text of at most ${params.limit} characters`;
    default:
      return message?.replace(/^must be /, '') ?? keyword;
  }
}

/** A value as JSON, masked and cut short, in this order: a secret that is cut in two is not recognised any more. */
function shorten(value: unknown, redact: Redact): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  return cut(redact((JSON.stringify(value) ?? 'undefined').slice(0, longestMasked)));
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** Far more than is shown, however much shorter masks make it; characters. */
const longestMasked = 8_192;

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function escapeStep(step: unknown): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}
