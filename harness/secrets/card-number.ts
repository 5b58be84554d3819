/** Whether the digits satisfy the Luhn check of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** A digit run of card-number length, maybe grouped by spaces or dashes, that no letter or digit touches. */
export const cardNumberLike = /(?<![0-9A-Za-z])\d(?:(?:[ \-+]|%20|%2[dD])?\d){11,18}(?![0-9A-Za-z])/g;

/** The digits of a grouped number. */
export function digitsOf(grouped: string): string {
  return grouped.replaceAll(/%20|%2d/gi, '').replaceAll(/\D/g, '');
}
