import { InvalidArgumentError } from 'commander';

/** Readers of options that are numbers, for commander. Each throws InvalidArgumentError with what to give instead. */

export function positive(text: string): number {
  return whole(text, 1, Number.POSITIVE_INFINITY) ?? refuse('Give a whole number from 1.');
}

export function natural(text: string): number {
  return whole(text, 0, Number.POSITIVE_INFINITY) ?? refuse('Give a whole number from 0.');
}

/** @param least 0 where any free port may be meant, otherwise 1 */
export function portFrom(least: 0 | 1): (text: string) => number {
  return (text) => whole(text, least, 65_535) ?? refuse(`Give a port from ${least} to 65535.`);
}

export function rate(text: string): number {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : refuse('Give a number above 0.');
}

function whole(text: string, least: number, most: number): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}

function refuse(advice: string): never {
  throw new InvalidArgumentError(advice);
}
