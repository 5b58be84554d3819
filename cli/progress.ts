import type { CheckEnd } from '../harness/check-record.ts';
import type { CheckListener } from '../reporters/vitest-adapter.ts';

/** Where progress is written: a terminal is redrawn in place, anything else gets plain lines. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

export interface Progress extends CheckListener {
  /** Removes what was drawn in place. */
  readonly finish: () => void;
}

/** Between two redraws on a terminal, and between two lines elsewhere; milliseconds. */
const redrawMs = 100;
const lineMs = 5_000;

/** Shows how far the run is, what has failed, and which check ended last. */
export function showProgress(output: ProgressOutput, now: () => number): Progress {
  let total = 0;
  let done = 0;
  let failed = 0;
  let open = 0;
  let shownAt = output.isTTY ? Number.NEGATIVE_INFINITY : now();
  const clear = () => {
    if (output.isTTY) output.write('\r\u001b[2K');
  };
  const show = (last: string) => {
    const counts = [`${done}/${total} checks`, failed > 0 && `${failed} failed`, open > 0 && `${open} inconclusive`];
    const line = `${counts.filter(Boolean).join(', ')}  ${last}`;
    output.write(output.isTTY ? `\r\u001b[2K${line.slice(0, output.columns - 1)}` : `${line}\n`);
    shownAt = now();
  };
  return {
    onStart(checks) {
      total += checks;
    },
    onEnd({ record }: CheckEnd) {
      done++;
      if (record.verdict === 'fail' || record.verdict === 'error') failed++;
      if (record.verdict === 'inconclusive') open++;
      if (now() - shownAt >= (output.isTTY ? redrawMs : lineMs)) show(record.id);
    },
    finish: clear,
  };
}
