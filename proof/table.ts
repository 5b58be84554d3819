import type { Figures } from './proof.ts';

/** The figures of a proof as a short table for a terminal. */
export function figuresTable(figures: Figures, wallSeconds: number): string {
  const mutants = figures.handMutants + figures.derivedMutants;
  const expected = mutants - figures.equivalent;
  const rows: readonly (readonly [string, string])[] = [
    ['checks', String(figures.checks)],
    ['mutants', `${mutants} (${figures.handMutants} written by hand, ${figures.derivedMutants} derived)`],
    ['equivalent, with a reason', String(figures.equivalent)],
    ['killed', `${figures.killed} of ${expected}`],
    ['killed by the intended requirement', `${figures.killedByIntended} of ${expected}`],
    ['survivors, unexplained', String(figures.survivors)],
    ['checks never killed', String(figures.checksNeverKilled)],
    ['redundant checks', String(figures.redundantChecks)],
    ['conforming variants', `${figures.variants}, ${figures.variantsRefused} refused`],
    ['null targets', `${figures.nullTargets}, ${figures.unearnedPasses} unearned passes`],
    ['specificity', `${(figures.specificity * 100).toFixed(2)} %`],
    ['wall time', `${wallSeconds.toFixed(1)} s`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
