import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { eventLine, type RunEvent } from '../../reporters/events/event.ts';
import { UsageError } from '../usage-error.ts';

/** Where the events of a run go. */
export interface EventSink {
  /** Null, or a sentence on why nothing more is written, the first time that this is so. */
  write(event: RunEvent): string | null;
  close(): void;
}

/** Means standard output in place of a file. */
export const standardOutput = '-';

/**
 * Opens the event stream of a run, empty. Each event is with the system before `write` returns, so that nothing which
 * ended is lost with the process. Where the disk fails later, nothing more is written: the file then reads as that of a
 * killed run, which is the truth.
 * @param path a file, or `-` for standard output; null for none
 * @throws {UsageError} where the file cannot be written
 */
export function openEvents(path: string | null): EventSink {
  if (path === null) return { write: () => null, close() {} };
  // Whoever reads standard output may leave; the command survives that.
  if (path === standardOutput) return { write: toStandardOutput, close() {} };
  let file: number | null = opened(path);
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    write(event) {
      if (file === null) return null;
      try {
        append(file, eventLine(event));
        return null;
      } catch (cause) {
        close();
        return `--events ${path} cannot be written any further (${codeOf(cause)}); the run goes on without it`;
      }
    },
    close,
  };
}

function toStandardOutput(event: RunEvent): null {
  process.stdout.write(eventLine(event));
  return null;
}

function opened(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  } catch (cause) {
    throw new UsageError(`--events ${path} cannot be written (${codeOf(cause)}); name a file in a folder of yours`);
  }
}

/** A disk that fills up may take a line in parts. */
function append(file: number, line: string): void {
  let rest = Buffer.from(line);
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
