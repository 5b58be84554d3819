import { type Api, apis, omiseVersions } from '../apis.ts';
import type { KwikTargetConfig } from '../config/config.ts';
import { httpUrl } from '../targets.ts';
import { UsageError } from '../usage-error.ts';
import type { Asker } from './asker.ts';

/** Where `cardproof serve` is. */
export const usualUrl = 'http://127.0.0.1:4010';

function problemOfUrl(text: string): string | null {
  try {
    httpUrl(text, 'this:');
    return null;
  } catch (cause) {
    if (cause instanceof UsageError) return cause.message;
    throw cause;
  }
}

export async function askForUrl(asker: Asker): Promise<string> {
  return httpUrl(await asker.ask('URL of the server', usualUrl, problemOfUrl), 'the URL');
}

/** One of the choices, or several of the APIs; none for an answer that names none. */
export async function askForApis(
  asker: Asker,
  question: string,
  byDefault: string,
  choices: readonly string[],
): Promise<readonly Api[]> {
  const answer = await asker.ask(question, byDefault, (text) =>
    choices.includes(text) ? null : `Say one of ${choices.join(', ')}.`,
  );
  return answer === 'both' ? apis : apis.filter((api) => api === answer);
}

/** Empty for an answer that comes later. */
export function askForVault(asker: Asker): Promise<string> {
  const problem = (text: string) => (text === '' ? null : problemOfUrl(text));
  return asker.ask('URL of the tokens (the vault); empty to fill it in later', '', problem);
}

/**
 * Null leaves it to the server.
 * @param seen the version that it answers with
 */
export async function askForVersion(asker: Asker, seen: string | null): Promise<string | null> {
  const told = seen ? `it answers with ${seen}` : omiseVersions.join(', ');
  const answer = await asker.ask(`Omise-Version to ask for (${told}); empty leaves it to the server`, '', (text) =>
    text === '' || omiseVersions.some((version) => version === text) ? null : `Say one of ${omiseVersions.join(', ')}.`,
  );
  return answer === '' ? null : answer;
}

export async function askForCards(asker: Asker): Promise<NonNullable<KwikTargetConfig['cards']>> {
  const question = 'Kwik cards that checks may change and put back (ids with commas, all, none)';
  const answer = await asker.ask(question, 'none', (text) =>
    idsIn(text).length > 0 ? null : 'Give ids with commas between them, all, or none.',
  );
  if (answer === 'all' || answer === 'none') return answer;
  return idsIn(answer);
}

function idsIn(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}
