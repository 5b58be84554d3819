import type { ErrorObject } from 'ajv';

/**
 * The first error of a validator in words, such as `log.entries[3].request.url must be string`. It names places of the
 * schema only, and nothing of what was validated.
 * @param where the place of what was validated; empty for the whole file
 */
export function inWords(errors: readonly ErrorObject[] | null | undefined, where: string): string {
  const [error] = errors ?? [];
  const steps = (error?.instancePath ?? '').split('/').slice(1);
  const place = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  const told = (error?.message ?? 'must be otherwise').replaceAll(',', ' or ');
  return `${`${where}${place}`.replace(/^\./, '') || 'it'} ${told}`;
}
