import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The values of a command line's options, or in one sentence what is wrong with it. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] | string {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return message.split('. ')[0] ?? message;
  }
}

/** A whole number from 1, null where the option was not given, or in one sentence what is wrong. */
export function numberOf(text: string | undefined, flag: string): number | null | string {
  if (text === undefined) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : `${flag} "${text}" must be a whole number from 1`;
}
