import type { Deviation } from '../../subject.ts';
import { type Json, together } from '../../wire.ts';
import { everyCard } from './every-card.ts';

/** Documented test numbers by brand; other brands get the first. */
const testNumbers: Readonly<Record<string, string>> = { VISA: '4242424242424242', MASTERCARD: '5555555555554444' };

/** The number that a careless server has kept of a card. */
export function numberOf(card: Json): string {
  return testNumbers[String(card.card_brand)] ?? '4242424242424242';
}

/** A server that has kept the numbers of its cards, and shows their endings; `leak` gives the numbers away. */
export function knowingNumbers(leak: Deviation): Deviation {
  const endings = everyCard((card) => {
    card.card_ending = numberOf(card).slice(-4);
  });
  return together(endings, leak);
}

/** A number that passes the Luhn check and ends as the card shows, so that nobody has to know it to recognise it. */
export function numberEndingLike({ card_ending: ending }: Json): string {
  const numbers = Array.from({ length: 10 }, (_, digit) => `40000000000${digit}${String(ending)}`);
  return numbers.find(passesLuhn) ?? '';
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
