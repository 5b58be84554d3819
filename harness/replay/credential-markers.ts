import { type KwikKey, kwikCredential } from '../kwik/keys.ts';
import { credentials, type OmiseKey } from '../omise/keys.ts';
import type { Target } from '../target.ts';

/** What stands for each value of the header Authorization that a check may send, by that value. */
export function credentialMarkers(target: Target): ReadonlyMap<string, string> {
  const all =
    target.api === 'omise'
      ? Object.values(omiseKeys).map((key) => credentials(target, key))
      : Object.values(kwikKeys).map((key) => kwikCredential(target, key));
  return new Map(all.flatMap((credential) => (credential ? [[credential.value, credential.marker] as const] : [])));
}

const omiseKeys: { readonly [Key in OmiseKey]: Key } = {
  secret: 'secret',
  public: 'public',
  none: 'none',
  'unknown secret': 'unknown secret',
  'unknown public': 'unknown public',
};

const kwikKeys: { readonly [Key in KwikKey]: Key } = {
  own: 'own',
  none: 'none',
  'unknown key': 'unknown key',
  'unknown secret': 'unknown secret',
};
