import { checkConfig } from './config/check-config.ts';
import { openAsker } from './init/asker.ts';
import { configFileIn, writeConfigFile } from './init/config-file.ts';
import { configOf } from './init/draft.ts';
import { draftTargets } from './init/draft-targets.ts';
import { nextSteps } from './init/next-steps.ts';
import type { InitOptions } from './init/options.ts';
import { writeConfig } from './init/write-config.ts';
import { UsageError } from './usage-error.ts';

/** Where `cardproof init` works, and with whom it talks. */
export interface Surroundings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether somebody is there to answer questions. */
  readonly interactive: boolean;
}

const ofThisProcess = (): Surroundings => ({
  folder: process.cwd(),
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
});

/**
 * `cardproof init`: looks at what a server serves, asks what only its owner knows, and writes a configuration. Returns the
 * exit code: 3 where nothing answered and nothing was written.
 */
export async function init(options: InitOptions, surroundings: Surroundings = ofThisProcess()): Promise<number> {
  const { folder, environment, input, output } = surroundings;
  refuseContradictions(options);
  const file = configFileIn(folder, options);
  const asker = surroundings.interactive && !options.yes ? openAsker(input, output) : null;
  const say = (line: string) => void output.write(`${line}\n`);
  try {
    const drafts = await draftTargets(options, { asker, environment, say });
    if (drafts.length === 0) return 3;
    const config = checkConfig(configOf(drafts), file.name);
    if (asker?.left.aborted) throw new UsageError('left before the end; nothing was written');
    await writeConfigFile(folder, file.name, writeConfig[file.format](drafts), options.force);
    const targets = Object.keys(config.targets ?? {});
    say(`Wrote ${file.name} with the target${targets.length > 1 ? 's' : ''} ${targets.join(' and ')}.`);
    if (file.because) say(`(It is ${file.format.toUpperCase()}: ${file.because}. --format chooses another.)`);
    say(`\n${nextSteps(config, environment)}`);
    return 0;
  } finally {
    asker?.close();
  }
}

function refuseContradictions({ url, vaultUrl, image, port }: InitOptions): void {
  if (url !== undefined && image !== undefined) throw new UsageError('--url and --image name two places; keep one');
  if (image !== undefined && port === undefined)
    throw new UsageError('--port is missing: say on which port the container serves the API');
  if (image === undefined && port !== undefined)
    throw new UsageError('--port is the port inside a container; name its image with --image');
  if (image !== undefined && vaultUrl !== undefined)
    throw new UsageError('--vault-url goes with --url; a container serves the tokens itself');
}
