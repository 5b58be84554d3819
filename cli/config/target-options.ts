import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultFormats, formatNames } from '../../reporters/format-names.ts';
import { omiseVersions } from '../apis.ts';
import { parseFormats } from '../format-option.ts';
import { natural, portFrom, positive, rate } from '../number-options.ts';
import { UsageError } from '../usage-error.ts';
import type { ContainerConfig } from './config.ts';
import type { RunValues, Setting, Settings, TargetValues } from './settings.ts';

/** An option of the command line that sets one value, and the variable that does the same. */
interface ValueOption {
  readonly flags: string;
  readonly says: string;
  readonly parse?: (text: string, previous: unknown) => unknown;
  /** Name of the option that cannot stand beside it. */
  readonly conflicts?: string;
}

const targetOptions: Readonly<Partial<Record<keyof TargetValues, ValueOption>>> = {
  url: { flags: '--url <url>', says: 'the target; every API of the run is looked for there' },
  vaultUrl: { flags: '--vault-url <url>', says: 'where the Omise tokens are, if not at --url' },
  apiVersion: {
    flags: '--api-version <version>',
    says: `the Omise-Version to ask for: ${omiseVersions.join(', ')}`,
  },
  classes: {
    flags: '--class <class>',
    says: 'a conformance class that the target claims (repeatable); all by default',
    parse: collected,
  },
  concurrency: { flags: '--concurrency <checks>', says: 'checks at once on each target (16)', parse: positive },
  timeoutMs: { flags: '--timeout <ms>', says: 'bound on one request (10000)', parse: positive },
  requestsPerSecond: { flags: '--requests-per-second <number>', says: 'at most so many', parse: rate },
  requestsAtOnce: { flags: '--requests-at-once <number>', says: 'at most so many under way', parse: positive },
  throttleWaitMs: {
    flags: '--throttle-wait <ms>',
    says: 'bound on how long one request waits when it is throttled (60000)',
    parse: natural,
  },
  headers: {
    flags: '--header <name=value>',
    says: 'sent with every request; name=$VARIABLE takes a secret value from the environment (repeatable)',
    parse: header,
  },
  proxy: { flags: '--proxy <url>', says: 'go through it; HTTPS_PROXY, HTTP_PROXY and NO_PROXY are obeyed without' },
  ca: { flags: '--ca <file>', says: 'PEM file of authorities to trust too', parse: path },
  certificate: { flags: '--cert <file>', says: 'PEM file of a client certificate', parse: path },
  key: { flags: '--key <file>', says: 'PEM file of its private key', parse: path },
  cards: {
    flags: '--cards <ids>',
    says: 'Kwik cards that checks may change and put back: ids with commas, all, or none',
    parse: cards,
  },
  allowLive: { flags: '--allow-live', says: 'go on with live keys: this creates and destroys live data' },
  secretKey: { flags: '--secret-key-env <name>', says: 'variable with the Omise secret key (OMISE_SECRET_KEY)' },
  publicKey: { flags: '--public-key-env <name>', says: 'variable with the Omise public key (OMISE_PUBLIC_KEY)' },
  apiKey: { flags: '--api-key-env <name>', says: 'variable with the Kwik API key (KWIK_API_KEY)' },
  apiSecret: { flags: '--api-secret-env <name>', says: 'variable with the Kwik API secret (KWIK_API_SECRET)' },
};

const whatItIs = 'What the target is:';

/** The options in the order and under the headings of the help. */
const groups: Readonly<Record<string, readonly (keyof TargetValues)[]>> = {
  [whatItIs]: ['url', 'vaultUrl', 'apiVersion', 'classes', 'cards', 'allowLive'],
  'How fast, and by which way:': [
    'concurrency',
    'timeoutMs',
    'requestsPerSecond',
    'requestsAtOnce',
    'throttleWaitMs',
    'headers',
    'proxy',
    'ca',
    'certificate',
    'key',
  ],
  'Names of the variables with the credentials:': ['secretKey', 'publicKey', 'apiKey', 'apiSecret'],
};

const others = formatNames.filter((name) => name !== 'json' && !defaultFormats.includes(name));

