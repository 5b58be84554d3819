import type { Deviation } from '../../subject.ts';
import { instead, type Json, textOf } from '../../wire.ts';
import { bodyOf } from './bodies.ts';
import { updateWith } from './own-calls.ts';

/**
 * Refuses an update and carries records out all the same, one after the other up to the first that cannot be. `rest`
 * picks them by the body as it was sent and the error code; authentication is left alone.
 */
export function refusedButDone(rest: (sent: string, code: unknown) => readonly Json[]): Deviation {
  return instead('updateCards', async (request, server) => {
    const sent = await textOf(request);
    const answer = await server(request);
    if (answer.ok || answer.status === 401) return answer;
    for (const record of rest(sent, (await bodyOf(answer)).error_code)) {
      const one = await server(updateWith(request, [record]));
      if (!one.ok) break;
    }
    return answer;
  });
}
