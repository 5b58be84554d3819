import { describeErrors } from '../../harness/judge/describe-error.ts';
import type { Redact } from '../../harness/secrets/redact.ts';
import type { OperationContract, ParameterContract, Schema } from '../../spec/contract.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { coerceText } from './coerce-text.ts';
import { shown, shownPlain } from './shown.ts';
import { errorsOf } from './validate.ts';

/** At most so many things about one query are told, of its names and of its values. */
const toldAtMost = 20;

export interface QueryContext {
  /** Names that are charged already, or that another row tells of better. */
  readonly told: (name: string) => boolean;
  /** False for a supporting operation, which has parameters that are not described. */
  readonly isUnderTest: boolean;
  readonly redact: Redact;
}

/** Whether a query has documented parameters with documented values, each once. */
export function judgeQuery(operation: OperationContract, query: string, context: QueryContext): Aspect {
  const pairs = [...new URLSearchParams(query)].filter(([name]) => !context.told(name));
  const documented = operation.parameters.filter((parameter) => parameter.in === 'query');
  const values = pairs.flatMap(([name, value]) => {
    const parameter = documented.find((each) => each.name === name);
    return parameter ? [{ parameter, value }] : [];
  });
  return together([
    ...values.slice(0, toldAtMost).map(({ parameter, value }) => judgeValue(parameter, value, context.redact)),
    judgeNames(pairs, documented, context),
  ]);
}

function judgeValue({ name, schema, validator }: ParameterContract, value: string, redact: Redact): Aspect {
  const requirement = 'omise.client.requests.query-values';
  const part = `request query ${name}`;
  const note = (expected: string) => [departure(null, part, expected, shown(value, redact))];
  // What has no value comes so from some encoders, and means the default.
  if (value === '') return { ...nothingSeen, findings: note('left out where it has no value') };
  const isDay = isDateTime(schema) && /^\d{4}-\d\d-\d\d$/.test(value);
  // The vendor's server takes a day for its midnight in UTC.
  const meant = isDay ? `${value}T00:00:00Z` : coerceText(schema, value, true);
  const violations = describeErrors(errorsOf(validator, meant), { part, requirement, redact }).map(({ expected }) =>
    departure(requirement, part, expected, shown(value, redact)),
  );
  const aspect = examined(requirement, violations);
  return isDay && violations.length === 0 ? { ...aspect, findings: note('a day with its time') } : aspect;
}

function isDateTime({ format }: Schema): boolean {
  return format === 'date-time';
}

function judgeNames(
  pairs: readonly (readonly [string, string])[],
  documented: readonly ParameterContract[],
  { isUnderTest, redact }: QueryContext,
): Aspect {
  const requirement = 'omise.client.requests.known-query';
  if (pairs.length === 0) return nothingSeen;
  const row = isUnderTest ? requirement : null;
  const counts = new Map<string, number>();
  for (const [name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wrong = [...counts].flatMap(([name, count]) => {
    const part = `request query ${shownPlain(name, redact)}`;
    const isKnown = documented.some((each) => each.name === name);
    if (isKnown) return count > 1 ? [departure(row, part, 'there once', `there ${count} times`)] : [];
    if (isUnderTest) return [departure(row, part, 'a documented parameter', 'an unknown one')];
    return [departure(row, part, 'no property that the specification does not name', 'present')];
  });
  const told = wrong.slice(0, toldAtMost);
  return isUnderTest ? examined(requirement, told) : { ...nothingSeen, findings: told };
}
