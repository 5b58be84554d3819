import { clientName } from '../client-text.ts';
import type { Report } from '../model.ts';
import { printable, shardText } from '../text.ts';

/** What was tested, by what, as a Java properties file. */
export function environmentProperties({
  tool,
  targets,
  client,
  outcome,
  exitCode,
  sentence,
  selection,
  strict,
}: Report): string {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['cardproof', tool.version],
    ['node', tool.node],
    ['outcome', `${outcome} (exit code ${exitCode})`],
    ['sentence', sentence],
    ['strict', String(strict)],
    ['shard', shardText(selection)],
    ['client', client ? clientName(client) : ''],
    ...targets.flatMap(({ name, title, url, apiVersion, specVersion, embedded }): [string, string][] => [
      [`${name}.api`, `${title}, specification ${specVersion}`],
      [`${name}.url`, embedded ? `${url} (reference server inside the run)` : url],
      [`${name}.version`, apiVersion ?? ''],
    ]),
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${escapedKey(name)}=${escaped(value)}\n`)
    .join('');
}

/** Readers take the file for Latin-1, so everything else is written by its number. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escapedKey(text: string): string {
  return escaped(text.trim()).replaceAll(/[ :=#!]/g, '\\$&');
}
