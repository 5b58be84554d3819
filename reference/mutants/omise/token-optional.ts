import { instead } from '../../wire.ts';
import { needs, reads, refuses } from './card-form.ts';
import { formOf, forms, isJson } from './form.ts';
import { invalidCard } from './refusal.ts';
import { section } from './section.ts';

/** The optional members of a card. */
export const tokenOptionalMutants = section('token-create', {
  'needs-security-code': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a security code is refused.',
    wire: needs('security_code'),
  },
  'needs-city': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a city is refused.',
    wire: needs('city'),
  },
  'needs-country-in-form': {
    breaks: 'omise.tokens.create.required-suffice',
    says: 'A card without a country is refused where it comes as a form.',
    wire: instead('createToken', async (request, server) => {
      const form = await formOf(request);
      const isBad = !isJson(request) && form.get('card.number') !== undefined && !form.get('card.country');
      return isBad ? invalidCard("country can't be blank") : server(request);
    }),
  },
  'us-needs-postal-code': {
    breaks: 'omise.tokens.create.optional',
    says: 'With country us a postal code is required.',
    wire: needs('postal_code', (form) => form.get('card.country')?.toLowerCase() === 'us'),
  },
  'thai-city-needs-state': {
    breaks: 'omise.tokens.create.optional',
    says: 'With country th a state is required.',
    wire: needs('state', (form) => form.get('card.country') === 'th'),
  },
  'street2-needs-street1': {
    breaks: 'omise.tokens.create.optional',
    says: 'A second street without a first is refused.',
    wire: needs('street1', (form) => form.get('card.street2') !== undefined),
  },
  'city-needs-country': {
    breaks: 'omise.tokens.create.city',
    says: 'A city without a country is dropped.',
    wire: forms('createToken', (form) => {
      if (!form.get('card.country')) form.drop('card.city');
    }),
  },
  'city-dropped': {
    breaks: 'omise.tokens.create.city',
    says: 'The city is dropped.',
    wire: forms('createToken', (form) => form.drop('card.city')),
  },
  'postal-code-dropped': {
    breaks: 'omise.tokens.create.postal-code',
    says: 'The postal code is dropped.',
    wire: forms('createToken', (form) => form.drop('card.postal_code')),
  },
  'postal-code-refused-alone': {
    breaks: 'omise.tokens.create.postal-code',
    says: 'A postal code without a city is refused.',
    wire: needs('city', (form) => form.get('card.postal_code') !== undefined),
  },
  'country-refused': {
    breaks: 'omise.tokens.create.country',
    says: 'Countries are refused unless they are written in capitals.',
    wire: refuses('country', (country) => country !== country.toUpperCase()),
  },
  'country-overruled': {
    breaks: 'omise.tokens.create.country-kept',
    says: 'The country that was sent is overruled by that of the number.',
    wire: forms('createToken', (form) => form.drop('card.country')),
  },
  'country-always-japan': {
    breaks: 'omise.tokens.create.country-kept',
    says: 'A card with any country belongs to Japan.',
    wire: reads('country', () => 'jp'),
  },
  'phone-number-refused': {
    breaks: 'omise.tokens.create.phone-number',
    says: 'Phone numbers are refused unless they begin with a plus sign.',
    wire: refuses('phone_number', (number) => !number.startsWith('+')),
  },
  'state-refused': {
    breaks: 'omise.tokens.create.state',
    says: 'States of more than two letters are refused.',
    wire: refuses('state', (state) => state.length > 2),
  },
  'street1-refused': {
    breaks: 'omise.tokens.create.street1',
    says: 'A slash in the first street is refused.',
    wire: refuses('street1', (street) => street.includes('/')),
  },
  'street2-refused': {
    breaks: 'omise.tokens.create.street2',
    says: 'A second street is refused.',
    wire: refuses('street2'),
  },
  'security-code-refused': {
    breaks: 'omise.tokens.create.security-code',
    says: 'Security codes of three digits are refused: four are asked for.',
    wire: refuses('security_code', (code) => code.length !== 4),
  },
  'security-code-leading-zero': {
    breaks: 'omise.tokens.create.security-code',
    says: 'Security codes below 100 as a number, such as 012, are refused.',
    wire: refuses('security_code', (code) => code.startsWith('0')),
  },
});
