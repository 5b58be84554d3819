import { escapeHtml } from '../../html/escape-html.ts';
import { beginning } from '../../text.ts';
import type { ApiComparison, Cell, ComparedRequirement } from '../model.ts';
import { cellStanding, cellWords } from '../words.ts';
import { reasonAnchor } from './anchors.ts';
import { shapeSign } from './shape-sign.ts';

/** Characters of a reason; its report has the whole. */
const longestReason = 1_000;

/** Why cells are no pass: each opens beside its cell; in print, those of differing rows follow the table. */
export function reasons({ classes }: ApiComparison): string {
  const all = classes.flatMap(({ requirements }) =>
    requirements.flatMap((row) =>
      row.cells.flatMap((cell, column) => (cell.reason === null ? [] : [reason(row, cell, cell.reason, column)])),
    ),
  );
  return `<div class="reasons">${all.join('')}</div>`;
}

function reason(row: ComparedRequirement, cell: Cell, text: string, column: number): string {
  const standing = cellStanding(cell);
  const check = cell.check ? `<p class="check">${escapeHtml(cell.check.title)}</p>` : '';
  const differs = row.agreement === 'split' ? ' class="split"' : '';
  return `<div popover${differs} id="${escapeHtml(reasonAnchor(row.id, column))}"><p class="s-${standing}">${shapeSign(standing)} <b>${cellWords[standing]}</b> <span>${escapeHtml(cell.target)}</span></p><p class="id">${escapeHtml(row.id)}</p>${check}<p class="why">${escapeHtml(beginning(text, longestReason))}</p></div>`;
}
