/** Where progress is written; its size may change while the run goes on. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** A terminal also has a height. */
export interface ScreenOutput extends ProgressOutput {
  readonly rows: number;
}

/** Standard error, as wide and high as it is at the moment. */
export const standardError: ScreenOutput = {
  get isTTY() {
    return process.stderr.isTTY === true;
  },
  get columns() {
    return process.stderr.columns ?? 80;
  },
  get rows() {
    return process.stderr.rows ?? 24;
  },
  write: (text) => void process.stderr.write(text),
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour what goes there. FORCE_COLOR comes before NO_COLOR, as in Node. */
export function wantsColour({ isTTY }: Pick<ProgressOutput, 'isTTY'>, environment: Environment): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: terminal } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && !without && terminal !== 'dumb';
}

/** Whether lines can be redrawn there. What a CI job keeps of a terminal is a log. */
export function canRedraw({ isTTY }: Pick<ProgressOutput, 'isTTY'>, environment: Environment): boolean {
  const { CI: job, TERM: terminal } = environment;
  return isTTY && terminal !== 'dumb' && (job === undefined || job === '' || job === 'false');
}
