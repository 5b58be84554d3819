import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { version } from './package.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { type Api, apis, omiseVersions } from './targets.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
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

function commands(finish: (exitCode: number) => void): Command {
  const program = new Command('cardproof')
    .description('Tests whether a server speaks the documented Omise Card, Omise Token and Kwik Cards APIs.')
    .version(version)
    .showHelpAfterError('(see "cardproof --help")')
    .addHelpText('after', exitCodeHelp())
    .exitOverride();

  program
    .command('run')
    .description('Run the suites and write the report; without --url against reference servers inside the process.')
    .argument('[apis...]', 'which APIs: omise, kwik; both by default', collectApi)
    .option('--url <url>', 'the target; every API of the run is looked for there')
    .option('--vault-url <url>', 'where the Omise tokens are, if not at --url')
    .option(
      '--only <requirement>',
      'only these: an id, the beginning of one up to a dot, or with * (repeatable)',
      collect,
      [],
    )
    .option('--api-version <version>', `the Omise-Version to ask for: ${omiseVersions.join(', ')}`)
    .option('--concurrency <checks>', 'checks at once', positive, 16)
    .option('--timeout <ms>', 'bound on one request', positive, 10_000)
    .option('--shuffle [seed]', 'run the checks in a random order; a seed repeats one', seed)
    .option('--strict', 'count every requirement, not only a MUST that is documented or observed', false)
    .option('--out <folder>', 'where the reports go', 'reports')
    .option('--allow-live', 'go on with live keys: this creates and destroys live data', false)
    .option('--secret-key-env <name>', 'variable with the Omise secret key', 'OMISE_SECRET_KEY')
    .option('--public-key-env <name>', 'variable with the Omise public key', 'OMISE_PUBLIC_KEY')
    .option('--api-key-env <name>', 'variable with the Kwik API key', 'KWIK_API_KEY')
    .option('--api-secret-env <name>', 'variable with the Kwik API secret', 'KWIK_API_SECRET')
    .addHelpText(
      'after',
      `\nCredentials come from the environment. A target on this machine gets those of the reference server where none are set.\n${exitCodeHelp()}`,
    )
    .action(async (selected: Api[], flags) => {
      finish(
        await run({
          ...flags,
          apis: [...new Set(selected)],
          timeoutMs: flags.timeout,
          shuffle:
            flags.shuffle === undefined
              ? null
              : flags.shuffle === true
                ? Math.floor(Math.random() * 2 ** 31)
                : flags.shuffle,
          variables: {
            secretKey: flags.secretKeyEnv,
            publicKey: flags.publicKeyEnv,
            apiKey: flags.apiKeyEnv,
            apiSecret: flags.apiSecretEnv,
          },
        }),
      );
    });

  program
    .command('serve')
    .description('Serve the reference servers, as a mock to run against or to develop with.')
    .argument('[apis...]', 'which APIs: omise, kwik; both by default', collectApi)
    .option('--port <port>', 'port to listen on; 0 takes a free one', port, 4010)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--api-version <version>', `the Omise account's own version: ${omiseVersions.join(', ')}`, '2019-05-29')
    .option('--seed <number>', 'seed of ids and of the Kwik cards', positive, 1)
    .option('--mutant <id>', 'serve a server with one fault instead, or a variant; "explain" and docs/proof name them')
    .action(async (selected: Api[] | undefined, flags) => finish(await serve({ ...flags, apis: selected ?? [] })));

  program
    .command('list')
    .description('Show the conformance classes, their requirements and the number of checks of each.')
    .option('--json', 'as JSON', false)
    .action(async (flags) => finish(await list(flags)));

  program
    .command('explain')
    .description('Show what a requirement says, where it comes from, and how it is checked.')
    .argument('<requirement>', 'the id of a requirement')
    .action(async (requirement: string) => finish(await explain(requirement)));

  for (const command of program.commands) command.exitOverride().showHelpAfterError('(see "cardproof --help")');
  return program;
}

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

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return number;
}

function seed(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Give a whole number from 0.');
  return number;
}
