import { referenceCredentials } from '../../credentials.ts';
import type { Deviation } from '../../subject.ts';
import { instead, type Operation, type Where } from '../../wire.ts';
import { copyOf } from './ask.ts';
import { refusal } from './refusal.ts';

const { secretKey, publicKey } = referenceCredentials;

/** What is wrong with the key of a request. */
export type KeyFault = 'no-key' | 'unknown-key' | 'other-key';

/** The key that a request names; null where it has none. */
export function keyOf(request: Request): string | null {
  return userInfoOf(request)?.split(':')[0] ?? null;
}

function userInfoOf(request: Request): string | null {
  const encoded = /^Basic (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return encoded === undefined ? null : atob(encoded);
}

/** What is wrong with the key of a request; null where nothing is. */
export function faultOf(request: Request, operation: Operation): KeyFault | null {
  const key = keyOf(request);
  if (key === null) return 'no-key';
  if (key === rightKey(operation)) return null;
  return key === secretKey || key === publicKey ? 'other-key' : 'unknown-key';
}

/** Does what is asked for although the key is wrong in this way. */
export function opens(operation: Operation, fault: KeyFault): Deviation {
  return instead(operation, async (request, server) =>
    server(faultOf(request, operation) === fault ? await withRightKey(request, operation) : request),
  );
}

/** Refuses a key that is wrong in this way, but does what was asked for all the same. */
export function refusesButDoes(operation: Operation, fault: KeyFault): Deviation {
  return instead(operation, async (request, server) => {
    if (faultOf(request, operation) === fault) await server(await withRightKey(request, operation));
    return server(request);
  });
}

/** Refuses a key that comes with an empty password. */
export function needsPassword(where: Where): Deviation {
  return instead(where, async (request, server) => {
    const isEmpty = userInfoOf(request)?.endsWith(':');
    return isEmpty ? refusal(401, 'authentication_failure', 'authentication failed') : server(request);
  });
}

/** The request as though it had come with the right key. */
export function withRightKey(request: Request, operation: Operation): Promise<Request> {
  return copyOf(request, { authorization: `Basic ${btoa(`${rightKey(operation)}:`)}` });
}

function rightKey(operation: Operation): string {
  return operation === 'createToken' || operation === 'retrieveToken' ? publicKey : secretKey;
}
