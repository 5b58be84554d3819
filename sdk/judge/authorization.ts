import type { Redact } from '../../harness/secrets/redact.ts';
import type { OperationContract } from '../../spec/contract.ts';
import type { Header } from '../received.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { shownPlain } from './shown.ts';

export type KeyKind = 'secret key' | 'public key';

/** What the header Authorization turned out to hold. */
export type Credential =
  | { readonly kind: 'key'; readonly key: KeyKind; readonly hasPassword: boolean }
  | { readonly kind: 'absent' }
  /** `observed` says what it is instead, never the credential. */
  | { readonly kind: 'no key'; readonly observed: string };

const part = 'request header Authorization';

/**
 * Reads the credential of a request as HTTP Basic.
 * @see RFC 7617
 */
export function readCredential(headers: readonly Header[], redact: Redact): Credential {
  const values = headers.filter(([name]) => name.toLowerCase() === 'authorization').map(([, value]) => value.trim());
  const [value] = values;
  if (value === undefined) return { kind: 'absent' };
  if (values.length > 1) return { kind: 'no key', observed: `${values.length} such headers` };
  const [, scheme = '', rest] = /^(\S*)(?: +(.*))?$/s.exec(value) ?? [];
  if (rest === undefined || scheme === '') return { kind: 'no key', observed: 'no scheme and credentials' };
  if (scheme.toLowerCase() !== 'basic') return { kind: 'no key', observed: `the scheme ${shownPlain(scheme, redact)}` };
  const text = decodeBase64(rest.trim());
  if (text === null) return { kind: 'no key', observed: 'no base64' };
  const colon = text.indexOf(':');
  if (colon < 0) return { kind: 'no key', observed: 'no colon behind the user name' };
  const [user, password] = [text.slice(0, colon), text.slice(colon + 1)];
  const key = keyKindOf(user);
  if (key !== null) return { kind: 'key', key, hasPassword: password !== '' };
  if (keyKindOf(password) !== null) return { kind: 'no key', observed: 'the key as password' };
  return { kind: 'no key', observed: user === '' ? 'an empty user name' : 'a user name that is no key' };
}

/** Whether the credential is a key as the documentation wants it. */
export function judgeCredential(credential: Credential): Aspect {
  const requirement = 'omise.client.requests.basic';
  const against = (expected: string, observed: string) =>
    examined(requirement, [departure(requirement, part, expected, observed)]);
  switch (credential.kind) {
    case 'absent':
      return against('Basic with a key as user name', 'none');
    case 'no key':
      return against('Basic with a key as user name', credential.observed);
    case 'key':
      return credential.hasPassword ? against('a key with an empty password', 'a password') : examined(requirement, []);
  }
}

/** Whether the key is of the kind that the operation takes. */
export function judgeKeyKind(credential: Credential, { security }: Pick<OperationContract, 'security'>): Aspect {
  if (credential.kind !== 'key') return nothingSeen;
  return together(
    security.map((scheme) => {
      const wanted: KeyKind = scheme === 'publicKey' ? 'public key' : 'secret key';
      const requirement =
        wanted === 'public key' ? 'omise.client.requests.public-key' : 'omise.client.requests.secret-key';
      const isOther = credential.key !== wanted;
      return examined(requirement, isOther ? [departure(requirement, part, `a ${wanted}`, `a ${credential.key}`)] : []);
    }),
  );
}

function keyKindOf(user: string): KeyKind | null {
  const prefix = /^([sp])key_[!-~]+$/.exec(user)?.[1];
  if (prefix === undefined) return null;
  return prefix === 's' ? 'secret key' : 'public key';
}

/** Null where the text is no base64 of the ordinary alphabet; its padding may be missing. */
function decodeBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  return Buffer.from(text, 'base64').toString('utf8');
}
