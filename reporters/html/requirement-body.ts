import { repeatCommand } from '../client-text.ts';
import type { CheckResult, Report, RequirementResult } from '../model.ts';
import { checkAnchor, rowAnchor } from './anchors.ts';
import { checkHtml, isTroubled } from './body/check.ts';
import { rowFacts } from './body/row-facts.ts';

/** Everything under an opened requirement: where it comes from and what it weighs, then its checks, the worst first. */
export function requirementBody(row: RequirementResult, report: Report): string {
  const command = repeatCommand(report, row)?.join(' ') ?? null;
  const isBesideTrouble = row.checks.some(({ verdict }) => isTroubled(verdict));
  const anchorOf = (check: string) => checkAnchor(report, row, { id: check });
  const linkOf = linksFrom(row, report);
  const checks = row.checks
    .toSorted((a, b) => places[a.verdict] - places[b.verdict])
    .map((check, at) =>
      checkHtml(check, {
        requirement: row.id,
        anchor: anchorOf(check.id),
        matters: row.matters,
        command,
        isOfClient: report.client !== null,
        isBesideTrouble,
        opensExchange: at < opensAtMost,
        linkOf,
        anchorOf,
      }),
    );
  return `<div class="rb">${rowFacts(row, report.strict, command)}${checks.join('')}</div>`;
}

/** Where other requirements of the same target stand; a message names some of them again and again. */
function linksFrom({ target }: RequirementResult, report: Report): (requirement: string) => string | null {
  const found = new Map<string, string | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const isOnPage = report.requirements.some((row) => row.id === id && row.target === target);
    const link = isOnPage ? rowAnchor(report, { id, target }) : null;
    found.set(id, link);
    return link;
  };
}

/** So many checks show their failing exchange at once; of the others it is a click away. */
const opensAtMost = 3;

/** What did not pass first. */
const places: Readonly<Record<CheckResult['verdict'], number>> = {
  fail: 0,
  error: 1,
  inconclusive: 2,
  pass: 3,
  inapplicable: 4,
};
