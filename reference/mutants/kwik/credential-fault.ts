import type { Deviation, Fetch } from '../../subject.ts';
import { instead, remembering } from '../../wire.ts';

export type CredentialFault = 'without-credentials' | 'wrong-key' | 'wrong-secret';

/** A call that was refused for its credentials, and the same call with good ones. */
export interface Intrusion {
  readonly refusal: Response;
  readonly repaired: Request;
  readonly server: Fetch;
}

/** Answers calls with one fault in their credentials otherwise, once the server has seen good ones. */
export function onCredentialFault(
  operation: 'listCards' | 'updateCards',
  fault: CredentialFault,
  act: (intrusion: Intrusion) => Promise<Response>,
): Deviation {
  return remembering(() => {
    let good: string | null = null;
    return instead(['listCards', 'updateCards'], async (request, server) => {
      const authorization = request.headers.get('authorization');
      const again = request.clone();
      const answer = await server(request);
      if (answer.status !== 401) {
        good = authorization ?? good;
        return answer;
      }
      const concerned = request.method === (operation === 'listCards' ? 'GET' : 'POST');
      if (good === null || !concerned || faultOf(authorization, good) !== fault) return answer;
      const headers = new Headers(again.headers);
      headers.set('authorization', good);
      return act({ refusal: answer, repaired: new Request(again, { headers }), server });
    });
  });
}

function faultOf(authorization: string | null, good: string): CredentialFault {
  if (authorization === null) return 'without-credentials';
  return keyOf(authorization) === keyOf(good) ? 'wrong-secret' : 'wrong-key';
}

/** The user name of Basic credentials; empty where they cannot be read. */
function keyOf(authorization: string): string {
  const encoded = /^Basic +(\S+)$/i.exec(authorization)?.[1] ?? '';
  return Buffer.from(encoded, 'base64').toString().split(':')[0] ?? '';
}
