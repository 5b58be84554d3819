import { type Answer, summary } from '../../harness/answer.ts';
import type { Diagnosis } from './diagnosis.ts';

/**
 * Says whether an API is at a URL at all, or rather something else.
 * @param isThere what its answers came to
 * @param hint a better URL, where one is known
 */
export function diagnoseSpeech(
  api: string,
  about: 'path' | 'vault',
  isThere: boolean,
  answers: readonly Answer[],
  url: string,
  hint: string | null = null,
): Diagnosis {
  const what = about === 'vault' ? `the tokens of the ${api} API` : `the ${api} API`;
  if (isThere) return { about, state: 'good', says: `serves ${what}` };
  const seen = [...new Set(answers.map((answer) => `${summary(answer)}${typeOf(answer)}`))].join('; ');
  const says = `no answer at ${url} looks like ${what} (${seen})`;
  if (answers.every(({ status }) => status >= 500))
    return { about, state: 'problem', says, remedy: 'Look into the log of the server.', exitCode: 3 };
  const wrong = about === 'vault' ? 'Say with --vault-url where the tokens are.' : 'Correct the URL or its path.';
  return { about, state: 'problem', says, remedy: hint ? `Use ${hint}, where it answers.` : wrong, exitCode: 2 };
}

function typeOf({ headers, body }: Answer): string {
  const type = headers['content-type']?.split(';')[0]?.trim();
  return body === undefined && type ? `, ${type}` : '';
}
