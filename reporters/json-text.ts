import { printable } from './text.ts';

/** JSON that any parser reads: texts without controls and without halves of characters. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? printable(each) : each))}\n`;
}
