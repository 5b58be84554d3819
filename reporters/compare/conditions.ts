import type { Report, ReportTarget } from '../model.ts';
import { shardText } from '../text.ts';
import type { Condition } from './model.ts';

/** What decides the meaning of a target's verdicts, by its name; what names differ in is no difference of the target. */
export type Conditions = Readonly<Record<string, string>>;

export function conditionsOf(report: Report, target: ReportTarget): Conditions {
  const { tool, strict, selection, interrupted, rejudged, client } = report;
  return {
    'version of the specification': target.specVersion,
    cardproof: tool.version,
    'API version asked for': target.apiVersion ?? 'none',
    'what counts': strict ? 'every requirement (strict)' : 'MUST that is documented or observed',
    'classes claimed': target.classes?.join(', ') ?? 'all',
    selection: selection.only.join(', ') || 'everything',
    'part of the checks': shardText(selection) || 'all',
    'the run': interrupted ? 'was interrupted' : 'ended',
    exchanges: rejudged
      ? `judged again, as recorded by cardproof ${rejudged.recordedBy.version}`
      : 'judged as they came',
    ...(client && { 'client seen': seenAs[client.seen] }),
  };
}

const seenAs = { command: 'running its command', proxy: 'through a proxy', recording: 'in a recording' } as const;

/** Those conditions that are not the same for all, each with who has which; empty where all are. */
export function differingConditions(
  all: readonly { readonly name: string; readonly conditions: Conditions }[],
): Condition[] {
  const names = new Set(all.flatMap(({ conditions }) => Object.keys(conditions)));
  return [...names].flatMap((what) => {
    const groups = Map.groupBy(all, ({ conditions }) => conditions[what] ?? '');
    if (groups.size < 2) return [];
    return [{ what, values: [...groups].map(([value, own]) => ({ value, targets: own.map(({ name }) => name) })) }];
  });
}
