import { exec } from 'node:child_process';
import { UsageError } from './usage-error.ts';

/** Bound on a seed command; milliseconds. */
const seedWithin = 120_000;

/**
 * Ids of the cards that a command prints: one a line, or as a JSON array. Nothing else may stand on its standard output;
 * it gets the URL of the target in CARDPROOF_URL.
 * @throws {UsageError} where it fails, or prints something else
 */
export async function seedCards(command: string, url: string, signal: AbortSignal): Promise<readonly string[]> {
  const output = await new Promise<string>((resolve, reject) => {
    const options = { env: { ...process.env, CARDPROOF_URL: url }, timeout: seedWithin, signal };
    exec(command, options, (error, stdout) => {
      if (!error) return resolve(stdout);
      const how = error.killed ? `took longer than ${seedWithin / 1000} s` : `ended with ${error.code}`;
      reject(
        new UsageError(`the seed command "${command}" ${how}; it has to print the ids of the cards and end with 0`),
      );
    });
  });
  const ids = idsIn(output);
  if (ids.length === 0 || ids.some((id) => /\s/.test(id)))
    throw new UsageError(`the seed command "${command}" printed no ids; print one a line, or a JSON array of them`);
  return ids;
}

function idsIn(output: string): string[] {
  try {
    const value: unknown = JSON.parse(output);
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [...new Set(value)];
  } catch {
    // Not JSON: lines.
  }
  const lines = output.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
