import type { LeftOpen } from './model.ts';
import { mergedPoints, openPoint } from './open-points.ts';
import { type Seen, seenByCheck } from './seen-by-check.ts';
import type { Column } from './subjects.ts';

/**
 * What checks noted, or else with what status and code their requests were answered, in the order of the specification.
 * @param order requirement ids in the order of the rows
 */
export function checkAnswers(columns: readonly Column[], order: readonly string[]): LeftOpen[] {
  const points = seenByCheck(columns).flatMap((seen) => {
    const noted = notedIn(seen, columns);
    // A note says in words what the status says in figures.
    return noted.length > 0 ? noted : answeredIn(seen, columns);
  });
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ requirements: [first = ''] }: LeftOpen) => places.get(first) ?? places.size;
  return mergedPoints(points.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

function notedIn(seen: readonly Seen[], columns: readonly Column[]): LeftOpen[] {
  const [first] = seen;
  if (!first) return [];
  return openPoint(
    { evidence: 'noted', requirements: [first.requirement], about: [first.title] },
    seen.map(({ name, notes }) => ({ target: name, says: notes.join('; ') || 'nothing noted' })),
    columns,
  );
}

function answeredIn(seen: readonly Seen[], columns: readonly Column[]): LeftOpen[] {
  const [first] = seen;
  // Which of several requests sent at once is the refused one is luck, as long as all answers together are the same.
  const sums = new Set(seen.map(({ answers }) => listed([...answers.values()].flatMap((own) => [...own]))));
  if (!first || sums.size < 2) return [];
  const requests = new Set(seen.flatMap(({ answers }) => [...answers.keys()]));
  return [...requests].flatMap((request) => {
    const own = seen.flatMap(({ name, answers }) => {
      const all = answers.get(request);
      return all ? [{ target: name, all }] : [];
    });
    return openPoint(
      { evidence: 'answered', requirements: [first.requirement], about: [request] },
      own.map(({ target, all }) => ({ target, says: listed(withoutCommon(all, own)) })),
      columns,
    );
  });
}

/** Where each target answers something of its own, what all answer besides says nothing. */
function withoutCommon(answers: ReadonlySet<string>, own: readonly { readonly all: ReadonlySet<string> }[]): string[] {
  const isCommon = (answer: string) => own.every(({ all }) => all.has(answer));
  const everyHasItsOwn = own.every(({ all }) => [...all].some((answer) => !isCommon(answer)));
  return [...answers].filter((answer) => !everyHasItsOwn || !isCommon(answer));
}

function listed(answers: readonly string[]): string {
  return [...new Set(answers)].sort().join(' or ');
}
