import { code, escaped } from '../markdown-text.ts';
import { oneLine } from '../one-line.ts';
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

/** A comment on a pull request holds 65,536 characters; whole sections are left out before that. */
const longest = 60_000;

/** Characters of a reason. */
const longestReason = 300;

/** These are what a reviewer has to see; the others are folded. */
const open: readonly ChangeKind[] = [
  'regression',
  'no longer observed',
  'no longer tested',
  'removed',
  'newly failing',
  'fixed',
];

const marks: Readonly<Record<Difference['exitCode'], string>> = { 0: '✅', 1: '❌', 4: '⚠️' };

/** What changed, for a comment on a pull request. */
export function renderMarkdown(difference: Difference): string {
  const { targets, sentence, exitCode, old: before, new: after, tool } = difference;
  const sections = [
    `## ${marks[exitCode]} ${escaped(sentence)}\n`,
    ...targets.flatMap((target) => targetSections(target, targets.length > 1)),
    `<sub>${before.startedAt} (${before.outcome}, cardproof ${escaped(before.tool)}) → ${after.startedAt} (${after.outcome}, cardproof ${escaped(after.tool)}); compared by cardproof ${escaped(tool.version)}</sub>\n`,
  ];
  let text = '';
  for (const section of sections.filter(Boolean)) {
    if (text.length + section.length > longest)
      return `${text}_The rest is left out: a comment has no room for it. \`--format json\` has all._\n`;
    text += `${section}\n`;
  }
  return text;
}

function targetSections(target: TargetDiff, isOneOfSeveral: boolean): string[] {
  const remark = targetRemark(target);
  const conditions = conditionLines(target).map((line) => `- ${escaped(line)}`);
  return [
    isOneOfSeveral ? `### ${escaped(target.title)}: ${escaped(target.name)}\n` : '',
    remark === null ? '' : `${escaped(remark)}\n`,
    conditions.length > 0 ? `**Not tested alike**, and a change may come from this:\n\n${conditions.join('\n')}\n` : '',
    ...changeKinds.map((kind) => changesOf(kind, target)),
    rewordings(target),
    checks(target),
    target.in === 'both' ? `${unchangedText(target)}.\n` : '',
  ];
}

function changesOf(kind: ChangeKind, { changes }: TargetDiff): string {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return '';
  const lines = own.map(changeLine).join('\n');
  return open.includes(kind)
    ? `#### ${kindWords[kind]} (${own.length})\n\n${lines}\n`
    : folded(`${kindWords[kind]} (${own.length})`, lines);
}

function changeLine(change: Change): string {
  const { requirement, keyword, basis, says } = change;
  const why = whyChanged(change);
  const reason = why === null ? '' : `\n  - ${escaped(oneLine(why, longestReason))}`;
  return `- ${code(requirement)} (${keyword}, ${basis}), ${transition(change)}: ${escaped(says)}${reason}`;
}

function rewordings({ wording }: TargetDiff): string {
  if (wording.length === 0) return '';
  const lines = wording.map(({ requirement, fields }) => {
    const own = fields.map(
      ({ field, old: before, new: after }) =>
        `  - ${fieldWords[field]}: ${escaped(oneLine(before, longestReason))} → ${escaped(oneLine(after, longestReason))}`,
    );
    return `- ${code(requirement)}\n${own.join('\n')}`;
  });
  return folded(`Worded otherwise (${wording.length})`, lines.join('\n'));
}

function checks({ checks: all }: TargetDiff): string {
  if (all.length === 0) return '';
  const lines = all.map((each) => `- ${code(each.requirement)}: ${escaped(oneLine(checkWords(each), longestReason))}`);
  return folded(`Checks that changed below (${all.length})`, lines.join('\n'));
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>\n`;
}
