import { isRecord } from '../../spec/record.ts';
import type { Requirement } from '../../spec/requirement.ts';
import { omiseVersions } from '../apis.ts';
import type { Diagnosis } from './diagnosis.ts';

/** The version that an answer of the Omise API is written in, and what told it; null where nothing does. */
export function toldVersion(answer: {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}): { readonly version: string; readonly by: string } | null {
  const header = answer.headers['omise-version']?.trim();
  if (header) return { version: header, by: 'Omise-Version header' };
  const member = isRecord(answer.body) ? answer.body.api_version : undefined;
  return typeof member === 'string' && member !== '' ? { version: member, by: 'api_version of the account' } : null;
}

/**
 * What the target's version means for a run.
 * @param asked the version that the run asks for; null for none
 * @param told what answers say of theirs, to a request that asks for `asked`
 * @param requirements those that the target claims
 */
export function diagnoseVersion(
  asked: string | null,
  told: { readonly version: string; readonly by: string } | null,
  requirements: readonly Pick<Requirement, 'versions'>[],
): Diagnosis {
  const about = 'API version';
  const versioned = requirements.filter(({ versions }) => versions !== undefined).length;
  const boundBy = (version: string) => requirements.filter(({ versions }) => versions?.includes(version)).length;
  if (asked !== null) {
    const bound = `${boundBy(asked)} of the ${versioned} requirements of certain versions apply`;
    if (!told) return { about, state: 'good', says: `${asked} is asked for; ${bound}; answers do not say theirs` };
    if (told.version === asked)
      return { about, state: 'good', says: `answers with ${asked} when asked for it; ${bound}` };
    return {
      about,
      state: 'warning',
      says: `was asked for ${asked} and answers with ${told.version} (${told.by})`,
      remedy: `Ask for a version that the target has, such as --api-version ${told.version}, or leave it out.`,
    };
  }
  const left = `a run that asks for none leaves out ${versioned} requirements of certain versions`;
  if (!told) {
    const remedy = `Name the one that the target speaks with --api-version: ${omiseVersions.join(', ')}.`;
    return { about, state: 'note', says: `answers do not say theirs; ${left}`, remedy };
  }
  const says = `answers with ${told.version} when none is asked for (${told.by}); ${left}`;
  const known = omiseVersions.find((version) => version === told.version);
  const remedy = known
    ? `With --api-version ${known} it makes the checks of ${boundBy(known)} of them.`
    : `It can ask for ${omiseVersions.join(', ')} with --api-version.`;
  return { about, state: 'note', says, remedy };
}
