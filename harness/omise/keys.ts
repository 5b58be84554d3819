import type { Credential } from '../channel.ts';
import type { OmiseTarget } from '../target.ts';

/** Whose credential a request carries: one of the target's, none, or one that no account has. */
export type OmiseKey = 'secret' | 'public' | 'none' | 'unknown secret' | 'unknown public';

/** Well-formed test keys that belong to nobody. */
export const unknownKeys = {
  'unknown secret': 'skey_test_0000000000000000000',
  'unknown public': 'pkey_test_0000000000000000000',
};

/**
 * HTTP Basic with the key as user name and an empty password; null for no credential.
 * @see the vendor's authentication page
 */
export function credentials(target: OmiseTarget, key: OmiseKey): Credential | null {
  switch (key) {
    case 'none':
      return null;
    case 'secret':
      return basic(target.secretKey, '[OMISE_SECRET_KEY]');
    case 'public':
      return basic(target.publicKey, '[OMISE_PUBLIC_KEY]');
    default:
      return basic(unknownKeys[key], `[${key} key]`);
  }
}

function basic(key: string, marker: string): Credential {
  return { value: `Basic ${Buffer.from(`${key}:`).toString('base64')}`, marker: `Basic ${marker}` };
}
