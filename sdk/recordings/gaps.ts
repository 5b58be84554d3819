import type { Recording } from './recording.ts';

/** What a recording lacks, and what cannot be told therefore; a sentence each. */
export function notesOnGaps({
  entries,
  leavesCredentialsOut,
  isPart,
}: Pick<Recording, 'entries' | 'leavesCredentialsOut' | 'isPart'>): string[] {
  const requests = entries.filter(({ isWhole }) => !isWhole).length;
  const answers = entries.filter(({ isAnswerWhole }) => !isAnswerWhole).length;
  return [
    ...(leavesCredentialsOut ? ['The recording leaves credentials out: nothing is said about them.'] : []),
    ...(requests > 0
      ? [
          `The recording lacks bodies of ${requests} of ${entries.length} requests, or parts of them: nothing is said about these.`,
        ]
      : []),
    ...(answers > 0
      ? [
          `The recording lacks bodies of ${answers} of ${entries.length} answers, or parts of them: the server is not judged by these.`,
        ]
      : []),
    ...(isPart
      ? ['A report does not hold every exchange of one run: whether a token was used twice is not looked for again.']
      : []),
  ];
}
