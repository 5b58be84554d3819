import { conditionsOf, differingConditions } from '../compare/conditions.ts';
import type { Report, ReportTarget, RequirementResult } from '../model.ts';
import { checkChanges } from './check-changes.ts';
import { type Match, matchTargets } from './match-targets.ts';
import type { Change, ChangeKind, DiffExitCode, Difference, TargetDiff } from './model.ts';
import { pairRequirements, requirementChanges } from './requirement-changes.ts';
import { rewordings } from './rewordings.ts';
import { diffSentence } from './sentence.ts';

/**
 * What changed from the old report to the new one, both on servers or both on clients.
 * @param version of the command that compares
 */
export function diffReports(before: Report, after: Report, version: string): Difference {
  const targets = matchTargets(before, after).map((match) => targetDiff(match, before, after));
  const exitCode = exitCodeOf(targets.flatMap(({ changes }) => changes));
  return {
    schemaVersion: '1.0.0',
    tool: { name: 'cardproof', version },
    kind: after.client ? 'client' : 'server',
    exitCode,
    sentence: diffSentence(targets),
    old: factsOf(before),
    new: factsOf(after),
    targets,
  };
}

function exitCodeOf(changes: readonly Change[]): DiffExitCode {
  const deciding = changes.filter(({ counts }) => counts);
  if (deciding.some(({ kind }) => kind === 'regression')) return 1;
  return deciding.length > 0 ? 4 : 0;
}

function targetDiff(match: Match, before: Report, after: Report): TargetDiff {
  const own = match.new ?? match.old;
  const where = match.old === null ? 'new' : match.new === null ? 'gone' : 'both';
  const pairs = where === 'new' ? [] : pairRequirements(rowsOf(match.old, before), rowsOf(match.new, after));
  const changes = requirementChanges(pairs, after);
  return {
    name: own.name,
    api: own.api,
    title: own.title,
    in: where,
    oldName: match.old !== null && match.old.name !== own.name ? match.old.name : null,
    conditions:
      match.old && match.new
        ? differingConditions([
            { name: 'old', conditions: conditionsOf(before, match.old) },
            { name: 'new', conditions: conditionsOf(after, match.new) },
          ])
        : [],
    counts: { ...countKinds(changes), unchanged: pairs.length - changes.length },
    changes,
    wording: rewordings(pairs),
    checks: checkChanges(pairs),
  };
}

function rowsOf(target: ReportTarget | null, { requirements }: Report): RequirementResult[] {
  return requirements.filter((row) => row.target === target?.name);
}

function countKinds(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = {
    regression: 0,
    'no longer observed': 0,
    'no longer tested': 0,
    removed: 0,
    'newly failing': 0,
    'other standing': 0,
    'still not passing': 0,
    fixed: 0,
    'newly observed': 0,
    'newly tested': 0,
    added: 0,
  };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

function factsOf({ tool, startedAt, outcome, sentence }: Report): Difference['old'] {
  return { tool: tool.version, startedAt, outcome, sentence };
}
