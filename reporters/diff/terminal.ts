import type { TerminalOptions } from '../terminal.ts';
import { type Paint, painter, type Style, wrapped } from '../terminal-text.ts';
import { type Change, type ChangeKind, changeKinds, type Difference, type TargetDiff } from './model.ts';
import {
  checkWords,
  conditionLines,
  fieldWords,
  kindWords,
  targetRemark,
  transition,
  unchangedText,
  whyChanged,
} from './words.ts';

/** More changes of a kind than this are in the other formats only. */
const changesAtMost = 25;

const indent = 5;

/** What changed, for a screen: target by target, the worst first, and what it comes to last. */
export function renderTerminal(difference: Difference, { width, colour }: TerminalOptions): string {
  const paint = painter(colour);
  const columns = Math.max(60, Math.min(width, 120));
  const sections = [
    ...difference.targets.map((target) => targetSection(target, difference.targets.length > 1, columns, paint)),
    head(difference, columns, paint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head({ sentence, exitCode, old: before, new: after }: Difference, columns: number, paint: Paint): string[] {
  const style: Style = exitCode === 1 ? 'red' : exitCode === 4 ? 'yellow' : 'green';
  return [
    ...wrapped(sentence, columns).map((line) => paint(style, line)),
    ...wrapped(
      `${before.startedAt} (${before.outcome}) → ${after.startedAt} (${after.outcome}); exit code ${exitCode}`,
      columns,
    ).map((line) => paint('grey', line)),
  ];
}

function targetSection(target: TargetDiff, isOneOfSeveral: boolean, columns: number, paint: Paint): string[] {
  const remark = targetRemark(target);
  const lines = [
    ...(remark === null ? [] : wrapped(remark, columns).map((line) => paint('yellow', line))),
    ...conditionLines(target).flatMap((line) =>
      wrapped(`Not tested alike: ${line}`, columns).map((each) => paint('yellow', each)),
    ),
    ...changeKinds.flatMap((kind) => changesOf(kind, target, columns, paint)),
    ...rewordings(target, columns, paint),
    ...checks(target, columns, paint),
    ...(target.in === 'both' ? [paint('grey', unchangedText(target))] : []),
  ];
  return isOneOfSeveral
    ? [paint('bold', `${target.title}: ${wrapped(target.name, columns - 10)[0] ?? ''}`), ...lines]
    : lines;
}

const styles: Readonly<Record<ChangeKind, Style>> = {
  regression: 'red',
  'no longer observed': 'yellow',
  'no longer tested': 'yellow',
  removed: 'yellow',
  'newly failing': 'red',
  'other standing': 'yellow',
  'still not passing': 'grey',
  fixed: 'green',
  'newly observed': 'green',
  'newly tested': 'green',
  added: 'bold',
};

function changesOf(kind: ChangeKind, { changes }: TargetDiff, columns: number, paint: Paint): string[] {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  const more = own.length - changesAtMost;
  return [
    paint(styles[kind], `${kindWords[kind]} (${own.length})`),
    ...own.slice(0, changesAtMost).flatMap((change) => changeLines(change, columns, paint)),
    ...(more > 0 ? [paint('grey', `  and ${more} more`)] : []),
  ];
}

function changeLines(change: Change, columns: number, paint: Paint): string[] {
  const { requirement, keyword, basis, says, counts } = change;
  const why = whyChanged(change);
  const isBad = change.new !== null && change.new.standing === 'fail';
  const style = counts || isBad ? (change.kind === 'regression' || isBad ? 'red' : 'yellow') : 'grey';
  return [
    ...idLines(`${requirement} ${keyword}, ${basis}`, columns).map((line) => paint('bold', line)),
    `${' '.repeat(indent)}${paint(style, transition(change))}`,
    ...indented(says, columns),
    ...(why === null ? [] : indented(why, columns).map((line) => paint('grey', line))),
  ];
}

function rewordings({ wording }: TargetDiff, columns: number, paint: Paint): string[] {
  if (wording.length === 0) return [];
  return [
    paint('bold', `Worded otherwise (${wording.length})`),
    ...wording
      .slice(0, changesAtMost)
      .flatMap(({ requirement, fields }) => [
        ...idLines(requirement, columns),
        ...fields.flatMap(({ field, old: before, new: after }) => [
          ...indented(`${fieldWords[field]}: ${before}`, columns).map((line) => paint('grey', line)),
          ...indented(`→ ${after}`, columns),
        ]),
      ]),
    ...(wording.length > changesAtMost ? [paint('grey', `  and ${wording.length - changesAtMost} more`)] : []),
  ];
}

function checks({ checks: all }: TargetDiff, columns: number, paint: Paint): string[] {
  if (all.length === 0) return [];
  return [
    paint('bold', `Checks that changed below (${all.length})`),
    ...all
      .slice(0, changesAtMost)
      .flatMap((each) => [...idLines(each.requirement, columns), ...indented(checkWords(each), columns)]),
    ...(all.length > changesAtMost ? [paint('grey', `  and ${all.length - changesAtMost} more`)] : []),
  ];
}

function idLines(requirement: string, columns: number): string[] {
  return wrapped(requirement, columns - 2).map((line) => `  ${line}`);
}

function indented(text: string, columns: number): string[] {
  return wrapped(text, columns - indent).map((line) => `${' '.repeat(indent)}${line}`);
}
