import { weighs } from '../../spec/requirement.ts';
import type { LeftOpen } from './model.ts';
import { checkAnswers } from './open-checks.ts';
import { memberAnswers } from './open-members.ts';
import { type Answered, openPoint } from './open-points.ts';
import { undocumentedAnswers } from './open-undocumented.ts';
import type { Column } from './subjects.ts';

/**
 * Where targets differ in what the documentation leaves open: what divides most pairs of them comes first, then what is about
 * most requirements, then what the specification brings up first.
 * @param order requirement ids in the order of the rows
 */
export function leftOpen(columns: readonly Column[], order: readonly string[]): LeftOpen[] {
  const points = [
    ...order.flatMap((id) => notDemanded(id, columns)),
    ...checkAnswers(columns, order),
    ...memberAnswers(columns),
    ...undocumentedAnswers(columns),
  ];
  return points.toSorted((a, b) => b.pairs.differ - a.pairs.differ || b.requirements.length - a.requirements.length);
}

/** A requirement that nobody has to meet, which some meet and some do not. */
function notDemanded(id: string, columns: readonly Column[]): LeftOpen[] {
  const rows = columns.flatMap(({ name, rows: own }) =>
    own.filter((row) => row.id === id).map((row) => ({ name, row })),
  );
  const [first] = rows;
  if (!first || weighs(first.row, false)) return [];
  const answers: Answered[] = rows.flatMap(({ name, row: { cell } }) => {
    if (cell.verdict === 'pass') return [{ target: name, says: 'does' }];
    return cell.verdict === 'fail' ? [{ target: name, says: 'does not' }] : [];
  });
  return openPoint({ evidence: 'not demanded', requirements: [id], about: [first.row.says] }, answers, columns);
}
