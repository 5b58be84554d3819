import { createInterface } from 'node:readline/promises';
import { UsageError } from '../usage-error.ts';

/** Asks the person at the terminal. */
export interface Asker {
  /**
   * The answer, or `byDefault` for an empty one.
   * @param problem what is wrong with an answer, so that it is asked again; null where nothing is
   * @throws {UsageError} where the person leaves
   */
  ask(question: string, byDefault: string, problem?: (answer: string) => string | null): Promise<string>;
  /** Aborted when the person leaves. */
  readonly left: AbortSignal;
  close(): void;
}

export function openAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, output });
  const left = new AbortController();
  lines.once('close', () => left.abort());
  const once = async (question: string, byDefault: string): Promise<string> => {
    const prompt = `${question}${byDefault === '' ? '' : ` [${byDefault}]`}: `;
    const answer = await lines.question(prompt, { signal: left.signal }).catch(() => {
      throw new UsageError('left before the end; nothing was written');
    });
    return answer.trim() || byDefault;
  };
  return {
    left: left.signal,
    async ask(question, byDefault, problem = () => null) {
      for (;;) {
        const answer = await once(question, byDefault);
        const wrong = problem(answer);
        if (wrong === null) return answer;
        output.write(`  ${wrong}\n`);
      }
    },
    close: () => lines.close(),
  };
}
