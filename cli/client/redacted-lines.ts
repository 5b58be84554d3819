import type { Redact } from '../../harness/secrets/redact.ts';

/** Passes on what comes in pieces a line at a time, so that no secret is cut in two before it is recognised. */
export interface LineWriter {
  write(text: string): void;
  /** Passes on what has no end of line. */
  end(): void;
}

/** Characters after which a line is passed on though it has not ended. */
const longestLine = 64 * 1024;

export function redactedLines(redact: Redact, write: (text: string) => void): LineWriter {
  let rest = '';
  return {
    write(text) {
      rest += text;
      const end = rest.lastIndexOf('\n') + 1;
      if (end === 0 && rest.length < longestLine) return;
      const at = end === 0 ? rest.length : end;
      write(redact(rest.slice(0, at)));
      rest = rest.slice(at);
    },
    end() {
      if (rest !== '') write(`${redact(rest)}\n`);
      rest = '';
    },
  };
}
