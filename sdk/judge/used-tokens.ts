import { isRecord } from '../../spec/record.ts';
import type { Received } from '../received.ts';
import { type Aspect, departure, examined, nothingSeen } from './aspect.ts';
import type { Match } from './match-operation.ts';
import { readByLooks } from './read-body.ts';

/** Keeps which tokens a client has used. */
export interface UsedTokens {
  judge(match: Match, received: Received): Aspect;
  /** Takes note of an answer: where it accepts the request, the token in it is used. */
  answered(match: Match, received: Received, status: number, json: unknown): void;
}

/** Those that use up the token that they are given as `card`. */
const takingTokens: ReadonlySet<string> = new Set(['createCustomer', 'updateCustomer', 'createCharge']);

export function openUsedTokens(): UsedTokens {
  const usedBy = new Map<string, string>();
  return {
    judge(match, received) {
      const token = tokenIn(match, received);
      if (token === null) return nothingSeen;
      const requirement = 'omise.client.requests.token-once';
      const use = usedBy.get(token);
      if (use === undefined) return examined(requirement, []);
      const observed = `one that ${use} has used`;
      return examined(requirement, [departure(requirement, 'request body', 'an unused token', observed, '/card')]);
    },
    answered(match, received, status, json) {
      const token = tokenIn(match, received);
      const isAccepted = status >= 200 && status < 300 && !(isRecord(json) && json.object === 'error');
      if (token !== null && isAccepted && match.kind === 'operation' && !usedBy.has(token))
        usedBy.set(token, match.operation);
    },
  };
}

/** Id of the token that a request uses; null where it uses none. */
function tokenIn(match: Match, { body }: Received): string | null {
  if (match.kind !== 'operation' || !takingTokens.has(match.operation) || body.length === 0) return null;
  const members = readByLooks(body);
  const card = isRecord(members) ? members.card : undefined;
  return typeof card === 'string' && /^tokn_/.test(card) ? card : null;
}
