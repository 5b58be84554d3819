import type { ProgressOutput } from '../progress/output.ts';

export interface ClientProgress {
  /** So many runs more are to come. */
  planned(runs: number): void;
  /** A run begins. */
  begins(name: string): void;
  /** A run has ended, and what came of it. */
  ended(wentWrong: boolean): void;
  /** Removes what was drawn in place. */
  finish(): void;
}

/** Between two lines where nothing is redrawn; milliseconds. */
const lineMs = 5_000;

/** Shows which run of a command is under way: redrawn in place on a terminal, a line now and then elsewhere. */
export function showClientProgress(output: ProgressOutput, now: () => number): ClientProgress {
  let total = 0;
  let begun = 0;
  let wrong = 0;
  let shownAt = now();
  const clear = () => {
    if (output.isTTY) output.write('\r\u001b[2K');
  };
  return {
    planned(runs) {
      total += runs;
    },
    begins(name) {
      begun++;
      const counts = [`run ${begun} of ${Math.max(total, begun)}`, wrong > 0 && `${wrong} went otherwise`];
      const line = `${counts.filter(Boolean).join(', ')}  ${name}`;
      if (output.isTTY) output.write(`\r\u001b[2K${line.slice(0, output.columns - 1)}`);
      else if (begun > 1 && now() - shownAt >= lineMs) {
        output.write(`${line}\n`);
        shownAt = now();
      }
    },
    ended(wentWrong) {
      if (wentWrong) wrong++;
    },
    finish: clear,
  };
}
