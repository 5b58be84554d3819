import { type Command, InvalidArgumentError } from 'commander';
import { addClientTargetOptions, addRunOptions, givenTo } from '../config/target-options.ts';
import { portFrom, positive } from '../number-options.ts';
import { UsageError } from '../usage-error.ts';

/** Adds the commands whose subject is a client: `sdk`, `proxy` and `check`. */
export function addClientCommands(program: Command, finish: (exitCode: number) => void): void {
  const sdkCommand = program
    .command('sdk')
    .description('Run a command that uses an SDK, lead its requests here, and judge what it sends and understands.')
    .argument('<api>', 'whose client it is: omise', omiseOnly)
    .argument('<command...>', 'the command, best behind --')
    .option('--vary', 'run it again under each freedom that the documentation leaves for answers', false)
    .option('--faults', 'run it again with each refusal, and with lost, cut and slow answers', false)
    .option('--only <requirement>', 'only the freedoms and faults of these requirements (repeatable)', collect, [])
    .option('--time-limit <ms>', 'bound on one run of the command (60000, then five times the first)', positive);
  addRunOptions(addClientTargetOptions(sdkCommand))
    .addHelpText('after', sdkHelp)
    .action(async (_: string, words: string[], flags) => {
      const { sdk } = await import('../sdk.ts');
      const [first, ...args] = words;
      if (first === undefined)
        throw new UsageError('give a command after --, such as: cardproof sdk omise -- node scenario.js');
      const { vary, faults, only, timeLimit = null } = flags;
      finish(
        await sdk({
          given: givenTo(sdkCommand, process.env),
          words: [first, ...args],
          vary,
          faults,
          only,
          timeLimit,
        }),
      );
    });

  const proxyCommand = program
    .command('proxy')
    .description('Judge whatever client is pointed at a port, until stopped; then report.')
    .argument('<api>', 'whose client it is: omise', omiseOnly)
    .option('--port <port>', 'port to listen on; 0 takes a free one', portFrom(0), 4011)
    .option('--host <host>', 'address to listen on', '127.0.0.1');
  addRunOptions(addClientTargetOptions(proxyCommand)).action(async (_: string, flags) => {
    const { proxy } = await import('../proxy.ts');
    finish(await proxy({ given: givenTo(proxyCommand, process.env), port: flags.port, host: flags.host }));
  });

  const checkCommand = program
    .command('check')
    .description('Judge recorded traffic, a HAR file or an earlier report.json, without a target.')
    .argument('<file>', 'the recording')
    .option('--url <url>', 'where the traffic went, if not to api.omise.co and vault.omise.co');
  addRunOptions(checkCommand).action(async (file: string, flags) => {
    const { check } = await import('../check.ts');
    finish(await check({ given: givenTo(checkCommand, process.env), file, url: flags.url ?? null }));
  });
}

const sdkHelp = `
The command gets HTTPS_PROXY and its kin, an authority to trust in the variables that common clients read, the keys of
the server in OMISE_SECRET_KEY and OMISE_PUBLIC_KEY, and in CARDPROOF_RESULT the name of a file: what it writes there, a
line for each thing that it understood, has to stay the same under --vary. docs/sdk.md says more.

Exit codes: 0 the client conforms, 1 it does not, 2 usage, 3 the server cannot be used, 4 nothing was seen, or the run was
stopped, 5 an error of the suite.`;

function omiseOnly(value: string): string {
  if (value === 'omise') return value;
  throw new InvalidArgumentError('Clients of omise can be judged.');
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}
