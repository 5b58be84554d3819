import type { LeftOpen } from './model.ts';

/** What one target answered. */
export interface Answered {
  readonly target: string;
  readonly says: string;
}

/** The point in which these answers differ; nothing where they do not. */
export function openPoint(
  what: Pick<LeftOpen, 'evidence' | 'requirements' | 'about'>,
  answered: readonly Answered[],
  columns: readonly { readonly name: string }[],
): LeftOpen[] {
  const groups = [...Map.groupBy(answered, ({ says }) => says)].map(([says, own]) => ({
    says,
    targets: own.map(({ target }) => target),
  }));
  if (groups.length < 2) return [];
  const seen = new Set(answered.map(({ target }) => target));
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const alike = groups.reduce((sum, { targets }) => sum + pairs(targets.length), 0);
  return [
    {
      ...what,
      answers: groups.toSorted((a, b) => b.targets.length - a.targets.length),
      unseen: columns.map(({ name }) => name).filter((name) => !seen.has(name)),
      pairs: { differ: pairs(seen.size) - alike, of: pairs(seen.size) },
    },
  ];
}

/** Points in which the same targets answer the same are one point, about all of them. */
export function mergedPoints(points: readonly LeftOpen[]): LeftOpen[] {
  const groups = Map.groupBy(points, ({ evidence, answers, unseen }) => JSON.stringify([evidence, answers, unseen]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    return [
      {
        ...first,
        requirements: [...new Set(all.flatMap(({ requirements }) => requirements))],
        about: [...new Set(all.flatMap(({ about }) => about))],
      },
    ];
  });
}