const runOptions: Readonly<Record<keyof RunValues, ValueOption>> = {
  out: { flags: '--out <folder>', says: 'where the reports go (reports)' },
  strict: { flags: '--strict', says: 'count every requirement, not only a MUST that is documented or observed' },
  waivers: { flags: '--waivers <file>', says: 'accepted failures (cardproof.waivers.yaml, where there is one)' },
  formats: {
    flags: '--format <name>',
    says: `what to write beside report.json (${defaultFormats.join(', ')}); also ${others.join(', ')} (repeatable)`,
    parse: parseFormats,
  },
  quiet: { flags: '--quiet', says: 'show the outcome and where the reports are, nothing else', conflicts: 'verbose' },
  verbose: { flags: '--verbose', says: 'show each check as it ends, and failing exchanges and all failures in full' },
  events: {
    flags: '--events <file>',
    says: 'write each event as it happens, a line of JSON each; - is standard output, and the screen then goes to standard error',
  },
};

/** A container in place of `--url`. These have no variables: they describe one thing together. */
const containerOptions: readonly ValueOption[] = [
  { flags: '--image <name>', says: 'start a container of this image, test it, stop it' },
  { flags: '--dockerfile <folder>', says: 'the same with an image built from this folder' },
  { flags: '--compose <file>', says: 'the same with a --service of a compose file' },
  { flags: '--service <name>', says: 'the service of the compose file' },
  { flags: '--port <port>', says: 'port inside the container', parse: portFrom(1) },
  {
    flags: '--wait-for <path|text>',
    says: 'a path that answers below 500, or a text in the log; else its port answers',
  },
  { flags: '--env <name=value>', says: 'variable inside the container (repeatable)', parse: pair },
  { flags: '--base-path <path>', says: "put behind the container's address, such as /1.0" },
  { flags: '--startup-timeout <ms>', says: 'bound on its start (120000)', parse: positive },
];

/** Adds everything that says where a target is and how to treat it. */
export function addTargetOptions(command: Command): Command {
  addConfigOptions(command);
  addGroups(command, groups);
  command.addOption(
    new Option('--cards-seed <command>', 'command that prints the ids of Kwik cards, in place of --cards')
      .conflicts('cards')
      .helpGroup(whatItIs),
  );
  for (const { flags, says, parse } of containerOptions) {
    const option = new Option(flags, says).helpGroup('A container in place of --url:');
    command.addOption(parse ? option.argParser(parse) : option);
  }
  return command;
}

function addConfigOptions(command: Command): void {
  command
    .addOption(
      new Option('--config <file>', 'configuration (cardproof.config.ts, .json or .yaml)').env(variableOf('--config')),
    )
    .addOption(
      new Option('--target <name>', 'a target of the configuration (repeatable); all by default')
        .env(variableOf('--target'))
        .argParser(collected),
    );
}

function addGroups(command: Command, grouped: Readonly<Record<string, readonly (keyof TargetValues)[]>>): void {
  for (const [heading, names] of Object.entries(grouped)) {
    for (const option of names.map((name) => targetOptions[name]))
      if (option) command.addOption(valueOption(option).helpGroup(heading));
  }
}

/** What concerns the server behind a client; a container is described in the configuration. */
const clientGroups: Readonly<Record<string, readonly (keyof TargetValues)[]>> = {
  'The server behind it; by default a reference server of its own:': ['url', 'vaultUrl', 'apiVersion', 'allowLive'],
  'The way to that server:': ['headers', 'proxy', 'ca', 'certificate', 'key'],
  'Names of the variables with its credentials:': ['secretKey', 'publicKey'],
};

/** Adds what says to which server a client is led. */
export function addClientTargetOptions(command: Command): Command {
  addConfigOptions(command);
  addGroups(command, clientGroups);
  return command.addOption(new Option(runOptions.events.flags).hideHelp().argParser(refuseEvents));
}

function refuseEvents(): never {
  throw new InvalidArgumentError('Only "cardproof run" writes events; the report on a client is there when it ends.');
}

/** Adds what is set for a run as a whole. */
export function addRunOptions(command: Command): Command {
  const { events: _, ...options } = runOptions;
  for (const option of Object.values(options)) command.addOption(valueOption(option));
  return command;
}

/** Adds the same for a run of the suites, which tells what happens while it goes on. */
export function addSuiteRunOptions(command: Command): Command {
  return addRunOptions(command).addOption(valueOption(runOptions.events));
}

function valueOption({ flags, says, parse, conflicts }: ValueOption): Option {
  const option = new Option(flags, says).env(variableOf(flags)).conflicts(conflicts === undefined ? [] : [conflicts]);
  return parse ? option.argParser(parse) : option;
}

