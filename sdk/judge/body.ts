import type { Redact } from '../../harness/secrets/redact.ts';
import { contentFor, isJson, mediaType } from '../../harness/wire/media-type.ts';
import type { OperationContract, RequestContract } from '../../spec/contract.ts';
import { type Header, headerOf, type Received } from '../received.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { judgeMembers } from './members.ts';
import { readForm, readJson, textOf } from './read-body.ts';
import { shownPlain } from './shown.ts';

const requirement = 'omise.client.requests.content-type';

export interface BodyContext {
  readonly isUnderTest: boolean;
  /** Places in the body, as JSON Pointers, that are charged to another row already. */
  readonly told: readonly string[];
  /** Whether what the body lacks stands where it must not, and is charged there. */
  readonly isElsewhere: boolean;
  readonly redact: Redact;
}

/** Whether the body of a request is one that its operation takes. */
export function judgeBody({ request }: OperationContract, received: Received, context: BodyContext): Aspect {
  const { headers, body } = received;
  if (!request) {
    const row = 'omise.client.requests.no-body';
    const size = `${body.length} byte${body.length === 1 ? '' : 's'}`;
    return examined(row, body.length > 0 ? [departure(row, 'request body', 'empty', size)] : []);
  }
  if (body.length === 0) return context.isElsewhere ? nothingSeen : judgeAbsence(request);
  const sent = typeOf(request, headers, context.redact);
  if ('wrong' in sent) return sent.wrong;
  const read = sent.isForm ? readAsForm(body) : readAsJson(body, context.redact);
  if ('wrong' in read) return read.wrong;
  return together([
    { ...examined(requirement, []), findings: read.findings },
    judgeMembers(read.members, { ...context, schema: sent.schema, validator: sent.validator, isForm: sent.isForm }),
  ]);
}

/** Where nothing is required, nothing may be sent. */
function judgeAbsence({ content }: RequestContract): Aspect {
  const row = 'omise.client.requests.required-members';
  const required = Object.values(content).flatMap(({ schema }) => schema.required ?? []);
  return required.length > 0 ? examined(row, [departure(row, 'request body', 'a body', 'none')]) : nothingSeen;
}

type Taken = RequestContract['content'][string] & { readonly isForm: boolean };

/** The type of a body, where the operation takes it. */
function typeOf(
  { content }: RequestContract,
  headers: readonly Header[],
  redact: Redact,
): Taken | { readonly wrong: Aspect } {
  const part = 'request header Content-Type';
  const documented = Object.keys(content).join(' or ');
  const types = new Set(valuesOf(headers, 'content-type').map((value) => mediaType(value) ?? ''));
  const [type] = types;
  if (!type) return wrong(part, documented, 'none');
  if (types.size > 1) return wrong(part, documented, `${types.size} different ones`);
  const taken = contentFor(content, type);
  if (!taken) return wrong(part, documented, shownPlain(type, redact));
  const encoding = headerOf(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity')
    return wrong('request header Content-Encoding', 'absent', shownPlain(encoding, redact));
  return { ...taken, isForm: !isJson(type) };
}

type Read = { readonly members: unknown; readonly findings: Aspect['findings'] } | { readonly wrong: Aspect };

function readAsJson(body: Uint8Array, redact: Redact): Read {
  const read = readJson(body);
  if ('problem' in read) return wrong('request body', 'JSON', read.problem);
  const findings = read.doubts.map((doubt) =>
    departure(null, 'request body', 'unambiguous JSON', shownPlain(doubt, redact)),
  );
  return { members: read.members, findings };
}

function readAsForm(body: Uint8Array): Read {
  const text = textOf(body);
  // Encoders write these signs with percents.
  if (/^\s*[{[]/.test(text)) return wrong('request body', 'a form', 'what looks like JSON');
  const members = readForm(text);
  return members
    ? { members, findings: [] }
    : wrong('request body', 'a form', 'brackets within brackets beyond measure');
}

function wrong(part: string, expected: string, observed: string): { readonly wrong: Aspect } {
  return { wrong: examined(requirement, [departure(requirement, part, expected, observed)]) };
}

function valuesOf(headers: readonly Header[], name: string): string[] {
  return headers.flatMap(([each, value]) => (each.toLowerCase() === name ? [value] : []));
}
