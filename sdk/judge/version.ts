import { describeErrors } from '../../harness/judge/describe-error.ts';
import type { Redact } from '../../harness/secrets/redact.ts';
import type { OperationContract } from '../../spec/contract.ts';
import type { Header } from '../received.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { shown } from './shown.ts';
import { errorsOf } from './validate.ts';

const name = 'Omise-Version';
const part = `request header ${name}`;

/** Whether there is such a version as a request names. */
export function judgeVersion({ parameters }: OperationContract, headers: readonly Header[], redact: Redact): Aspect {
  const requirement = 'omise.client.requests.version';
  const documented = parameters.find((each) => each.in === 'header' && each.name === name);
  if (!documented) return nothingSeen;
  const values = headers.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value.trim());
  return together(
    values.map((value) => {
      // An empty one names nothing.
      if (value === '')
        return { ...nothingSeen, findings: [departure(null, part, 'left out where it has no value', '""')] };
      const violations = describeErrors(errorsOf(documented.validator, value), { part, requirement, redact });
      return examined(
        requirement,
        violations.map(({ expected }) => departure(requirement, part, expected, shown(value, redact))),
      );
    }),
  );
}
