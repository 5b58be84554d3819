import { cardNumberMarker, type Secret } from '../secrets/redact.ts';

/**
 * Documented test numbers whose tokens and charges succeed, by brand. No other card number is ever sent.
 * @see omise-token-api and the vendor's testing page
 */
export const testCards = {
  visa: '4242424242424242',
  visaToo: '4111111111111111',
  mastercard: '5555555555554444',
  mastercardToo: '5454545454545454',
  jcb: '3530111333300000',
} as const;

/** A documented number whose token is created, and whose charge then fails. */
export const decliningCard = '4111111111140011';

/** Documented numbers changed in their last digit, so that the Luhn check fails. */
export const brokenNumber = '4242424242424241';

/** The security code of every card that the harness sends; distinctive, so that an echo of it is recognised. */
export const securityCode = '847';

/** Every number that may stand in a request, as secrets with their markers. */
export const sentCardNumbers: readonly Secret[] = [...Object.values(testCards), decliningCard, brokenNumber].map(
  (value) => ({
    value,
    marker: cardNumberMarker(value),
  }),
);
