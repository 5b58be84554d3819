import type { Schema } from '../../spec/contract.ts';

/**
 * Text as the schema means it: digits as the number where it wants an integer, and likewise a boolean, which PHP writes
 * as a digit in a form. What does not fit stays text, for the validator to refuse.
 */
export function coerceText({ type }: Schema, text: string, isForm: boolean): unknown {
  const types = [type].flat();
  if (types.includes('string')) return text;
  if (types.includes('integer') && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  if (types.includes('boolean') && isForm && /^[01]$/.test(text)) return text === '1';
  return text;
}
