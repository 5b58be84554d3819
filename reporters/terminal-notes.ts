import { displayWidth } from './display-width.ts';
import type { Report, RequirementResult } from './model.ts';
import { type Section, sectionOf } from './terminal-fit.ts';
import { cutLine, firstLine, harmless, type Paint, wrapped } from './terminal-text.ts';
import { counted, standing, subjectOf } from './text.ts';

/** What the last screen says beside the failures is about a report, so many columns wide. */
export interface Notes {
  readonly report: Report;
  readonly columns: number;
  readonly paint: Paint;
  /** Name of the report that has what there is no room for. */
  readonly where: string;
}

/** Faults of the suite outside any check. */
export function suiteErrors({ report, columns, paint, where }: Notes): Section {
  const items = report.suiteErrors.map((error) => [
    paint('red', cutLine(`error of the suite: ${firstLine(error)}`, columns)),
  ]);
  return sectionOf([items], {
    good: 3,
    more: (missing) => paint('red', cutLine(`${counted(missing, 'more error')} of the suite in ${where}`, columns)),
  });
}

/** What could not be observed, by reason: one broken prerequisite leaves many requirements open. */
export function open({ report, columns, paint, where }: Notes): Section {
  const rows = report.requirements.filter((row) => row.weighs && row.verdict === 'inconclusive');
  const byReason = Map.groupBy(rows, (row) =>
    firstLine(row.checks.find(({ verdict }) => verdict === 'inconclusive')?.reason ?? ''),
  );
  const groups = [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, group]) => ({ says: `${counted(group.length, 'requirement')} open: ${reason}`, group }));
  const forms = [
    groups.map(({ says, group }) => [
      ...wrapped(says, columns).map((line) => paint('yellow', line)),
      `     ${withIds('', group, columns - 5)}`,
    ]),
    groups.map(({ says }) => [paint('yellow', cutLine(says, columns))]),
  ];
  return sectionOf(forms, {
    good: 4,
    more: (missing, all) => {
      if (missing === all) return paint('yellow', cutLine(`${counted(rows.length, 'requirement')} open`, columns));
      return paint('yellow', cutLine(`and others open for ${counted(missing, 'other reason')}, in ${where}`, columns));
    },
  });
}

/** What failed or is open and does not count. */
export function advisories({ report, columns, paint }: Notes): Section {
  const rows = report.requirements.filter(
    (row) => standing(row) === 'advisory' || (!row.weighs && row.verdict === 'inconclusive'),
  );
  if (rows.length === 0) return nothing;
  const says = `${rows.length} failed or open ${rows.length === 1 ? 'requirement does' : 'requirements do'} not count`;
  return sectionOf([[[paint('yellow', withIds(says, rows, columns))]]], { good: 1 });
}

/** Failures that a waiver covers: they still fail, and somebody answers for each until a date. */
export function waived({ report, columns, paint }: Notes): Section {
  const rows = report.requirements.flatMap(({ id, target, waiver }) => (waiver ? [{ id, target, ...waiver }] : []));
  if (rows.length === 0) return nothing;
  const says = `${counted(rows.length, 'requirement')} failed and ${rows.length === 1 ? 'is' : 'are'} waived`;
  const items = rows.map(({ id, target, expires, reason, owner }) =>
    wrapped(
      `${subjectOf({ requirement: id, target }, report)}: until ${expires}, ${reason} (${owner})`,
      columns - 5,
    ).map((line) => `     ${line}`),
  );
  const forms = [[[paint('yellow', `${says}:`)], ...items], [[paint('yellow', withIds(says, rows, columns))]]];
  return sectionOf(forms, { good: 3 });
}

/** Waivers that have to go: they make the run red. */
export function staleWaivers({ report, columns, paint, where }: Notes): Section {
  const stale = report.waivers.filter(({ state }) => state === 'stale');
  const sentences = stale.map((waiver) => `stale waiver of ${subjectOf(waiver, report)}: ${waiver.why}`);
  const forms = [
    sentences.map((text) => wrapped(text, columns).map((line) => paint('red', line))),
    sentences.map((text) => [paint('red', cutLine(text, columns))]),
  ];
  return sectionOf(forms, {
    good: 3,
    more: (missing, all) =>
      paint(
        'red',
        cutLine(
          `${missing === all ? '' : 'and '}${counted(missing, 'stale waiver')} that must go, in ${where}`,
          columns,
        ),
      ),
  });
}

/** What was left at the target, and how to remove it. */
export function leftovers({ report: { leftovers: things }, columns, paint }: Notes): Section {
  if (things.length === 0) return nothing;
  const says = `${counted(things.length, 'thing')} left behind at the target; "cardproof cleanup" tries again`;
  const head = paint('yellow', cutLine(says, columns));
  const items = things.map((each) => wrapped(each, columns - 5).map((line) => `     ${line}`));
  const first = things.slice(0, 1).map((each) => `     ${cutLine(each, columns - 5)}`);
  return sectionOf([[[head], ...items], [[head, ...first]], [[head]]], { good: 2 });
}

/** Where to read what a container wrote. */
export function logs({ report, columns, paint, where }: Notes): Section {
  const names = report.targets.filter(({ container }) => container?.log).map(({ name }) => name);
  const [what, is] = names.length === 1 ? ['log of the container', 'is'] : ['logs of the containers', 'are'];
  const line = paint(
    'grey',
    fitting([`The ${what} of ${names.join(', ')} ${is} in ${where}.`, `${where} has the ${what}.`], columns),
  );
  return names.length === 0 ? nothing : sectionOf([[[line]]], { least: 0, good: 1 });
}

/** What nobody looked at: never hidden behind a green line. */
export function untested({ report, columns, paint, where }: Notes): Section {
  const { untested: without, inapplicable } = report.counts.requirements;
  const parts = [
    ...(without > 0 ? [`${counted(without, 'requirement')} not tested`] : []),
    ...(inapplicable > 0 ? [`${inapplicable} that ${inapplicable === 1 ? 'does' : 'do'} not apply`] : []),
  ];
  const says = parts.join(', ');
  const line = paint('grey', fitting([`${says}: ${where} says why.`, `${says}.`], columns));
  return parts.length === 0 ? nothing : sectionOf([[[line]]], { good: 1 });
}

const nothing: Section = { least: 0, good: 0, lines: () => [] };

/** The first text that fits so many columns, or the beginning of the last. */
function fitting(texts: readonly string[], columns: number): string {
  return texts.map(harmless).find((text) => displayWidth(text) <= columns) ?? cutLine(texts.at(-1) ?? '', columns);
}

/** What is said of rows, and as many of their ids as fit; none where not even the first does. */
function withIds(says: string, rows: readonly Pick<RequirementResult, 'id'>[], columns: number): string {
  for (let count = Math.min(rows.length, columns); count > 0; count--) {
    const rest = rows.length - count;
    const ids = rows.slice(0, count).map(({ id }) => harmless(id));
    const text = `${says}${says === '' ? '' : ': '}${ids.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    if (displayWidth(text) <= columns) return text;
  }
  return cutLine(says, columns);
}
