/** A number as it was sent, without the spaces and dashes that people write; null where it holds anything else. */
export function digitsOf(number: string): string | null {
  const digits = number.replaceAll(/[ -]/g, '');
  return /^\d{12,19}$/.test(digits) ? digits : null;
}

/** Whether the digits satisfy the Luhn check of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const brands: readonly (readonly [prefix: RegExp, brand: string])[] = [
  [/^4/, 'Visa'],
  [/^(5[1-5]|2[2-7])/, 'MasterCard'],
  [/^35/, 'JCB'],
  [/^3[47]/, 'American Express'],
  [/^(30|36|38)/, 'Diners Club'],
  [/^62/, 'UnionPay'],
  [/^6/, 'Discover'],
];

/** The brand that a number's first digits stand for; null where none does. */
export function brandOf(digits: string): string | null {
  return brands.find(([prefix]) => prefix.test(digits))?.[1] ?? null;
}

/** Documented test numbers whose charge fails, with the failure code. @see the vendor's testing page */
const failing: Readonly<Record<string, string>> = {
  '4111111111140011': 'insufficient_fund',
  '5555551111110011': 'insufficient_fund',
  '3530111111190011': 'insufficient_fund',
  '6250947000000014': 'insufficient_fund',
  '4111111111130012': 'stolen_or_lost_card',
  '5555551111100012': 'stolen_or_lost_card',
  '3530111111180012': 'stolen_or_lost_card',
  '6250947000000022': 'stolen_or_lost_card',
  '4111111111120013': 'failed_processing',
  '5555551111190013': 'failed_processing',
  '3530111111170013': 'failed_processing',
  '377138160000009': 'failed_processing',
  '6447032400001111005': 'failed_processing',
  '36021042111108': 'failed_processing',
  '6250947000000030': 'failed_processing',
  '4111111111110014': 'payment_rejected',
  '5555551111180014': 'payment_rejected',
  '3530111111160014': 'payment_rejected',
};

/** How a charge of this number fails; null where it succeeds. */
export function failureOf(digits: string): string | null {
  return failing[digits] ?? null;
}
