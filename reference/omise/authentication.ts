import { Refusal } from './errors.ts';

export interface Keys {
  readonly secretKey: string;
  readonly publicKey: string;
}

/**
 * Lets a request pass that carries the right kind of key: HTTP Basic with the key as user name. The password is not
 * looked at: a choice, since clients leave it empty.
 * @throws {Refusal} otherwise
 */
export function authenticate(request: Request, kind: 'secret' | 'public', keys: Keys, mixesKeys: boolean): void {
  const key = userName(request.headers.get('authorization'));
  const wanted = kind === 'secret' ? keys.secretKey : keys.publicKey;
  if (key !== null && (key === wanted || (mixesKeys && (key === keys.secretKey || key === keys.publicKey)))) return;
  throw new Refusal(401, 'authentication_failure', 'authentication failed', {
    'WWW-Authenticate': 'Basic realm="Omise"',
  });
}

function userName(header: string | null): string | null {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    const [name = ''] = atob(encoded.replaceAll('-', '+').replaceAll('_', '/')).split(':');
    return name === '' ? null : name;
  } catch {
    return null;
  }
}
