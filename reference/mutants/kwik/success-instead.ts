import type { Deviation } from '../../subject.ts';
import { parsed, refusals } from '../../wire.ts';

/**
 * Answers an update that the server refuses with a success that names no card. `when` looks at the body that was sent,
 * undefined where it is no JSON; authentication is left alone.
 */
export function successInstead(when: (body: unknown) => boolean): Deviation {
  return refusals('updateCards', (_, { sent, status }) =>
    status !== 401 && when(parsed(sent)) ? Response.json({ status: true, results: [] }) : undefined,
  );
}
