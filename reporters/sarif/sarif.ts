import { roomFor, shownExchange } from '../case-text.ts';
import { type Case, casesOf } from '../cases.ts';
import { repeatCommand } from '../client-text.ts';
import { jsonText } from '../json-text.ts';
import type { Exchange, Report, RequirementResult } from '../model.ts';
import { stableUuid } from '../stable-uuid.ts';
import { beginning, type Standing } from '../text.ts';
import { type Trouble, troublesOf } from '../troubles.ts';
import { placeOf } from './place.ts';

/**
 * SARIF 2.1.0: a rule for each requirement that is not met, a result for each check that shows it, at the line of the
 * specification where the requirement stands. A failure that counts is an `error`, a waived one too, with its waiver as
 * suppression; whatever else makes the run red is an `error` under a rule of its own. What passed, and what nobody
 * looked at, has no result.
 *
 * The lines are in the `spec` folder of cardproof's own sources, so a code viewer shows them only where that folder
 * stands in the repository that it looks at.
 */
export function renderSarif(report: Report): string {
  const wanting = casesOf(report).filter(({ status }) => status in levels);
  const troubles = troublesOf(
    report,
    wanting.some(({ kind }) => kind === 'failure'),
  );
  const ranked = wanting.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
  const cases = ranked.slice(0, mostResults - troubles.length);
  const rules = rulesOf(cases, troubles);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const room = roomFor(cases.length, 6_000_000);
  const { tool, targets, outcome, exitCode, startedAt, timing, sentence, strict, counts } = report;
  const end = new Date(Date.parse(startedAt) + timing.totalMs).toISOString();
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            shortDescription: { text: 'Conformance of servers and clients with documented card APIs.' },
            rules,
          },
        },
        automationDetails: { id: `cardproof/${targets.map(({ name }) => encodeURIComponent(name)).join('+')}/` },
        invocations: [
          {
            executionSuccessful: exitCode === 0 || exitCode === 1,
            exitCode,
            exitCodeDescription: outcome,
            startTimeUtc: new Date(Date.parse(startedAt)).toISOString(),
            endTimeUtc: end,
            toolExecutionNotifications: notifications(report, wanting.length - cases.length),
          },
        ],
        originalUriBaseIds: {
          CARDPROOF: { description: { text: 'The root of the sources of cardproof, which hold spec.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...troubles.map((trouble) => resultOfTrouble(trouble, report, indexes)),
          ...cases.map((each) => resultOf(each, report, indexes, room)),
        ],
        properties: { outcome, sentence, strict, counts, targets: targets.map(({ name, url }) => ({ name, url })) },
      },
    ],
  });
}

/** GitHub takes no more results than this from one run. */
const mostResults = 25_000;

/** Worst first. */
const rank: readonly Standing[] = ['fail', 'error', 'inconclusive', 'waived', 'advisory'];

/** Of a standing that has results. What a requirement that does not count demands is a warning, or a note. */
const levels: Readonly<Partial<Record<Standing, 'error' | 'warning' | 'note'>>> = {
  fail: 'error',
  waived: 'error',
  error: 'warning',
  inconclusive: 'warning',
  advisory: 'warning',
};

function levelOf({ status, kind, row }: Case): 'error' | 'warning' | 'note' {
  const isMinor = (status === 'advisory' && row.keyword === 'MAY') || (status === 'inconclusive' && kind === 'skipped');
  return isMinor ? 'note' : (levels[status] ?? 'note');
}

function rulesOf(cases: readonly Case[], troubles: readonly Trouble[]) {
  const byId = new Map([...cases.map(ruleOf), ...troubles.map(ruleOfTrouble)].map((rule) => [rule.id, rule]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleOf(each: Case) {
  const { id, says, source, matters, keyword, basis, class: ofClass } = each.row;
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: matters === null ? says : `${says} ${matters}` },
    help: {
      text: `${keyword}, ${basis}. Source: ${source}. "cardproof explain ${id}" says how it is checked.`,
      markdown: `**${keyword}**, ${basis}. Source: ${source}.\n\n\`cardproof explain ${id}\` says how it is checked.`,
    },
    defaultConfiguration: { level: levelOf(each) },
    properties: { tags: [keyword, basis, ofClass] },
  };
}

function ruleOfTrouble({ kind }: Trouble) {
  const { id, says } = troubleRules[kind];
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: says },
    help: { text: says, markdown: says },
    defaultConfiguration: { level: 'error' as const },
    properties: { tags: ['run'] },
  };
}

