import { InvalidArgumentError } from 'commander';
import { type FormatName, formatNames } from '../reporters/format-names.ts';
import { nearestName } from './nearest-name.ts';

/** Names of formats as an option has them: with commas between them, or the option again. */
export function parseFormats(text: string, previous: unknown): FormatName[] {
  const names = text.split(',').map((each) => each.trim());
  const given = names.filter((name) => name !== '').map(formatNamed);
  return [...new Set([...((previous as FormatName[] | undefined) ?? []), ...given])];
}

function formatNamed(name: string): FormatName {
  const format = formatNames.find((each) => each === name);
  if (format !== undefined) return format;
  const near = nearestName(name, formatNames);
  throw new InvalidArgumentError(
    `"${name}" is no format; ${near ? `did you mean ${near}?` : `choose from ${formatNames.join(', ')}.`}`,
  );
}
