import { inspect } from 'node:util';
import { Help } from 'commander';
import { stringify } from 'yaml';
import { configOf, type Entry, type TargetDraft } from './draft.ts';
import type { Format } from './options.ts';

const head =
  'Settings of cardproof. "cardproof doctor" tells whether they work, and "cardproof run" tests. Options and CARDPROOF_… variables come before them.';

/** The text of a configuration file. JSON has no comments: it holds only what is set. */
export const writeConfig: Readonly<Record<Format, (drafts: readonly TargetDraft[]) => string>> = {
  ts: writeTypeScript,
  json: (drafts) => `${JSON.stringify(configOf(drafts), null, 2)}\n`,
  yaml: writeYaml,
};

function writeTypeScript(drafts: readonly TargetDraft[]): string {
  const targets = drafts.flatMap(({ name, comment, entries }) => [
    ...commented(comment, '    // '),
    `    ${propertyName(name)}: {`,
    ...entries.flatMap((entry) => [
      ...commented(entry.comment, '      // '),
      `      ${entry.isSet ? '' : '// '}${entry.name}: ${literal(entry.value)},`,
    ]),
    '    },',
  ]);
  return `${[
    "import { defineConfig } from 'cardproof';",
    '',
    ...commented(head, '// '),
    'export default defineConfig({',
    '  targets: {',
    ...targets,
    '  },',
    '});',
  ].join('\n')}\n`;
}

/** A value as TypeScript, on one line and in single quotes. */
function literal(value: unknown): string {
  return inspect(value, {
    depth: null,
    breakLength: Number.POSITIVE_INFINITY,
    maxArrayLength: null,
    maxStringLength: null,
  });
}

function propertyName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}

function writeYaml(drafts: readonly TargetDraft[]): string {
  const lines = drafts.flatMap(({ name, comment, entries }) => [
    ...commented(comment, '  # '),
    `  ${stringify(name).trimEnd()}:`,
    ...entries.flatMap((entry) => [
      ...commented(entry.comment, '    # '),
      ...yamlOf(entry).map((line) => `    ${entry.isSet ? '' : '# '}${line}`),
    ]),
  ]);
  return `${[...commented(head, '# '), 'targets:', ...lines].join('\n')}\n`;
}

function yamlOf({ name, value }: Entry): string[] {
  return stringify({ [name]: value })
    .trimEnd()
    .split('\n');
}

/** A comment in lines that stay readable. */
function commented(text: string | null | undefined, prefix: string): string[] {
  if (!text) return [];
  const lines = new Help().boxWrap(text, 118 - prefix.length).split('\n');
  return lines.map((line) => `${prefix}${line}`);
}
