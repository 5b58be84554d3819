import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Api, apis, omiseVersions } from '../apis.ts';

/** In what the configuration can be written. */
const formats = ['ts', 'json', 'yaml'] as const;
export type Format = (typeof formats)[number];

/** What the command line says; undefined where it says nothing. */
export interface InitOptions {
  readonly url?: string;
  readonly vaultUrl?: string;
  readonly image?: string;
  readonly port?: number;
  readonly name?: string;
  /** Empty takes what answers at the URL. */
  readonly api: readonly Api[];
  readonly apiVersion?: string;
  readonly format?: Format;
  /** Whether a configuration that stands there is replaced. */
  readonly force: boolean;
  /** Whether nothing is asked. */
  readonly yes: boolean;
}

/** Adds everything that `cardproof init` can be told. */
export function addInitOptions(command: Command): Command {
  return command
    .option('--url <url>', 'the server; it is asked which APIs it serves')
    .option('--vault-url <url>', 'where the Omise tokens are, if not at --url')
    .option('--image <name>', 'a container image in place of --url; each run starts one')
    .option('--port <port>', 'port inside the container', port)
    .addOption(
      new Option('--api <api>', `${apis.join(' or ')} (repeatable); by default what answers`)
        .argParser(collectApi)
        .default([], ''),
    )
    .option('--name <name>', 'what to call the target; by default its API')
    .addOption(
      new Option('--api-version <version>', `the Omise-Version to ask for: ${omiseVersions.join(', ')}`).choices(
        omiseVersions,
      ),
    )
    .addOption(
      new Option('--format <format>', 'ts, json or yaml; ts where cardproof is installed, else yaml').choices(formats),
    )
    .option('--force', 'replace a configuration that stands there', false)
    .option('--yes', 'ask nothing and take every default', false);
}

function collectApi(value: string, previous: readonly Api[]): Api[] {
  const api = apis.find((each) => each === value);
  if (!api) throw new InvalidArgumentError(`Choose from ${apis.join(', ')}.`);
  return [...new Set([...previous, api])];
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new InvalidArgumentError('Give a port from 1 to 65535.');
  return number;
}
