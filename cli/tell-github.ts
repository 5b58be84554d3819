import { appendFile } from 'node:fs/promises';
import { renderAnnotations } from '../reporters/github/annotations.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import type { Report } from '../reporters/model.ts';

/**
 * Shows a report on the page of a job where GitHub runs it: annotations, which are lines of the log, and the summary of
 * the step. Elsewhere nothing happens.
 * @param log takes lines of the log
 */
export async function tellGithub(
  report: Report,
  environment: Readonly<Record<string, string | undefined>>,
  log: (text: string) => void,
): Promise<void> {
  if (environment.GITHUB_ACTIONS === 'true') log(renderAnnotations(report));
  const summary = environment.GITHUB_STEP_SUMMARY;
  if (!summary) return;
  await appendFile(summary, renderMarkdown(report)).catch((cause: NodeJS.ErrnoException) =>
    // A page without a summary is no reason for another verdict.
    log(`cardproof: the summary of the job cannot be written (${cause.code})\n`),
  );
}