/** The variable that does the same as a flag. */
function variableOf(flags: string): string {
  return `CARDPROOF_${nameOf(flags).slice(2).replaceAll('-', '_').toUpperCase()}`;
}

function nameOf(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}

/** What the command line and the environment say. */
export interface Given {
  readonly config: string | undefined;
  readonly targets: readonly string[];
  readonly target: Partial<Settings<TargetValues>>;
  readonly run: Partial<Settings<RunValues>>;
}

/**
 * Reads a command that was given the options above.
 * @throws {UsageError} where the flags of a container contradict each other
 */
export function givenTo(command: Command, environment: Readonly<Record<string, string | undefined>>): Given {
  const options = command.opts<Record<string, unknown>>();
  const setting = (flags: string): Setting<unknown> | undefined => {
    const name = new Option(flags).attributeName();
    if (options[name] === undefined) return undefined;
    const variable = variableOf(flags);
    if (command.getOptionValueSource(name) !== 'env') return { value: options[name], from: nameOf(flags) };
    // A switch counts as set by whatever its variable holds; nobody means that by "false".
    const isOff = options[name] === true && /^(?:|0|false|no|off)$/i.test(environment[variable] ?? '');
    return { value: !isOff && options[name], from: variable };
  };
  const all = <Name extends string>(table: Readonly<Partial<Record<Name, ValueOption>>>) =>
    Object.fromEntries(
      Object.entries<ValueOption | undefined>(table).flatMap(([name, option]) => {
        const found = option && setting(option.flags);
        return found ? [[name, found]] : [];
      }),
    );
  // Elsewhere `--port` is something else.
  const hasContainers = command.options.some(({ long }) => long === '--image');
  const container = hasContainers ? containerOf(options) : null;
  const seed = setting('--cards-seed <command>');
  return {
    config: options.config as string | undefined,
    targets: (options.target as string[] | undefined) ?? [],
    target: {
      ...all(targetOptions),
      ...(container && { container: { value: container, from: 'flags' } }),
      ...(seed && { cards: { value: { seed: String(seed.value) }, from: seed.from } }),
    } as Given['target'],
    run: all(runOptions) as Given['run'],
  };
}

function containerOf(options: Readonly<Record<string, unknown>>): ContainerConfig | null {
  const { image, dockerfile, compose, service, port: inside, waitFor, env, basePath, startupTimeout } = options;
  const from = [image, dockerfile, compose].filter((each) => each !== undefined);
  if (from.length === 0) {
    const stray = [service, inside, waitFor, env, basePath, startupTimeout].some((each) => each !== undefined);
    if (stray)
      throw new UsageError(
        '--service, --port, --wait-for, --env, --base-path and --startup-timeout describe a container; name one with --image, --dockerfile or --compose',
      );
    return null;
  }
  if (from.length > 1) throw new UsageError('use only one of --image, --dockerfile and --compose');
  if ((compose === undefined) !== (service === undefined)) throw new UsageError('use --compose and --service together');
  if (inside === undefined) throw new UsageError('--port is missing: say on which port the container serves the API');
  const given = {
    image,
    dockerfile: dockerfile === undefined ? undefined : resolve(String(dockerfile)),
    compose: compose === undefined ? undefined : resolve(String(compose)),
    service,
    port: inside,
    waitFor,
    env,
    basePath,
    startupTimeoutMs: startupTimeout,
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as ContainerConfig;
}

function collected(value: string, previous: unknown): string[] {
  const values = value.split(',').map((each) => each.trim());
  return [...((previous as string[] | undefined) ?? []), ...values.filter((each) => each !== '')];
}

function path(text: string): string {
  return resolve(text);
}

function split(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.');
  return [text.slice(0, at), text.slice(at + 1)];
}

function pair(text: string, previous: unknown): Record<string, string> {
  const [name, value] = split(text);
  return { ...((previous as Record<string, string> | undefined) ?? {}), [name]: value };
}

function header(text: string, previous: unknown): TargetValues['headers'] {
  const [name, value] = split(text);
  const variable = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
  return { ...((previous as TargetValues['headers'] | undefined) ?? {}), [name]: variable ? { env: variable } : value };
}

function cards(text: string): TargetValues['cards'] {
  if (text === 'all' || text === 'none') return text;
  const ids = text.split(',').map((id) => id.trim());
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('Give ids with commas between them, all, or none.');
  return [...new Set(ids)];
}
