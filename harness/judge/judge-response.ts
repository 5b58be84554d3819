import type { Contract, OperationContract, ResponseContract } from '../../spec/contract.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Violation } from '../transcript.ts';
import { parseJson } from '../wire/json.ts';
import { contentFor, isJson, mediaType } from '../wire/media-type.ts';
import { coerce } from './coerce.ts';
import { describeErrors } from './describe-error.ts';
import { errorsOf } from './errors-of.ts';

/** An answer as it came, before redaction; header names in lower case, body decompressed. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Judgement {
  readonly violations: readonly Violation[];
  readonly findings: readonly Violation[];
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

/**
 * Judges an answer by the specification: status, content type, body, headers. A property that the specification does
 * not know is a finding; everything else that departs from it is a violation, charged to the closest requirement.
 */
export function judgeResponse(
  contract: Contract,
  operation: OperationContract,
  raw: RawResponse,
  redact: Redact,
): Judgement {
  const response = select(operation, raw.status);
  if (!response) {
    const documented = Object.keys(operation.responses).join(', ');
    const violation = violationOf(nearest(operation, raw.status), 'status', `one of ${documented}`, String(raw.status));
    return { violations: [violation], findings: [], json: jsonOf(raw) };
  }
  const content = judgeContent(contract, response, raw, redact);
  return { ...content, violations: [...content.violations, ...judgeHeaders(contract, response, raw, redact)] };
}

/** The exact status first, then its range such as `4XX`, then `default`. */
function select(operation: OperationContract, status: number): ResponseContract | undefined {
  const { responses } = operation;
  return responses[String(status)] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
}

/** An undocumented success is charged like the documented one, an undocumented error like the first documented one. */
function nearest(operation: OperationContract, status: number): string | null {
  const wanted = status < 400 ? '2' : '4';
  const found = Object.entries(operation.responses).find(([code]) => code.startsWith(wanted));
  return found?.[1].requirement ?? null;
}

function judgeContent(contract: Contract, response: ResponseContract, raw: RawResponse, redact: Redact): Judgement {
  const { requirement } = response;
  const nothing = { violations: [], findings: [], json: undefined };
  if (Object.keys(response.content).length === 0) {
    if (raw.body.length === 0) return nothing;
    return { ...nothing, violations: [violationOf(requirement, 'body', 'no body', `${raw.body.length} bytes`)] };
  }
  const documented = Object.keys(response.content).join(' or ');
  const type = mediaType(raw.headers['content-type']);
  if (type === null && raw.body.length === 0) {
    return { ...nothing, violations: [violationOf(requirement, 'body', documented, 'an empty body')] };
  }
  const schemas = contentFor(response.content, type ?? 'application/json');
  if (!schemas) {
    const violation = violationOf(requirement, 'content type', documented, redact(type ?? 'none'));
    return { ...nothing, violations: [violation], json: jsonOf(raw) };
  }
  const findings =
    type === null ? [violationOf(requirement, 'content type', documented, 'no Content-Type header')] : [];
  if (type !== null && !isJson(type)) return { ...nothing, findings };
  const parsed = parseJson(raw.body);
  if ('problem' in parsed) {
    return { findings, json: undefined, violations: [violationOf(requirement, 'body', 'JSON', parsed.problem)] };
  }
  const doubts = parsed.doubts.map((doubt) =>
    violationOf(requirement, 'body', 'unambiguous JSON', redact(doubt).slice(0, longestDoubt)),
  );
  const context = { part: 'body', requirement, redact };
  // The closed shape asks for all that the open one does, so a body that it takes is judged.
  const unlike = errorsOf(contract, schemas.closed, parsed.value);
  const violations = unlike.length === 0 ? [] : describeErrors(errorsOf(contract, schemas.open, parsed.value), context);
  const unknown = violations.length > 0 ? [] : unlike;
  const unknownProperties = unknown
    .filter(({ keyword }) => keyword === 'unevaluatedProperties')
    .map((error) => ({ ...error, message: 'no property that the specification does not name' }));
  return {
    json: parsed.value,
    violations,
    findings: [...findings, ...doubts, ...describeErrors(unknownProperties, { ...context, atMost: unknownAtMost })],
  };
}

/** Cut after it was masked, so that no half of a secret is left. Characters. */
const longestDoubt = 160;

/** So many unknown properties of one answer are told at most. */
const unknownAtMost = 50;

function judgeHeaders(contract: Contract, response: ResponseContract, raw: RawResponse, redact: Redact): Violation[] {
  return Object.entries(response.headers).flatMap(([name, header]) => {
    const value = raw.headers[name];
    const part = `header ${name}`;
    if (value === undefined) return header.required ? [violationOf(header.requirement, part, 'present', 'absent')] : [];
    const errors = errorsOf(contract, header.validator, coerce(header.schema, value));
    return describeErrors(errors, { part, requirement: header.requirement, redact });
  });
}

function jsonOf(raw: RawResponse): unknown {
  const parsed = parseJson(raw.body);
  return 'problem' in parsed ? undefined : parsed.value;
}

function violationOf(requirement: string | null, part: string, expected: string, observed: string): Violation {
  return { requirement, part, pointer: '', expected, observed };
}
