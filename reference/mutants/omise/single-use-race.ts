import type { Deviation } from '../../subject.ts';
import { instead, remembering } from '../../wire.ts';
import { formOf } from './form.ts';
import { refusal, usedToken } from './refusal.ts';
import { section } from './section.ts';
import { aMoment, nothingConsumes, tokenUses, usedTokens } from './used-tokens.ts';

/** Uses of a token while another use of it is under way end as `meets` says; the first is not disturbed. */
function whileUsed(meets: (first: Promise<Response>) => Promise<Response>): Deviation {
  return remembering(() => {
    const under = new Map<string, Promise<Response>>();
    return instead(tokenUses, async (request, server) => {
      const token = (await formOf(request)).get('card') ?? '';
      if (token === '') return server(request);
      const first = under.get(token);
      if (first) return meets(first);
      const own = aMoment().then(() => server(request));
      under.set(token, own);
      const answer = await own;
      under.delete(token);
      return answer;
    });
  });
}

/** What goes wrong only where a token is used many times at once. */
export const singleUseRaceMutants = section('single-use', {
  'race-all-win': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Whether a token was used is looked up a moment before it is marked, so uses at once all succeed.',
    rules: nothingConsumes,
    wire: usedTokens({ dawdles: () => true }),
  },
  'race-of-charges': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Only charges look a token up a moment before they mark it, so charges at once all succeed.',
    rules: nothingConsumes,
    wire: usedTokens({ dawdles: (operation) => operation === 'createCharge' }),
  },
  'race-of-attachments': {
    breaks: 'omise.tokens.single-use.one-card',
    says: 'Only customers that exist look a token up a moment before they mark it, so each attachment adds the card.',
    rules: nothingConsumes,
    wire: usedTokens({ dawdles: (operation) => operation === 'updateCustomer' }),
  },
  'race-shares-success': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Uses at once share the answer of the first, so that all are told of success, though there is one card.',
    wire: whileUsed(async (first) => (await first).clone()),
  },
  'race-refused-but-attached': {
    breaks: 'omise.tokens.single-use.one-card',
    says: 'Of uses at once one is told of success and the others of refusal, but each adds the card.',
    rules: nothingConsumes,
    wire: usedTokens({ performs: () => true }),
  },
  'race-server-error': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Of uses at once one succeeds, and the others end in a server error.',
    wire: whileUsed(async () => refusal(500, 'internal_error', 'deadlock')),
  },
  'race-nobody-wins': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Uses at once refuse one another, so that none succeeds.',
    wire: remembering(() => {
      const under = new Map<string, number>();
      return instead(tokenUses, async (request, server) => {
        const token = (await formOf(request)).get('card') ?? '';
        under.set(token, (under.get(token) ?? 0) + 1);
        await aMoment();
        const meets = (under.get(token) ?? 0) > 1;
        await aMoment();
        under.delete(token);
        return meets && token !== '' ? usedToken() : server(request);
      });
    }),
  },
  'race-of-new-customers': {
    breaks: 'omise.tokens.single-use.one-winner',
    says: 'Only new customers look a token up a moment before they mark it, so several get its card at once.',
    rules: nothingConsumes,
    wire: usedTokens({ dawdles: (operation) => operation === 'createCustomer' }),
  },
});
