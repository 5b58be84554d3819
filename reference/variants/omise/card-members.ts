import { createHash } from 'node:crypto';
import type { Subject } from '../../subject.ts';
import { omiseFreedom } from '../freedom.ts';
import { everyCard } from './every-card.ts';

const addresses = ['phone_number', 'state', 'street1', 'street2'] as const;

/** What the members of a card may hold, and which of them may be missing. */
export const cardMembers: readonly Subject[] = [
  omiseFreedom(
    'bank-absent',
    'Cards have no bank: the page lists it, but its own example lacks it, as do the bodies of 2014.',
    { wire: everyCard((card) => delete card.bank) },
  ),
  omiseFreedom(
    'bank-named',
    'The bank is an issuer in capitals, as in recordings; the page says only that it is text.',
    {
      wire: everyCard((card) => {
        if ('bank' in card) card.bank = 'BANGKOK BANK PUBLIC COMPANY LIMITED';
      }),
    },
  ),
  ...(
    [
      ['brand-of-the-page', 'Mastercard is spelled as on the page, not as in recordings', respelled],
      ['brand-in-capitals', 'Brands are written in capitals', (brand: string) => brand.toUpperCase()],
      ['brand-in-small-letters', 'Brands are written in small letters', (brand: string) => brand.toLowerCase()],
    ] as const
  ).map(([name, says, spell]) =>
    omiseFreedom(
      name,
      `${says}: the page names brands as examples only, and page and recordings spell them differently.`,
      {
        wire: everyCard((card) => {
          if (typeof card.brand === 'string') card.brand = spell(card.brand);
        }),
      },
    ),
  ),
  omiseFreedom('country-blank', 'The country is an empty text, as in recordings of test cards.', {
    wire: everyCard((card) => {
      if ('country' in card) card.country = '';
    }),
  }),
  omiseFreedom('country-in-capitals', 'The country is written in capitals: the page says two letters of ISO 3166.', {
    wire: everyCard((card) => {
      if (typeof card.country === 'string') card.country = card.country.toUpperCase();
    }),
  }),
  omiseFreedom(
    'country-from-number',
    'The country is always derived from the number, which is all that the Card page says about it.',
    {
      wire: everyCard((card) => {
        if ('country' in card) card.country = 'gb';
      }),
    },
  ),
  ...['', 'debit', 'prepaid', 'loan'].map((financing) =>
    omiseFreedom(
      `financing-${financing || 'blank'}`,
      `The kind of financing is "${financing}": the page's list is cut off, and recordings hold values beyond it.`,
      {
        wire: everyCard((card) => {
          if ('financing' in card) card.financing = financing;
        }),
      },
    ),
  ),
  omiseFreedom(
    'fingerprint-in-hex',
    'Fingerprints are 32 hexadecimal digits: the page asks only that identical cards can be told by them.',
    {
      wire: everyCard((card) => {
        if (typeof card.fingerprint === 'string')
          card.fingerprint = createHash('md5').update(card.fingerprint).digest('hex');
      }),
    },
  ),
  omiseFreedom(
    'security-code-check-read-literally',
    'security_code_check is false for good cards, since the page says that it tells of a failure.',
    {
      wire: everyCard((card) => {
        if ('security_code_check' in card) card.security_code_check = false;
      }),
    },
  ),
  omiseFreedom('security-code-check-absent', 'Cards have no security_code_check, as in the bodies of 2014.', {
    wire: everyCard((card) => delete card.security_code_check),
  }),
  omiseFreedom('first-digits-shown', 'The first six digits are shown, as the vendor does for some merchants.', {
    wire: everyCard((card) => {
      if ('first_digits' in card) card.first_digits = '424242';
    }),
  }),
  omiseFreedom(
    'first-digits-absent',
    'Cards have no first_digits: it is not on the page, and recordings of 2019 lack it.',
    {
      wire: everyCard((card) => delete card.first_digits),
    },
  ),
  omiseFreedom('tokenization-method-absent', 'Cards have no tokenization_method, as in recordings of 2019.', {
    wire: everyCard((card) => delete card.tokenization_method),
  }),
  omiseFreedom('address-absent', 'Cards have no phone number, state and streets: none of them is on the page.', {
    wire: everyCard((card) => {
      for (const name of addresses) delete card[name];
    }),
  }),
  omiseFreedom('address-blank', 'Missing phone numbers, states and streets are empty texts, as in some recordings.', {
    wire: everyCard((card) => {
      for (const name of addresses) if (name in card) card[name] ??= '';
    }),
  }),
  omiseFreedom(
    'city-blank',
    'City and postal code that were not given are empty texts: the page calls them text, recordings have null.',
    {
      wire: everyCard((card) => {
        for (const name of ['city', 'postal_code']) if (name in card) card[name] ??= '';
      }),
    },
  ),
  omiseFreedom('card-extra-members', 'Cards have members that no page names; no page closes the list of members.', {
    wire: everyCard((card) => {
      if ('brand' in card) Object.assign(card, { wallet: null, checks: { address: 'unchecked' }, updated: 1 });
    }),
  }),
];

function respelled(brand: string): string {
  return brand === 'MasterCard' ? 'Mastercard' : brand;
}
