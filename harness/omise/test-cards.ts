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

/** Documented numbers whose tokens are created, and whose charges then fail; they end in the same four digits. */
export const decliningCards = {
  visa: '4111111111140011',
  mastercard: '5555551111110011',
} as const;

/** Documented numbers changed in their last digit, by one or by two, so that the Luhn check fails. */
export const brokenNumbers = {
  visa: '4242424242424241',
  mastercard: '5555555555554445',
  jcb: '3530111333300002',
} as const;

/** The security code of nearly every card that is sent; distinctive, so that an echo of it is recognised. */
export const securityCode = '847';

/** Every number that may stand in a request, as secrets with their markers. */
export const sentCardNumbers: readonly Secret[] = [testCards, decliningCards, brokenNumbers]
  .flatMap((numbers) => Object.values(numbers))
  .map((value) => ({ value, marker: cardNumberMarker(value) }));
