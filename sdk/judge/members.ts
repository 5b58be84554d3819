import type { ErrorObject } from 'ajv';
import { describeErrors } from '../../harness/judge/describe-error.ts';
import type { Redact } from '../../harness/secrets/redact.ts';
import type { Violation } from '../../harness/transcript.ts';
import type { Schema } from '../../spec/contract.ts';
import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';
import { isRecord } from '../../spec/record.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { bracketsMissing, nestedIn } from './form-brackets.ts';
import { type Meant, meantBy } from './meant.ts';
import { escapeStep } from './pointer.ts';
import { kindOfText, shown } from './shown.ts';
import { errorsOf } from './validate.ts';

const part = 'request body';

/** At most so many unknown members of one body are told. */
const unknownAtMost = 20;

export interface MembersContext {
  readonly schema: Schema;
  readonly validator: string;
  readonly isForm: boolean;
  /** False for a supporting operation, which has members that are not described. */
  readonly isUnderTest: boolean;
  /** Places, as JSON Pointers, that are charged to another row already. */
  readonly told: readonly string[];
  readonly redact: Redact;
}

/** Whether a body that could be read has the documented members, with documented values. */
export function judgeMembers(members: unknown, context: MembersContext): Aspect {
  const { schema, isForm, redact } = context;
  const brackets = isForm && isRecord(members) && nestedIn(schema).length > 0;
  const unbracketed = brackets ? bracketsMissing(members, schema, redact) : [];
  const onBrackets = brackets ? examined('omise.client.requests.form-brackets', unbracketed) : nothingSeen;
  if (unbracketed.length > 0) return onBrackets;
  // JSON's null says that there are none.
  const meant = meantBy(members ?? {}, schema, isForm);
  return together([onBrackets, judgeAsMeant(meant, context), judgeNotation(meant, redact)]);
}

function judgeAsMeant(meant: Meant, { schema, validator, isUnderTest, told, redact }: MembersContext): Aspect {
  const errors = errorsOf(validator, meant.value).filter((error) => !isTold(error, told));
  const missing = errors.filter(({ keyword }) => keyword === 'required');
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const wrong = errors.filter((error) => !missing.includes(error) && !unknown.includes(error));
  // Where there is no object in the place of one, nothing can be said of its members.
  const isMisshapen = wrong.some(({ keyword, schema: type }) => keyword === 'type' && type === 'object');
  const isRequired = Array.isArray(schema.required) && schema.required.length > 0;
  const absent = described('omise.client.requests.required-members', missing, redact).map((violation) => {
    const blank = meant.blank.get(violation.pointer);
    return blank === undefined ? violation : { ...violation, observed: blank };
  });
  return together([
    isRequired && !isMisshapen ? examined('omise.client.requests.required-members', absent) : nothingSeen,
    meant.held.length > 0 || wrong.length > 0
      ? examined('omise.client.requests.member-values', described('omise.client.requests.member-values', wrong, redact))
      : nothingSeen,
    // The unknown member may be the missing one, misspelt.
    isMisshapen || (missing.length > 0 && unknown.length > 0)
      ? nothingSeen
      : judgeUnknown(unknown, isUnderTest, redact),
    { ...nothingSeen, findings: blanks(meant, missing) },
  ]);
}

function judgeUnknown(errors: readonly ErrorObject[], isUnderTest: boolean, redact: Redact): Aspect {
  const requirement = 'omise.client.requests.known-members';
  const named = errors.slice(0, unknownAtMost).map(
    (error): ErrorObject => ({
      ...error,
      keyword: 'unevaluatedProperties',
      params: { unevaluatedProperty: error.params.additionalProperty },
    }),
  );
  const places = describeErrors(named, { part, requirement, redact }).map(({ pointer }) => pointer);
  if (isUnderTest)
    return examined(
      requirement,
      places.map((at) => departure(requirement, part, 'a documented member', 'an unknown one', at)),
    );
  const expected = 'no property that the specification does not name';
  return { ...nothingSeen, findings: places.map((at) => departure(null, part, expected, 'present', at)) };
}

/** Whether whole numbers are written as such. Numbers of forms are text, and nothing else than digits is one. */
function judgeNotation({ whole }: Meant, redact: Redact): Aspect {
  const requirement = 'omise.client.requests.whole-numbers';
  if (whole.length === 0) return nothingSeen;
  const odd = whole.filter(({ text }) => !/^-?\d+$/.test(text));
  return examined(
    requirement,
    odd.map(({ at, text }) => departure(requirement, part, 'without fraction and exponent', shown(text, redact), at)),
  );
}

/** What has no value and need not have one, noted: nobody documents that it may be sent. */
function blanks({ blank }: Meant, missing: readonly ErrorObject[]): Violation[] {
  const required = new Set(missing.map((error) => `${error.instancePath}/${error.params.missingProperty}`));
  return [...blank]
    .filter(([at]) => !required.has(at))
    .map(([at, observed]) => departure(null, part, 'left out where it has no value', observed, at));
}

/** The errors of one row as violations; what a client sent is shown where it is nobody's secret. */
function described(requirement: ClientRequirementId, errors: readonly ErrorObject[], redact: Redact): Violation[] {
  return errors.flatMap((error) =>
    describeErrors([error], { part, requirement, redact }).map(({ expected, observed, pointer }) =>
      departure(
        requirement,
        part,
        expected,
        error.keyword === 'required' ? observed : observedIn(error, redact),
        pointer,
      ),
    ),
  );
}

function observedIn({ data, instancePath }: ErrorObject, redact: Redact): string {
  if (Array.isArray(data)) return 'a list';
  if (isRecord(data)) return 'an object';
  const isSecret = /\/(?:number|security_code)$/.test(instancePath);
  if (typeof data === 'string')
    return isSecret || /(?:\d[ -]?){12}/.test(data) ? kindOfText(data) : shown(data, redact);
  if (typeof data !== 'number') return String(data);
  if (isSecret) return 'a number';
  return Number.isFinite(data) ? redact(String(data)) : 'a number too large to hold';
}

/** Whether a place is charged already, or is around or within one that is. */
function isTold(error: ErrorObject, told: readonly string[]): boolean {
  const { instancePath, keyword, params } = error;
  if (keyword === 'required') return false;
  const at =
    keyword === 'additionalProperties'
      ? `${instancePath}/${escapeStep(String(params.additionalProperty))}`
      : instancePath;
  return told.some((place) => place === at || place.startsWith(`${at}/`) || at.startsWith(`${place}/`));
}
