import type { Report } from '../../reporters/model.ts';
import { firstLine, type Paint, type Style, wrapped } from '../../reporters/terminal-text.ts';
import { counted } from '../../reporters/text.ts';
import type { VerdictChange } from './verdict-changes.ts';

/** More groups than this, and more ids of one, are in the reports only. */
const [groupsAtMost, idsAtMost] = [8, 3];

/**
 * What a new judgement changed, in lines of at most so many columns: the worst first, and together what changed in the
 * same way for the same reason.
 */
export function changesText(
  recorded: Report,
  changes: readonly VerdictChange[],
  columns: number,
  paint: Paint,
): string[] {
  const { version } = recorded.rejudged?.recordedBy ?? recorded.tool;
  const source = `Judged again from what cardproof ${version} recorded at ${recorded.startedAt}`;
  if (changes.length === 0) return wrapped(`${source}: every verdict is the same.`, columns);
  const told = changes.map(({ reason, ...change }) => ({ ...change, reason: firstLine(reason ?? '') }));
  const byKind = Map.groupBy(told, ({ recorded: old, now, reason }) => `${old} ${now} ${reason}`);
  const groups = [...byKind.values()].sort((a, b) => rankOf(a[0]) - rankOf(b[0]) || b.length - a.length);
  const several = recorded.targets.length > 1;
  const left = groups.slice(groupsAtMost).flat().length;
  return [
    ...wrapped(`${source}: ${counted(changes.length, 'verdict')} changed.`, columns).map((line) =>
      paint('yellow', line),
    ),
    ...groups.slice(0, groupsAtMost).flatMap((group) => groupLines(group, several, columns, paint)),
    ...(left > 0 ? [paint('grey', `and ${left} more in the reports`)] : []),
  ];
}

function groupLines(group: readonly VerdictChange[], several: boolean, columns: number, paint: Paint): string[] {
  const [first] = group;
  if (!first) return [];
  const { recorded, now, reason } = first;
  const style = now === null ? undefined : styles[now];
  const change = `${recorded ?? 'not in the recording'} → ${now ?? 'no longer in the suites'}`;
  const ids = group.slice(0, idsAtMost).map(({ id, target }) => (several ? `${id} on ${target}` : id));
  const more = group.length > idsAtMost ? ` and ${group.length - idsAtMost} more` : '';
  return [
    style ? paint(style, change) : change,
    ...[...(reason ? [reason] : []), `${ids.join(', ')}${more}`].flatMap((text) =>
      wrapped(text, columns - 5).map((line) => `     ${line}`),
    ),
  ];
}

const styles: Readonly<Partial<Record<NonNullable<VerdictChange['now']>, Style>>> = {
  pass: 'green',
  fail: 'red',
  error: 'red',
  inconclusive: 'yellow',
};

const worstFirst: readonly (VerdictChange['now'] | undefined)[] = [
  'error',
  'fail',
  'inconclusive',
  'pass',
  'untested',
  'inapplicable',
  null,
];

function rankOf(change: VerdictChange | undefined): number {
  return worstFirst.indexOf(change?.now);
}
