import type { Contract, OperationContract } from '../../spec/contract.ts';
import type { Violation } from '../transcript.ts';
import { coerce } from './coerce.ts';
import { describeErrors } from './describe-error.ts';
import { errorsOf } from './errors-of.ts';

/** A request before it is put on the wire; values as the caller means them. */
export interface IntendedRequest {
  readonly path: Readonly<Record<string, string>>;
  /** As text, the way a query carries them. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Media type of the body, and the body decoded from it; null where none is sent. */
  readonly body: { readonly type: string; readonly value: unknown } | null;
}

/** Where a request departs from the specification. */
export function judgeRequest(contract: Contract, operation: OperationContract, request: IntendedRequest): Violation[] {
  return [...judgeParameters(contract, operation, request), ...judgeBody(contract, operation, request.body)];
}

function judgeParameters(contract: Contract, operation: OperationContract, request: IntendedRequest): Violation[] {
  const places = { path: request.path, query: request.query, header: request.headers };
  const known = operation.parameters.flatMap((parameter) => {
    const sent = Object.entries(places[parameter.in]).find(([name]) => sameName(parameter.in, name, parameter.name));
    const part = `${parameter.in} ${parameter.name}`;
    const { requirement } = parameter;
    if (!sent)
      return parameter.required ? [{ requirement, part, pointer: '', expected: 'present', observed: 'absent' }] : [];
    const errors = errorsOf(contract, parameter.validator, coerce(parameter.schema, sent[1]));
    return describeErrors(errors, { part, requirement, redact: (text) => text });
  });
  const unknown = Object.keys(request.query).filter(
    (name) => !operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
  );
  return [...known, ...unknown.map((name) => unexpected(`query ${name}`, 'no such parameter'))];
}

function judgeBody(contract: Contract, operation: OperationContract, body: IntendedRequest['body']): Violation[] {
  if (!operation.request) return body ? [unexpected('body', 'no body')] : [];
  if (!body) return operation.request.required ? [{ ...unexpected('body', 'a body'), observed: 'absent' }] : [];
  const entry = operation.request.content[body.type];
  if (!entry) return [unexpected('content type', Object.keys(operation.request.content).join(' or '))];
  const value = body.type === 'application/json' ? body.value : coerce(entry.schema, body.value);
  return describeErrors(errorsOf(contract, entry.validator, value), {
    part: 'body',
    requirement: null,
    redact: (text) => text,
  });
}

function sameName(place: string, a: string, b: string): boolean {
  return place === 'header' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function unexpected(part: string, expected: string): Violation {
  return { requirement: null, part, pointer: '', expected, observed: 'present' };
}
