import { isRecord } from '../../spec/record.ts';

/**
 * Whether whoever wrote these entries leaves credentials out: then no entry has the header Authorization, whatever its
 * host, or something stands in its place.
 */
export function leaveCredentialsOut(entries: readonly unknown[]): boolean {
  const values = entries.flatMap(credentialsOf);
  return values.length === 0 || values.some(isMasked);
}

/** Whether a value is what tools write in the place of a credential. */
export function isMasked(value: string): boolean {
  return masked.test(value.trim());
}

const masked =
  /^(?:(?:Basic|Bearer) +)?(?:\[[^\]]*\]|<[^>]*>|\*+|…|[x•.]{3,}|redacted|removed|hidden|masked|filtered|sanitized)$/i;

function credentialsOf(entry: unknown): string[] {
  const request = isRecord(entry) ? entry.request : undefined;
  const headers = isRecord(request) && Array.isArray(request.headers) ? request.headers : [];
  return headers.flatMap((header) => {
    if (!isRecord(header) || typeof header.name !== 'string' || typeof header.value !== 'string') return [];
    return header.name.toLowerCase() === 'authorization' ? [header.value] : [];
  });
}
