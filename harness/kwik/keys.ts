import type { Credential } from '../channel.ts';
import type { KwikTarget } from '../target.ts';

/** Whose credential a request carries: the target's own, none, or one with a part that no account has. */
export type KwikKey = 'own' | 'none' | 'unknown key' | 'unknown secret';

/** Key and secret that belong to nobody. */
export const unknownCredential = { apiKey: 'cardproof-unknown-key', apiSecret: 'cardproof-unknown-secret' };

/** Basic authentication with key and secret; null for no credential. */
export function kwikCredential(target: KwikTarget, key: KwikKey): Credential | null {
  switch (key) {
    case 'none':
      return null;
    case 'own':
      return basic(target.apiKey, target.apiSecret, '[KWIK_API_KEY:KWIK_API_SECRET]');
    case 'unknown key':
      return basic(unknownCredential.apiKey, target.apiSecret, '[unknown key:KWIK_API_SECRET]');
    case 'unknown secret':
      return basic(target.apiKey, unknownCredential.apiSecret, '[KWIK_API_KEY:unknown secret]');
  }
}

function basic(key: string, secret: string, marker: string): Credential {
  return { value: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, marker: `Basic ${marker}` };
}
