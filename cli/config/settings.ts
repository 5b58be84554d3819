import { resolve } from 'node:path';
import { defaultFormats, type FormatName } from '../../reporters/format-names.ts';
import type { Api } from '../apis.ts';
import type { ContainerConfig, KwikTargetConfig, TargetConfig } from './config.ts';

/** A value and what it was taken from: a flag, a variable, a file, or "default". */
export interface Setting<Value> {
  readonly value: Value;
  readonly from: string;
}

/** Every value under the same name, with its origin. */
export type Settings<Values> = { readonly [Name in keyof Values]: Setting<Values[Name]> };

/** What can be set for one target; null where nothing is. */
export interface TargetValues {
  readonly url: string | null;
  readonly vaultUrl: string | null;
  readonly container: ContainerConfig | null;
  readonly apiVersion: string | null;
  readonly classes: readonly string[] | null;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly requestsPerSecond: number | null;
  readonly requestsAtOnce: number | null;
  readonly throttleWaitMs: number;
  readonly headers: Readonly<Record<string, string | { readonly env: string }>>;
  readonly proxy: string | null;
  /** Absolute paths of PEM files. */
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
  readonly allowLive: boolean;
  readonly cards: KwikTargetConfig['cards'] | null;
  /** Names of the variables that hold the credentials. */
  readonly secretKey: string;
  readonly publicKey: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** The settings of one target, before anything is started. */
export interface TargetSettings {
  readonly name: string;
  readonly api: Api;
  readonly settings: Settings<TargetValues>;
}

/** What can be set for a run as a whole. */
export interface RunValues {
  readonly out: string;
  readonly strict: boolean;
  /** Null takes the usual file, where there is one. */
  readonly waivers: string | null;
  /** What the report is written as, beside `report.json`. */
  readonly formats: readonly FormatName[];
  /** File of the event stream; `-` for standard output. */
  readonly events: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export const targetDefaults: TargetValues = {
  url: null,
  vaultUrl: null,
  container: null,
  apiVersion: null,
  classes: null,
  concurrency: 16,
  timeoutMs: 10_000,
  requestsPerSecond: null,
  requestsAtOnce: null,
  throttleWaitMs: 60_000,
  headers: {},
  proxy: null,
  ca: null,
  certificate: null,
  key: null,
  allowLive: false,
  cards: null,
  secretKey: 'OMISE_SECRET_KEY',
  publicKey: 'OMISE_PUBLIC_KEY',
  apiKey: 'KWIK_API_KEY',
  apiSecret: 'KWIK_API_SECRET',
};

export const runDefaults: RunValues = {
  out: 'reports',
  strict: false,
  waivers: null,
  formats: defaultFormats,
  events: null,
  quiet: false,
  verbose: false,
};

/** Which of the target's values mean something to one API only. */
const ofOneApi: Readonly<Partial<Record<keyof TargetValues, Api>>> = {
  vaultUrl: 'omise',
  apiVersion: 'omise',
  secretKey: 'omise',
  publicKey: 'omise',
  apiKey: 'kwik',
  apiSecret: 'kwik',
  cards: 'kwik',
};

/** Whether a value means something to targets of an API. */
export function concerns(name: keyof TargetValues, api: Api): boolean {
  return (ofOneApi[name] ?? api) === api;
}

/** Flags and variables come before the file, and the file before the defaults. */
export function settle<Values extends object>(
  defaults: Values,
  given: Partial<Settings<Values>>,
  file: { readonly values: Partial<Values>; readonly name: string },
): Settings<Values> {
  const names = Object.keys(defaults) as (keyof Values)[];
  const settled = names.map((name): [keyof Values, Setting<unknown>] => {
    const fromFile = file.values[name];
    if (given[name] !== undefined) return [name, given[name]];
    return [
      name,
      fromFile === undefined ? { value: defaults[name], from: 'default' } : { value: fromFile, from: file.name },
    ];
  });
  return Object.fromEntries(settled) as Settings<Values>;
}

/** What a target of the file sets, paths made absolute. */
export function valuesOf(target: TargetConfig, folder: string): Partial<TargetValues> {
  const { api: _, tls = {}, credentials = {}, container, ...values } = target;
  const files = Object.entries(tls).map(([name, path]) => [name, resolve(folder, path)] as const);
  return {
    ...values,
    ...Object.fromEntries(files),
    ...credentials,
    ...(container && { container: located(container, folder) }),
  };
}

function located(container: ContainerConfig, folder: string): ContainerConfig {
  const { dockerfile, compose } = container;
  return {
    ...container,
    ...(dockerfile !== undefined && { dockerfile: resolve(folder, dockerfile) }),
    ...(compose !== undefined && { compose: resolve(folder, compose) }),
  };
}
