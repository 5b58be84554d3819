import type { ReportTarget } from './model.ts';
import { shellWord } from './shell-word.ts';

/**
 * The options by which a command finds the target of a report again, quoted for a POSIX shell: its name where a
 * configuration describes it, else all that the report knows of it. Null where a container was started for it by
 * options, which the report does not tell apart.
 */
export function targetFlags(target: ReportTarget, isConfigured: boolean): string[] | null {
  const { name, api, container } = target;
  if (!isConfigured) return container ? null : [...placeFlags(target), ...claimFlags(target)];
  const named = ['--target', shellWord(name)];
  // Options alone name a target after its API, and go before what a configuration has under the same name.
  if (name !== api || container || target.embedded) return named;
  return [...named, ...placeFlags(target), ...claimFlags(target)];
}

function placeFlags({ embedded, url, vaultUrl }: ReportTarget): string[] {
  if (embedded) return [];
  return ['--url', shellWord(url), ...(vaultUrl === null ? [] : ['--vault-url', shellWord(vaultUrl)])];
}

function claimFlags({ apiVersion, classes, cards, embedded }: ReportTarget): string[] {
  return [
    ...(apiVersion === null ? [] : ['--api-version', shellWord(apiVersion)]),
    ...(classes ?? []).flatMap((each) => ['--class', shellWord(each)]),
    ...(cards === null || embedded ? [] : ['--cards', shellWord([cards].flat().join(','))]),
  ];
}
