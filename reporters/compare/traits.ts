import { isRecord } from '../../spec/record.ts';
import { kindOf as kindOfFinding, messageOf } from '../findings.ts';
import type { CheckResult, Exchange, Report, RequirementResult, Violation } from '../model.ts';
import { addMembers, type Members, newMembers } from './members.ts';

/** What a target was seen to do where several answers are allowed, by id of the check. Only checks that passed bear witness. */
export type Traits = ReadonlyMap<string, CheckTraits>;

export interface CheckTraits {
  readonly requirement: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** By request, the answers that it got: each a status, and an error code where there is one. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of accepted answers, those that the documentation knows. */
  readonly members: Members;
  /** What answers hold that the documentation does not know. */
  readonly undocumented: ReadonlySet<string>;
}

/** @param rows those of one target of the report */
export function traitsOf(rows: readonly RequirementResult[], { client }: Pick<Report, 'client'>): Traits {
  return new Map(
    rows.flatMap(({ id, checks }) =>
      checks
        .filter(({ verdict }) => verdict === 'pass')
        // What a client was answered is the server's doing.
        .map((check) => [check.id, checkTraits(id, check, client ? [] : check.exchanges)] as const),
    ),
  );
}

function checkTraits(requirement: string, check: CheckResult, exchanges: readonly Exchange[]): CheckTraits {
  return {
    requirement,
    title: check.title,
    notes: notesOf(check),
    answers: answersOf(exchanges),
    members: membersOf(exchanges),
    undocumented: new Set(exchanges.flatMap(({ findings }) => findings.map(undocumentedThing))),
  };
}

/** Which of several allowed answers was given. How many cards there are, or that an answer was lost, is no such choice. */
function notesOf({ notes }: CheckResult): string[] {
  return [...new Set(notes)].filter((note) => !/^attempt \d+ was lost|\b\d+ cards\b/.test(note)).sort();
}

/** A request of which an answer was lost, or broke the specification, does not show what is allowed: it is left out. */
function answersOf(exchanges: readonly Exchange[]): Map<string, Set<string>> {
  const requests = [...Map.groupBy(exchanges, requestName)].filter(([, own]) =>
    own.every(({ response, violations }) => response !== null && violations.length === 0),
  );
  return new Map(
    requests.map(([request, own]) => [request, new Set(own.map(answerOf).filter((answer) => answer !== null))]),
  );
}

/** What was asked, without what differs from run to run: `updateCard, month 13`. */
function requestName({ operation, purpose, malformed, request }: Exchange): string {
  return [operation ?? request.method, purpose, malformed].filter((part) => part !== null).join(', ');
}

const tooManyRequests = 429;

/** Null where none came, or only that the request came too soon. */
function answerOf({ response }: Exchange): string | null {
  if (response === null || response.status === tooManyRequests) return null;
  const body = parsed(response.body);
  const code = isRecord(body) ? (body.code ?? body.error_code) : null;
  return typeof code === 'string' ? `${response.status} ${code}` : `${response.status}`;
}

function membersOf(exchanges: readonly Exchange[]): Members {
  const members = newMembers();
  for (const { operation, response, violations, findings } of exchanges) {
    if (operation === null || response === null || response.status >= 300 || violations.length > 0) continue;
    const unknown = new Set(findings.map(({ pointer }) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')));
    addMembers(members, parsed(response.body), operation, (pointer) => !unknown.has(pointer));
  }
  return members;
}

/** The name of an unknown member without its place, so that it is one thing wherever it stands. */
function undocumentedThing(finding: Violation): string {
  const { part, pointer } = finding;
  return part === 'body' && kindOfFinding(finding) === 'unknown property'
    ? `${memberOf}${pointer.slice(pointer.lastIndexOf('/') + 1)}`
    : messageOf(finding);
}

/** Names of the members among what the documentation does not know. */
export function unknownMembers({ undocumented }: CheckTraits): string[] {
  return [...undocumented].flatMap((thing) => (thing.startsWith(memberOf) ? [thing.slice(memberOf.length)] : []));
}

const memberOf = 'the member ';

/** Undefined where it is no JSON, as where a long body was recorded cut. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
