import { isReservedHeader } from '../../harness/wire/extra-headers.ts';
import { type Api, apis } from '../apis.ts';
import { nearestName } from '../nearest-name.ts';
import { UsageError } from '../usage-error.ts';
import { unknownClass } from './check-config.ts';
import type { LoadedConfig } from './load-config.ts';
import { type Settings, settle, type TargetSettings, type TargetValues, targetDefaults, valuesOf } from './settings.ts';
import type { Given } from './target-options.ts';

/**
 * The targets that a command means: those of `--target`; the one that flags describe, once for each API; all of the
 * configuration; or, with nothing said, the embedded reference servers.
 * @throws {UsageError} where a name is unknown, or flags contradict the configuration
 */
export function chosenTargets(
  loaded: LoadedConfig,
  { targets: named, target: given }: Given,
  asked: readonly Api[],
): TargetSettings[] {
  const configured = Object.entries(loaded.config.targets ?? {});
  const wanted = asked.length > 0 ? asked : apis;
  const elsewhere = given.url ?? given.container;
  if (named.length === 0 && (elsewhere || configured.length === 0)) {
    return wanted
      .filter((api) => claimsAny(api, given.classes?.value))
      .map((api) => checked({ name: api, api, settings: settle(targetDefaults, ownClasses(api, given), nothing) }));
  }
  for (const name of named)
    refuseUnknown(
      name,
      configured.map(([each]) => each),
      loaded.file,
    );
  const chosen = configured.filter(
    ([name, { api }]) =>
      (named.length === 0 || named.includes(name)) && wanted.includes(api) && claimsAny(api, given.classes?.value),
  );
  if (chosen.length === 0) {
    throw new UsageError(
      `${loaded.file ?? 'the configuration'} has no ${named.length > 0 ? `target ${named.join(' or ')} of` : 'target of'} ${wanted.join(' or ')}`,
    );
  }
  if (elsewhere && chosen.length > 1)
    throw new UsageError(
      `${elsewhere.from} names one place, and ${chosen.length} targets are chosen; use one --target`,
    );
  return chosen.map(([name, target]) => {
    const file = { values: valuesOf(target, loaded.folder), name: loaded.file ?? '' };
    return checked({
      name,
      api: target.api,
      settings: onePlace(settle(targetDefaults, ownClasses(target.api, given), file), given),
    });
  });
}

const nothing = { values: {}, name: '' };

/** Classes of both APIs may stand on one command line; each target takes its own. An unknown one is left, to be refused. */
function ownClasses(api: Api, given: Given['target']): Given['target'] {
  const claimed = given.classes?.value;
  if (!given.classes || !claimed) return given;
  const own = claimed.filter((id) => apiOf(id) === api || apiOf(id) === undefined);
  return { ...given, classes: { value: own, from: given.classes.from } };
}

function claimsAny(api: Api, claimed: readonly string[] | null | undefined): boolean {
  return !claimed || claimed.some((id) => apiOf(id) === api || apiOf(id) === undefined);
}

function apiOf(id: string): Api | undefined {
  return apis.find((api) => id === api || id.startsWith(`${api}.`));
}

/** A URL on the command line replaces a container of the file, and the other way round. */
function onePlace(settings: Settings<TargetValues>, given: Given['target']): Settings<TargetValues> {
  if (given.url && given.container) return settings;
  if (given.url) return { ...settings, container: { value: null, from: given.url.from } };
  if (given.container) return { ...settings, url: { value: null, from: given.container.from } };
  return settings;
}

function refuseUnknown(name: string, known: readonly string[], file: string | null): void {
  if (known.includes(name)) return;
  if (file === null)
    throw new UsageError(
      `--target ${name} names a target of a configuration, and there is no file; "cardproof init" writes one`,
    );
  const near = nearestName(name, known);
  throw new UsageError(
    `--target ${name} is not in ${file}${near ? `; did you mean ${near}?` : `, which has ${known.join(', ')}`}`,
  );
}

/** Flags and variables have not been through the schema of the file. */
function checked(target: TargetSettings): TargetSettings {
  const { api, settings } = target;
  const { url, container, headers, certificate, key } = settings;
  const unknown = unknownClass(api, settings.classes.value ?? []);
  if (unknown) throw new UsageError(`${settings.classes.from}: ${unknown}`);
  const own = Object.keys(headers.value).find(isReservedHeader);
  if (own !== undefined)
    throw new UsageError(
      `${headers.from} ${own}: it belongs to the API or to the connection, and cannot be set for every request`,
    );
  if (url.value !== null && container.value !== null)
    throw new UsageError(`${url.from} and ${container.from} name two places for target ${target.name}; keep one`);
  if ((certificate.value === null) !== (key.value === null))
    throw new UsageError('--cert and --key belong together: give both');
  return target;
}
