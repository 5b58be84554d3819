import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { defaultFormats, formatNames } from '../reporters/format-names.ts';
import { type Api, apis, omiseVersions } from './apis.ts';
import { addClientCommands } from './client/commands.ts';
import { addCompareCommands } from './compare-commands.ts';
import { addSuiteRunOptions, addTargetOptions, givenTo } from './config/target-options.ts';
import { exitCodes } from './exit-codes.ts';
import { parseFormats } from './format-option.ts';
import { addInitOptions, type InitOptions } from './init/options.ts';
import { natural, portFrom, positive } from './number-options.ts';
import { version } from './package.ts';
import { parseShard } from './shard-option.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // Whoever reads our output may stop early, as `head` does; the run has to go on and clean up.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
  let exitCode = 0;
  const program = commands((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    if (cause instanceof UsageError) {
      process.stderr.write(`cardproof: ${cause.message}\n`);
      return 2;
    }
    process.stderr.write(`cardproof: error of the suite: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
    return 5;
  }
}

/** Each command loads what it needs when it is called: most of them need neither Vitest nor the suites. */
function commands(finish: (exitCode: number) => void): Command {
  const program = new Command('cardproof')
    .description('Tests whether a server speaks the documented Omise Card, Omise Token and Kwik Cards APIs.')
    .version(version)
    .showHelpAfterError('(see "cardproof --help")')
    .addHelpText('after', exitCodeHelp())
    .exitOverride();

  const runCommand = program
    .command('run')
    .description('Run the suites and write the report; without --url against reference servers inside the process.')
    .argument('[apis...]', 'which APIs: omise, kwik; both by default', collectApi)
    .option(
      '--only <requirement>',
      'only these: an id, the beginning of one up to a dot, or with * (repeatable)',
      collect,
      [],
    )
    .option('--shuffle [seed]', 'run the checks in a random order; a seed repeats one', natural)
    .option('--shard <i/n>', 'run one part of the checks, such as 1/3; "cardproof merge" joins the reports', parseShard)
    .option('--write-waivers', 'draft waivers for what failed, to be filled in', false)
    .option('--print-config', 'show every setting and where it comes from, and stop', false);
  addTargetOptions(addSuiteRunOptions(runCommand))
    .addHelpText(
      'after',
      `\nCredentials come from the environment. A target on this machine gets those of the reference server where none are set.\nA variable does the same as an option: CARDPROOF_TIMEOUT=500 as --timeout 500. Options come before variables, variables before the configuration file.\n${exitCodeHelp()}`,
    )
    .action(async (selected: Api[], flags) => {
      const { run } = await import('./run.ts');
      const random = () => Math.floor(Math.random() * 2 ** 31);
      finish(
        await run({
          apis: [...new Set(selected)],
          given: givenTo(runCommand, process.env),
          only: flags.only,
          shuffle: flags.shuffle === undefined ? null : flags.shuffle === true ? random() : flags.shuffle,
          shard: flags.shard ?? null,
          printConfig: flags.printConfig,
          writeWaivers: flags.writeWaivers,
        }),
      );
    });

  addInitOptions(program.command('init').description('Look at a server and write a configuration for it.')).action(
    async (flags: InitOptions) => {
      const { init } = await import('./init.ts');
      finish(await init(flags));
    },
  );

  const doctorCommand = program
    .command('doctor')
    .description('Look at everything that a run needs, and say what to do; changes nothing at the target.')
    .argument('[apis...]', 'which APIs: omise, kwik; both by default', collectApi);
  addTargetOptions(doctorCommand).action(async (selected: Api[] = []) => {
    const { doctor } = await import('./doctor.ts');
    finish(await doctor({ apis: [...new Set(selected)], given: givenTo(doctorCommand, process.env) }));
  });

  addClientCommands(program, finish);

  program
    .command('serve')
    .description('Serve the reference servers, as a mock to run against or to develop with.')
    .argument('[apis...]', 'which APIs: omise, kwik; both by default', collectApi)
    .option('--port <port>', 'port to listen on; 0 takes a free one', portFrom(0), 4010)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--api-version <version>', `the Omise account's own version: ${omiseVersions.join(', ')}`, '2019-05-29')
    .option('--seed <number>', 'seed of ids and of the Kwik cards', positive, 1)
    .option('--mutant <id>', 'serve a server with one fault instead, or a variant; "explain" and docs/proof name them')
    .action(async (selected: Api[] | undefined, flags) => {
      const { serve } = await import('./serve.ts');
      finish(await serve({ ...flags, apis: selected ?? [] }));
    });

  program
    .command('merge')
    .description('Make one report of those of all shards, or of runs of different targets.')
    .argument('<reports...>', 'report.json of each')
    .option('--out <folder>', 'where the merged reports go', 'reports')
    .option('--format <name>', 'written in place of the usual formats (repeatable)', parseFormats)
    .action(async (files: string[], flags) => {
      const { merge } = await import('./merge.ts');
      finish(await merge(files, { out: flags.out, formats: flags.format ?? defaultFormats }));
    });

  program
    .command('report')
    .description('Write or print a report in other formats; without --format, the screen that the run ended with.')
    .argument('<report>', 'report.json of a run, or the file that --events wrote')
    .option('--format <name>', `any of ${formatNames.join(', ')} (repeatable)`, parseFormats)
    .option('--out <folder>', 'where the files go; beside the report by default')
    .addOption(new Option('--stdout', 'print the one format in place of writing it').conflicts('out').default(false))
    .addHelpText('after', reportHelp)
    .action(async (file: string, flags) => {
      const { report } = await import('./report.ts');
      finish(await report(file, { ...flags, format: flags.format ?? [] }));
    });

  addCompareCommands(program, finish);

  program
    .command('rejudge')
    .description('Run the checks again on the exchanges that a report recorded, without any network.')
    .argument('<report>', 'report.json of a run')
    .option('--out <folder>', 'where the reports go', 'reports/rejudged')
    .option('--format <name>', 'written in place of the usual formats (repeatable)', parseFormats)
    .option('--strict', 'count every requirement, not only a MUST that is documented or observed', false)
    .option('--waivers <file>', 'waivers in place of those of the recording; they expire by its date')
    .addHelpText('after', `${rejudgeHelp}${exitCodeHelp()}`)
    .action(async (file: string, flags) => {
      const { rejudge } = await import('./rejudge.ts');
      finish(await rejudge(file, flags));
    });

  program
    .command('cleanup')
    .description('Remove what a killed run left at its target, from its journal.')
    .argument('[journals...]', 'journals; all of the folder by default')
    .option('--out <folder>', 'folder of the reports, which holds the journals', 'reports')
    .option('--force', 'also where the run seems to be going on', false)
    .option('--allow-live', 'go on with live keys', false)
    .action(async (journals: string[], flags) => {
      const { cleanup } = await import('./cleanup.ts');
      finish(await cleanup({ ...flags, journals }));
    });

  program
    .command('list')
    .description('Show the conformance classes, their requirements and the number of checks of each.')
    .option('--clients', 'those of clients, which "sdk", "proxy" and "check" judge', false)
    .option('--json', 'as JSON', false)
    .action(async (flags) => {
      const { list } = await import('./list.ts');
      finish(await list(flags));
    });

  program
    .command('explain')
    .description('Show what a requirement says, where it comes from, and how it is checked.')
    .argument('<requirement>', 'the id of a requirement')
    .action(async (requirement: string) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(requirement));
    });

  for (const command of program.commands) command.configureHelp({ optionDescription: described });
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(see "cardproof --help")');
  return program;
}

/** What an option does, without the name of its variable: those follow one rule, told once. */
function described({ description, defaultValue }: Option): string {
  const isShown = defaultValue !== undefined && defaultValue !== false && String(defaultValue) !== '';
  return isShown ? `${description} (${String(defaultValue)})` : description;
}

const reportHelp = `
terminal and github are printed unless --out is given; allure is a folder. The same report gives the same bytes, whenever
it is rendered.

Exit codes: 0 it is rendered, whatever it says; 2 the file is no report, or the formats cannot be written.`;

const rejudgeHelp = `
The same suites come to the same verdicts; newer ones show what they would have said. A check that asks for what was not
recorded, or needs what was masked or cut, is inconclusive. What changed is told below the last screen. The exit code is
that of a run with these verdicts, whatever the recorded one was.
`;

function exitCodeHelp(): string {
  const rows = Object.entries(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return `\nExit codes:\n${rows.join('\n')}`;
}

function collectApi(value: string, previous: Api[] = []): Api[] {
  const api = apis.find((each) => each === value);
  if (!api) throw new InvalidArgumentError(`Choose from ${apis.join(', ')}.`);
  return [...previous, api];
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}
