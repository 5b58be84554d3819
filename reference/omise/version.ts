/** Versions of the API, oldest first. */
export const omiseVersions = ['2014-07-27', '2015-11-17', '2017-11-02', '2019-05-29'] as const;
export type OmiseVersion = (typeof omiseVersions)[number];

/** Whether `version` is `other` or newer. */
export function atLeast(version: OmiseVersion, other: OmiseVersion): boolean {
  return version >= other;
}

/** The name and value of a creation time. */
export function creation(version: OmiseVersion, at: Date): Record<string, string> {
  return { [atLeast(version, '2019-05-29') ? 'created_at' : 'created']: timestamp(at) };
}

/** RFC 3339 in UTC with whole seconds. */
export function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
