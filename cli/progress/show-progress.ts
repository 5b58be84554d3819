import type { CheckEnd } from '../../harness/check-record.ts';
import type { CheckStart } from '../../harness/vitest/check-starts.ts';
import type { RunStart } from '../../reporters/events/event.ts';
import { harmless, painter } from '../../reporters/terminal-text.ts';
import type { Requirement } from '../../spec/requirement.ts';
import { failureText } from './failure-text.ts';
import { failureSpotter } from './failures.ts';
import { frameOf, progressLine } from './frame.ts';
import { type LiveArea, openLiveArea } from './live-area.ts';
import type { ScreenOutput } from './output.ts';
import { openTally } from './tally.ts';

/** What is shown while the run goes on. */
export interface Progress {
  readonly onStart: (start: CheckStart) => void;
  readonly onEnd: (end: CheckEnd) => void;
  /** Says something beside the progress, in whole lines. */
  readonly say: (text: string) => void;
  /** Removes what was drawn in place. */
  readonly finish: () => void;
}

export interface ProgressOptions {
  /** Nothing, plain lines now and then, or an area that is redrawn; all but `quiet` tell failures as they come. */
  readonly form: 'quiet' | 'lines' | 'live';
  /** Tells each check as it ends, and exchanges in full. */
  readonly verbose: boolean;
  readonly colour: boolean;
  /** Milliseconds of any clock. */
  readonly now: () => number;
  /** Aborted when the user wishes to stop, who is then told so below what is drawn. */
  readonly signal: AbortSignal;
}

/** Between two frames of an area; milliseconds. */
const frameMs = 120;

/** Between two lines in the first minute, and later: a log is to stay readable. */
const [lineMs, laterLineMs, laterAfterMs] = [5_000, 15_000, 60_000];

/** Shows how far a run is, by class and in time, and tells what fails as soon as it is known. */
export function showProgress(
  start: RunStart,
  requirements: ReadonlyMap<string, Requirement>,
  output: ScreenOutput,
  options: ProgressOptions,
): Progress {
  const { form, verbose, colour, now, signal } = options;
  if (form === 'quiet') return { onStart() {}, onEnd() {}, say: output.write, finish() {} };
  const paint = painter(colour);
  const tally = openTally(start, requirements, now);
  const failuresOf = failureSpotter(start, requirements);
  const withTarget = new Set(start.targets.map(({ api }) => api)).size < start.targets.length;
  const area = form === 'live' ? openLiveArea(output) : null;
  const say = area ? area.above : output.write;
  const stop = area
    ? redrawing(area, () => frameOf(tally.standings(), output, paint), signal)
    : tellingNowAndThen(
        (text) => output.write(`${harmless(text)}\n`),
        () => progressLine(tally.standings()),
        now,
      );
  return {
    say,
    onStart: tally.started,
    onEnd(end) {
      tally.ended(end);
      const { verdict, id, durationMs } = end.record;
      const on = withTarget ? ` on ${end.target}` : '';
      if (verbose) say(`${paint(styles[verdict], verdict.padEnd(12))} ${harmless(id + on)}  ${durationMs} ms\n`);
      for (const failure of failuresOf(end)) {
        if (failure.record.verdict === 'error' || (failure.weighs && failure.waiver === null))
          tally.failed(failure.target, failure.requirement.class);
        say(failureText(failure, { columns: output.columns, paint, inFull: verbose, withTarget }));
      }
    },
    finish() {
      stop();
      area?.close();
    },
  };
}

const styles = { pass: 'green', fail: 'red', error: 'red', inconclusive: 'yellow', inapplicable: 'grey' } as const;

/** Draws a frame every now and then; makes room where the user is told that the run stops. */
function redrawing(area: LiveArea, frame: () => readonly string[], signal: AbortSignal): () => void {
  const timer = setInterval(() => area.draw(frame()), frameMs);
  timer.unref();
  const makeRoom = () => area.clear();
  signal.addEventListener('abort', makeRoom, { once: true });
  return () => {
    clearInterval(timer);
    signal.removeEventListener('abort', makeRoom);
  };
}

/** Writes a line every few seconds, also while nothing ends. */
function tellingNowAndThen(tell: (line: string) => void, line: () => string, now: () => number): () => void {
  const begunAt = now();
  let toldAt = begunAt;
  const timer = setInterval(() => {
    const pause = now() - begunAt < laterAfterMs ? lineMs : laterLineMs;
    if (now() - toldAt < pause) return;
    toldAt = now();
    tell(line());
  }, 1_000);
  timer.unref();
  return () => clearInterval(timer);
}