const troubleRules: Readonly<Record<Trouble['kind'], { readonly id: string; readonly says: string }>> = {
  'stale waiver': { id: 'cardproof.waiver.stale', says: 'A waiver that has expired, or is not needed, has to go.' },
  'suite error': { id: 'cardproof.run.suite-error', says: 'The suite itself is at fault; verdicts may be missing.' },
  run: { id: 'cardproof.run.incomplete', says: 'The run did not show what it was to show.' },
};

function resultOf(each: Case, report: Report, indexes: ReadonlyMap<string, number>, room: number) {
  const { row, check, message, status, id } = each;
  const shown = check && shownExchange(check);
  const repeat = repeatCommand(report, row);
  const lines = [
    row.says,
    check ? `${check.title}: ${message}` : message,
    check?.expected ? `Expected: ${check.expected}` : '',
    check?.observed ? `Observed: ${check.observed}` : '',
    repeat ? `Repeat: ${repeat.join(' ')}` : '',
  ];
  return {
    ruleId: row.id,
    ruleIndex: indexes.get(row.id) ?? -1,
    kind: 'fail',
    level: levelOf(each),
    message: { text: plain(beginning(lines.filter(Boolean).join('\n'), room)) },
    locations: locationsOf(row, id),
    partialFingerprints: fingerprints(row.target, id),
    // Where one result has suppressions, each has to say that it has none.
    suppressions: suppressionsOf(row),
    ...(shown && webExchange(shown, room)),
    properties: { status, check: id, target: row.target, keyword: row.keyword, basis: row.basis, class: row.class },
  };
}

function suppressionsOf({ waiver }: RequirementResult) {
  if (waiver === null) return [];
  const justification = `${waiver.reason} (${waiver.owner}), until ${waiver.expires}`;
  return [{ kind: 'external', status: 'accepted', justification }];
}

function resultOfTrouble(
  { kind, name, message, text, requirement }: Trouble,
  report: Report,
  indexes: ReadonlyMap<string, number>,
) {
  const ruleId = troubleRules[kind].id;
  const first = report.requirements.find(({ id }) => id === requirement) ?? report.requirements[0];
  return {
    ruleId,
    ruleIndex: indexes.get(ruleId) ?? -1,
    kind: 'fail',
    level: 'error',
    message: { text: plain(beginning(`${name}: ${message}\n${text}`, 4_000)) },
    locations: first ? locationsOf(first, name) : [],
    partialFingerprints: fingerprints(kind, name),
    suppressions: [],
    properties: { status: kind },
  };
}

function locationsOf(row: Pick<RequirementResult, 'id'>, check: string) {
  const { file, line } = placeOf(row);
  return [
    {
      physicalLocation: { artifactLocation: { uri: file, uriBaseId: 'CARDPROOF' }, region: { startLine: line } },
      logicalLocations: [{ name: row.id, fullyQualifiedName: check, kind: 'member' }],
    },
  ];
}

/** The same for the same check, wherever its requirement stands in the file: GitHub goes by the second name. */
function fingerprints(target: string, check: string) {
  const name = stableUuid(target, check);
  return { 'cardproof/v1': name, primaryLocationLineHash: `${name}:1` };
}

/** What was sent and what came back; bodies as far as there is room. */
function webExchange({ request, response, failure }: Exchange, room: number) {
  const body = (text: string | null) => text !== null && text !== '' && { body: { text: beginning(text, room) } };
  return {
    webRequest: {
      method: request.method,
      target: request.url,
      headers: Object.fromEntries(request.headers),
      ...body(request.body),
    },
    webResponse: response
      ? { statusCode: response.status, headers: Object.fromEntries(response.headers), ...body(response.body) }
      : { noResponseReceived: true, ...(failure !== null && { reasonPhrase: failure }) },
  };
}

/** What concerns the run and no requirement. */
function notifications({ suiteErrors, leftovers, interrupted }: Report, leftOut: number) {
  const notes = [
    ...(interrupted ? [{ level: 'error', text: 'The run was interrupted.' }] : []),
    ...suiteErrors.map((text) => ({ level: 'error', text })),
    ...leftovers.map((text) => ({ level: 'warning', text: `Left behind at the target: ${text}` })),
    ...(leftOut > 0 ? [{ level: 'warning', text: `${leftOut} more results are in report.json.` }] : []),
  ];
  return notes.map(({ level, text }) => ({ level, message: { text: plain(beginning(text, 4_000)) } }));
}

/** Text that no viewer takes for a link or for a place to fill in. */
function plain(text: string): string {
  return text.replaceAll('](', ']\u200b(').replaceAll(/\{(\d+)\}/g, '{{$1}}');
}
