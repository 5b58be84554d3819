import { makeBadge } from 'badge-maker';
import { jsonText } from './json-text.ts';
import type { Report, RequirementResult } from './model.ts';
import { oneLine } from './one-line.ts';
import { stableUuid } from './stable-uuid.ts';
import { counted, standing } from './text.ts';

/** What a badge says. There is one for a run: of several, a page would show the green ones. */
interface Badge {
  /** What was tested: API, classes and version, such as `Omise cards 2019-05-29`. */
  readonly label: string;
  /** What was seen of it, such as `149 of 149 MUST shown`. */
  readonly message: string;
  readonly color: string;
}

/** The badge as a picture. */
export function renderBadge(report: Report): string {
  const badge = badgeOf(report);
  // Several pictures inside one page would share what they paint with.
  const idSuffix = stableUuid(badge.label, badge.message).slice(0, 8);
  return `${makeBadge({ ...badge, style: 'flat', idSuffix })}\n`;
}

/** The badge for the endpoint of shields.io, which draws it. */
export function renderShields(report: Report): string {
  const { label, message, color } = badgeOf(report);
  return jsonText({ schemaVersion: 1, label, message, color, isError: report.exitCode !== 0 });
}

function badgeOf(report: Report): Badge {
  const rows = report.requirements.filter((row) => row.weighs && row.verdict !== 'inapplicable');
  const shown = rows.filter(({ verdict }) => verdict === 'pass').length;
  return {
    label: oneLine(labelOf(report), 120),
    message: oneLine(messageOf(report, rows, shown), 120),
    color: colourOf(report, shown === rows.length),
  };
}

function labelOf({ targets, requirements }: Report): string {
  const parts = targets.map((target) => {
    const own = requirements.filter((row) => row.target === target.name);
    const names = [target.title, scopeOf(own), target.apiVersion ?? '', target.embedded ? '(reference server)' : ''];
    return names.filter(Boolean).join(' ');
  });
  const groups = Map.groupBy(parts, (part) => part);
  return [...groups].map(([part, { length }]) => (length > 1 ? `${part} (${length} targets)` : part)).join(' + ');
}

/**
 * What the classes that apply have in common, such as `cards`, but for what belongs to every API; and how many they are
 * where others of the kind do not apply.
 */
function scopeOf(rows: readonly RequirementResult[]): string {
  const topics = (of: readonly RequirementResult[]) =>
    [...new Set(of.map((row) => row.class))]
      .map((each) => each.split('.').slice(1))
      .filter(([topic]) => !general.has(topic ?? ''));
  const applying = topics(rows.filter(({ verdict }) => verdict !== 'inapplicable'));
  const [first = [], ...others] = applying;
  const parting = first.findIndex((part, place) => others.some((other) => other[place] !== part));
  const common = parting === -1 ? first : first.slice(0, parting);
  const alike = topics(rows).filter((topic) => common.every((part, place) => topic[place] === part));
  const part = applying.length < alike.length ? `(${applying.length} of ${alike.length} classes)` : '';
  return [...common, part].filter(Boolean).join(' ');
}

/** Topics of every API, whatever else of it is tested. */
const general: ReadonlySet<string> = new Set(['authentication', 'errors', 'safety']);

function messageOf(report: Report, rows: readonly RequirementResult[], shown: number): string {
  const { counts, outcome, selection, strict } = report;
  const noun = strict ? 'requirements' : 'MUST';
  const count = (verdict: RequirementResult['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const waived = counts.waived > 0 ? `, ${counts.waived} waived` : '';
  const tally = `${shown} of ${rows.length} ${noun} shown${waived}`;
  switch (outcome) {
    case 'conforms':
      return tally;
    case 'shard passed':
      return `shard ${selection.shard?.index} of ${selection.shard?.count}: ${tally}`;
    case 'does not conform':
      return `${rows.filter((row) => standing(row) === 'fail').length} of ${rows.length} ${noun} failed${waived}`;
    case 'stale waivers':
      return `${counted(report.waivers.filter(({ state }) => state === 'stale').length, 'stale waiver')}: ${tally}`;
    case 'incomplete':
      if (report.interrupted) return `incomplete: interrupted, ${tally}`;
      return shown === 0 ? 'incomplete: nothing shown' : `incomplete: ${count('inconclusive')} ${noun} open${waived}`;
    case 'suite error':
      return 'error of the suite: no verdict';
  }
}

/** Bright green is for what was shown as a whole; whatever is untested or waived is a paler one. */
function colourOf({ outcome, counts }: Report, isWhole: boolean): string {
  switch (outcome) {
    case 'conforms':
      return isWhole ? 'brightgreen' : counts.waived > 0 ? 'yellowgreen' : 'green';
    case 'shard passed':
      return 'blue';
    case 'does not conform':
    case 'stale waivers':
      return 'red';
    case 'incomplete':
    case 'suite error':
      return 'orange';
  }
}
