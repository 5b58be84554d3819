import type { Redact } from '../../harness/secrets/redact.ts';
import type { Violation } from '../../harness/transcript.ts';
import type { Schema } from '../../spec/contract.ts';
import { isRecord } from '../../spec/record.ts';
import { departure } from './aspect.ts';
import { shown } from './shown.ts';

/** Names of the members of a body that are objects with named members. */
export function nestedIn({ properties }: Schema): string[] {
  return Object.entries(isRecord(properties) ? properties : {}).flatMap(([name, schema]) =>
    isRecord(schema) && isRecord(schema.properties) ? [name] : [],
  );
}

/**
 * Where a form writes the members within a member otherwise than in brackets: with dots, as JSON, or without naming the
 * outer member. None of it is there at all is another matter.
 */
export function bracketsMissing(form: Readonly<Record<string, unknown>>, schema: Schema, redact: Redact): Violation[] {
  return nestedIn(schema).flatMap((name) => {
    const given = form[name];
    const problem = given === undefined ? flattened(Object.keys(form), name, schema, redact) : misshapen(given);
    if (problem === null) return [];
    const expected = `its members in brackets, as ${name}[…]`;
    return [departure('omise.client.requests.form-brackets', 'request body', expected, problem, `/${name}`)];
  });
}

function misshapen(given: unknown): string | null {
  if (Array.isArray(given)) return 'a list';
  if (!isRecord(given)) return typeof given === 'string' && /^\s*[{[]/.test(given) ? 'JSON as text' : 'text';
  return Object.values(given).every((each) => typeof each === 'string') ? null : 'brackets within brackets';
}

/** The first name that means to be of the member, or is one of its own without it. */
function flattened(names: readonly string[], name: string, { properties }: Schema, redact: Redact): string | null {
  const member = isRecord(properties) ? properties[name] : undefined;
  const inner = isRecord(member) && isRecord(member.properties) ? member.properties : {};
  const found = names.find(
    (each) => Object.hasOwn(inner, each) || (each.startsWith(name) && !/^[a-z]/.test(each.slice(name.length))),
  );
  return found === undefined ? null : `the name ${shown(found, redact)}`;
}
