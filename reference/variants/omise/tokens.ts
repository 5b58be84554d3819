import type { Subject } from '../../subject.ts';
import { answers, refusals, together } from '../../wire.ts';
import { omiseFreedom } from '../freedom.ts';
import { every } from './every-card.ts';
import { refusal } from './refusal.ts';

const uses = ['createCustomer', 'updateCustomer'] as const;

/** What a token shows before and after its use, and how its uses fail. */
export const tokens: readonly Subject[] = [
  omiseFreedom(
    'token-location-relative',
    'The location of a token is a path: the page says path, recordings have a URL.',
    {
      wire: every('token', (token) => {
        token.location = `/tokens/${String(token.id)}`;
      }),
    },
  ),
  omiseFreedom('token-card-location-absent', 'The card in a token has no location, as was recorded in 2017.', {
    wire: every('token', ({ card }) => {
      if (card) delete (card as Record<string, unknown>).location;
    }),
  }),
  omiseFreedom('token-charge-status-absent', 'Tokens have no charge_status, as in the bodies before 2019-05-29.', {
    wire: every('token', (token) => delete token.charge_status),
  }),
  omiseFreedom(
    'token-charge-status-unknown',
    'charge_status stays unknown after a charge: no recording shows anything else.',
    {
      wire: every('token', (token) => {
        if ('charge_status' in token) token.charge_status = 'unknown';
      }),
    },
  ),
  omiseFreedom('token-extra-members', 'Tokens have members that no page names; no page closes the list of members.', {
    wire: every('token', (token) => Object.assign(token, { email: null, expires_at: null })),
  }),
  omiseFreedom('token-keeps-card', 'A used token keeps its card: the page says card, a recording has null.', {
    rules: { hidesCardOfUsedToken: () => false },
  }),
  omiseFreedom('token-loses-card', 'A used token shows null as its card after a charge too; nothing says which.', {
    rules: { hidesCardOfUsedToken: () => true },
  }),
  omiseFreedom(
    'token-loses-charged-card',
    'Only a charge makes the card of a token null; nothing says which use does.',
    {
      rules: { hidesCardOfUsedToken: (use) => use === 'charge' },
    },
  ),
  omiseFreedom('token-survives-failed-charge', 'A charge that fails does not use its token up; nothing says which.', {
    rules: { failedChargeConsumes: false },
  }),
  omiseFreedom('charge-pending', 'A charge is still pending when it is answered; no page says how soon it succeeds.', {
    wire: together(
      every('charge', (charge) => {
        if (charge.status === 'successful') Object.assign(charge, { status: 'pending', paid: false });
      }),
      every('token', (token) => {
        if (token.charge_status === 'successful') token.charge_status = 'pending';
      }),
    ),
  }),
  omiseFreedom('charge-failure-refused', 'A declined charge is answered with an error; its status is not documented.', {
    wire: answers('createCharge', ({ status, failure_code: code }) =>
      status === 'failed' ? refusal(400, String(code)) : undefined,
    ),
  }),
  omiseFreedom(
    'charge-currency-as-sent',
    'Charges write the currency in small letters; their page is not under test.',
    {
      wire: every('charge', (charge) => {
        charge.currency = String(charge.currency).toLowerCase();
      }),
    },
  ),
  omiseFreedom('used-token-unprocessable', 'A customer with a used token is refused with status 422; none is stated.', {
    wire: refusals(uses, (error) => (error.code === 'used_token' ? Response.json(error, { status: 422 }) : undefined)),
  }),
  omiseFreedom(
    'unknown-token-invalid',
    'A customer with a token that does not exist is refused as an invalid token, not as one that was not found.',
    {
      wire: refusals(uses, ({ code, message }) =>
        code === 'not_found' && String(message).startsWith('token') ? refusal(400, 'invalid_card_token') : undefined,
      ),
    },
  ),
];
