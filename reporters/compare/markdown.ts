import { standings } from '../html/standing-words.ts';
import { code, escaped } from '../markdown-text.ts';
import { oneLine } from '../one-line.ts';
import { counted } from '../text.ts';
import type { ApiComparison, ComparedRequirement, Comparison, LeftOpen } from './model.ts';
import { cellStanding, cellWords, evidenceWords, few, shapes } from './words.ts';

/** A CI step summary may hold 1 MiB; whole sections are left out before that. Characters. */
const longest = 900_000;

/** Characters of a reason. */
const longestReason = 500;

/** More points than this are in the other formats only. */
const pointsAtMost = 50;

/** The comparison for a CI job, a wiki or a pull request: what differs first, the whole matrix folded behind it. */
export function renderMarkdown({ apis, alone, tool }: Comparison): string {
  const sections = [
    ...apis.flatMap((api) => [
      `# ${escaped(api.sentence)}\n\n${escaped(api.remarks.join(' '))}\n`,
      targets(api),
      conditions(api),
      differing(api),
      leftOpen(api),
      ...api.classes.map((each) =>
        folded(
          `${escaped(each.title)}: ${counted(each.requirements.length, 'requirement')}`,
          table(each.requirements, api),
        ),
      ),
    ]),
    alone.length > 0
      ? `Nothing to compare with: ${alone.map(({ name, file }) => `${escaped(name)} (${escaped(file)})`).join(', ')}.\n`
      : '',
    `_cardproof ${escaped(tool.version)}_\n`,
  ];
  let text = '';
  for (const section of sections.filter(Boolean)) {
    if (text.length + section.length > longest)
      return `${text}_The rest is in compare.json: this page is at its limit._\n`;
    text += `${section}\n`;
  }
  return text;
}

function targets({ targets: all }: ApiComparison): string {
  const used = standings.filter((each) => each === 'pass' || all.some(({ counts }) => counts[each] > 0));
  const rows = all.map(
    ({ name, subject, outcome, counts }) =>
      `| **${escaped(name)}** | ${escaped(subject)} | ${outcome} | ${used.map((each) => counts[each] || '').join(' | ')} |`,
  );
  return [
    `| target | tested | outcome | ${used.map((each) => cellWords[each]).join(' | ')} |`,
    `|---|---|---|${used.map(() => '--:').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}

function conditions({ conditions: all }: ApiComparison): string {
  if (all.length === 0) return '';
  const lines = all.map(({ what, values }) => {
    const own = values.map(({ value, targets: names }) => `${escaped(value)} (${names.map(escaped).join(', ')})`);
    return `- ${escaped(what)}: ${own.join('; ')}`;
  });
  return `**Not tested alike**, and a difference may come from this:\n\n${lines.join('\n')}\n`;
}

function differing(api: ApiComparison): string {
  const rows = api.classes.flatMap(({ requirements }) => requirements);
  const split = rows.filter(({ agreement }) => agreement === 'split');
  if (split.length === 0) return '';
  const reasons = split.flatMap(({ id, cells }) =>
    cells
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ target, check, reason }) => {
        const why = [check?.title, reason?.split('\n')[0]].filter((part) => part !== undefined).join(': ');
        return `- ${code(id)}, **${escaped(target)}**: ${escaped(oneLine(why, longestReason))}`;
      }),
  );
  return `## Where they differ (${split.length})\n\n${table(split, api)}\n${reasons.join('\n')}\n`;
}

function table(rows: readonly ComparedRequirement[], { targets: all }: ApiComparison): string {
  const lines = rows.map(({ id, keyword, cells }) => {
    const own = cells.map((cell) => `${shapes[cellStanding(cell)]} ${cellWords[cellStanding(cell)]}`);
    return `| ${escaped(id)} ${keyword} | ${own.join(' | ')} |`;
  });
  return [
    `| requirement | ${all.map(({ name }) => escaped(name)).join(' | ')} |`,
    `|---|${all.map(() => '---').join('|')}|`,
    ...lines,
    '',
  ].join('\n');
}

function leftOpen({ leftOpen: all }: ApiComparison): string {
  if (all.length === 0) return '';
  const rest = all.length > pointsAtMost ? `\nand ${all.length - pointsAtMost} more in compare.json\n` : '';
  return `## They differ in what the documentation leaves open (${all.length})\n\nEach answer is allowed.\n\n${all.slice(0, pointsAtMost).map(point).join('\n')}\n${rest}`;
}

function point({ evidence, about, answers, unseen, pairs, requirements }: LeftOpen): string {
  const lines = answers.map(({ says, targets: names }) => `  - ${escaped(says)}: ${names.map(escaped).join(', ')}`);
  const notShown = unseen.length > 0 ? [`  - not shown: ${unseen.map(escaped).join(', ')}`] : [];
  const ids = requirements.length > 0 ? `, ${few(requirements.map(code), 3)}` : '';
  return [
    `- **${escaped(few(about, 3))}** (${evidenceWords[evidence]}; ${pairs.differ} of ${counted(pairs.of, 'pair')} differ)${ids}`,
    ...lines,
    ...notShown,
  ].join('\n');
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n`;
}
