import type { Deviation } from '../../subject.ts';
import { answers, instead, type Operation, operationOf, remembering, together } from '../../wire.ts';
import { formOf } from './form.ts';
import { usedToken } from './refusal.ts';

/** The operations that use a token up. */
export const tokenUses = ['createCustomer', 'updateCustomer', 'createCharge'] as const;

type Use = 'attach' | 'charge';

interface Faults {
  /** Whether a use is let through although the token was used before. */
  readonly lets?: (prior: Use, operation: Operation) => boolean;
  /** Whether a refused use is done all the same. */
  readonly performs?: (operation: Operation) => boolean;
  /** Whether time passes between the look at the token and its marking. */
  readonly dawdles?: (operation: Operation) => boolean;
}

/** Keeps account of used tokens in the server's place; goes with the rule that nothing uses a token up. */
export function usedTokens({ lets, performs, dawdles }: Faults): Deviation {
  return remembering(() => {
    const used = new Map<string, Use>();
    const guard = instead(tokenUses, async (request, server) => {
      const token = (await formOf(request)).get('card');
      const operation = operationOf(request)?.name;
      if (!token?.startsWith('tokn') || !operation) return server(request);
      const prior = used.get(token);
      if (prior !== undefined && !lets?.(prior, operation)) {
        if (performs?.(operation)) await server(request);
        return usedToken();
      }
      const use = operation === 'createCharge' ? 'charge' : 'attach';
      if (dawdles?.(operation)) await aMoment();
      else used.set(token, prior ?? use);
      const answer = await server(request);
      if (answer.ok) used.set(token, prior ?? use);
      else if (prior === undefined) used.delete(token);
      return answer;
    });
    const show = answers('retrieveToken', (body, { path }) => {
      const use = used.get(path.id ?? '');
      if (use !== undefined) body.used = true;
      if (use === 'attach') body.card = null;
    });
    return together(guard, show);
  });
}

/** Long enough that requests sent at once overtake. */
export function aMoment(): Promise<void> {
  return new Promise((go) => setTimeout(go, 3));
}

/** The rules that leave the account to the deviation. */
export const nothingConsumes = { consumesToken: () => false } as const;
