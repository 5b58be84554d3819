import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isReservedHeader } from '../../harness/wire/extra-headers.ts';
import { classes } from '../../spec/generated/requirements.ts';
import type { Api } from '../apis.ts';
import { nearestName } from '../nearest-name.ts';
import { UsageError } from '../usage-error.ts';
import type { Config, ContainerConfig, TargetConfig } from './config.ts';

let compiled: ValidateFunction<Config> | null = null;

/** Compiled when a configuration is read: most runs have none. */
function validator(): ValidateFunction<Config> {
  const schema = () => JSON.parse(readFileSync(new URL('./config.schema.json', import.meta.url), 'utf8'));
  compiled ??= new Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile<Config>(schema());
  return compiled;
}

/**
 * The configuration, if it is one.
 * @param file names it in messages
 * @throws {UsageError} on the first thing that is wrong: an unknown name before everything else, since it is likely a slip
 */
export function checkConfig(value: unknown, file: string): Config {
  const validate = validator();
  if (!validate(value)) {
    const errors = (validate.errors ?? []).filter(
      ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
    );
    const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
    throw new UsageError(`${file}: ${error ? describe(error) : 'this is no configuration'}`);
  }
  for (const [name, target] of Object.entries(value.targets ?? {})) {
    const problem = contradiction(target);
    if (problem) throw new UsageError(`${file}: targets.${name}${problem}`);
  }
  return value;
}

function describe({ keyword, instancePath, params, parentSchema, data, message }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/');
  const at = place === '' ? '' : `${place}.`;
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
      const near = nearestName(params.additionalProperty, known);
      return `${at}${params.additionalProperty} is no setting${near ? `; did you mean ${near}?` : `; known here: ${known.join(', ')}`}`;
    }
    case 'required':
      return `${at}${params.missingProperty} is missing`;
    case 'dependentRequired':
      return `${at}${params.property} needs ${at}${params.missingProperty} beside it`;
    case 'propertyNames':
      return `${at}${params.propertyName} is a name that cannot be used here; use letters, digits, dots, dashes`;
    case 'enum':
      return `${place} must be one of ${params.allowedValues.join(', ')}, not ${shown(data)}`;
    case 'type':
      return `${place || 'the whole'} must be ${article(params.type)} ${params.type}, not ${shown(data)}`;
    default:
      return `${place} ${message}, not ${shown(data)}`;
  }
}

/** What a schema does not say: settings that exclude or need each other, and names of classes. Begins with a dot or a blank. */
function contradiction(target: TargetConfig): string | null {
  const { api, url, container, headers = {}, classes: claimed = [] } = target;
  if (url !== undefined && container !== undefined)
    return ' has both url and container; a container gives its own URL, so leave url out';
  if (url === undefined && container === undefined) return ' says not where it is; give url or container';
  const unknown = unknownClass(api, claimed);
  if (unknown) return `.classes: ${unknown}`;
  const own = Object.keys(headers).find(isReservedHeader);
  if (own !== undefined)
    return `.headers.${own} is a header of the API or of the connection; it cannot be set for every request`;
  return container ? containerContradiction(container) : null;
}

function containerContradiction({ image, dockerfile, compose, service }: ContainerConfig): string | null {
  if ([image, dockerfile, compose].filter((each) => each !== undefined).length !== 1)
    return '.container needs exactly one of image, dockerfile and compose';
  if ((compose === undefined) !== (service === undefined)) return '.container needs compose and service together';
  return null;
}

/**
 * A sentence about the first class that does not exist; null where all do. A class may also be claimed by the beginning
 * of its id, up to a dot.
 */
export function unknownClass(api: Api, claimed: readonly string[]): string | null {
  const known = classes.filter(({ id }) => id.startsWith(`${api}.`)).map(({ id }) => id);
  const beginnings = known.flatMap((id) => id.split('.').map((_, end, parts) => parts.slice(0, end + 1).join('.')));
  const unknown = claimed.find((id) => !beginnings.includes(id));
  if (unknown === undefined) return null;
  const near = nearestName(unknown, [...new Set(beginnings)]);
  return `"${unknown}" is no conformance class; ${near ? `did you mean ${near}?` : '"cardproof list" shows them all'}`;
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? 'an' : 'a';
}

/** Settings are no secrets, but a value in a wrong place may be one: only its kind is told where it is a long text. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.length <= 20 ? `"${value}"` : `a text of ${value.length} characters`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
