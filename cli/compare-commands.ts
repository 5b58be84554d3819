import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CompareOptions, GivenName } from './compare.ts';
import type { DiffOptions } from './diff.ts';

/** The commands that set reports side by side; each loads what it needs when it is called. */
export function addCompareCommands(program: Command, finish: (exitCode: number) => void): void {
  addCompareCommand(program, finish);
  addDiffCommand(program, finish);
}

function addCompareCommand(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('compare')
    .description('Show where the targets of several reports differ, and what the documentation leaves open.')
    .argument('<reports...>', 'report.json of each: all on servers, or all on clients')
    .option('--name <name=file>', 'what to call the targets of a file (repeatable)', givenName, [])
    .option('--out <folder>', 'where compare.html, compare.md and compare.json go', 'reports')
    .addHelpText(
      'after',
      `
A column is called after its target where configurations gave the targets different names, else after its file or
folder: runs/acme/report.json is "acme".

Exit codes:
  0  They were compared, whatever differs.
  2  A file is no report, is given twice, or has nothing that can be compared.
`,
    )
    .action(async (files: string[], options: CompareOptions) => {
      const { compare } = await import('./compare.ts');
      finish(await compare(files, options));
    });
}

function addDiffCommand(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('diff')
    .description('Show what changed between two reports on the same target, and whether anything got worse.')
    .argument('<old>', 'report.json of the earlier run')
    .argument('<new>', 'report.json of the later run')
    .addOption(
      new Option('--format <format>', 'terminal, markdown (for a comment) or json')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .option('--out <file>', 'write it there, not to standard output')
    .addHelpText(
      'after',
      `
Targets are matched by their names; the only one of an API in each report is the same under any name.

Exit codes:
  0  Nothing that counts got worse. Whether the target conforms, its own run says.
  1  A regression: a requirement that counts passed, and fails now without a waiver.
  2  A file is no report, or the two have no target in common.
  4  No regression, but a requirement that counts passed and is not shown any more:
     it is inconclusive, not tested, or gone.
`,
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import('./diff.ts');
      finish(await diff(before, after, options));
    });
}

function givenName(text: string, previous: readonly GivenName[]): GivenName[] {
  const [, name = '', file = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (name.trim() === '' || file === '') throw new InvalidArgumentError('Give a name and a file, such as acme=a.json.');
  return [...previous, { name: name.trim(), file }];
}
