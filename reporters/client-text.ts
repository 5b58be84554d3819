import { answersCheckId, seenElsewhere } from './answers-check.ts';
import type { ClientCell, ClientParameter, ClientReport, Report, RequirementResult } from './model.ts';
import { shellWord } from './shell-word.ts';
import { targetFlags } from './target-flags.ts';

/** Longest command in a sentence; characters. */
const longestCommand = 80;

/** What a sentence calls a client, such as the command in backticks. */
export function clientName({ seen, subject }: Pick<ClientReport, 'seen' | 'subject'>): string {
  const words = subject.map(shellWord).join(' ');
  const shown = words.length > longestCommand ? `${words.slice(0, longestCommand - 1)}…` : words;
  switch (seen) {
    case 'command':
      return `\`${shown}\``;
    case 'recording':
      return `the client of the recording \`${shown}\``;
    case 'proxy':
      return 'the client behind the proxy';
  }
}

/**
 * The words of the command that judges one requirement again on the same target, quoted for a POSIX shell. What the
 * report does not know, such as a time limit, is not in it. Null where whoever was behind a proxy has to do it, or where
 * the report does not know how the target was started.
 */
export function repeatCommand(
  { client, targets, selection, strict }: Pick<Report, 'client' | 'targets' | 'selection' | 'strict'>,
  row: Pick<RequirementResult, 'id' | 'class' | 'target' | 'checks'>,
): string[] | null {
  const target = targets.find(({ name }) => name === row.target);
  if (!target || (client !== null && client.seen !== 'command')) return null;
  const isNamed = selection.configuredTargets.includes(target.name);
  const how = [...onlyFlags(row), ...(strict ? ['--strict'] : [])];
  if (client === null) {
    const where = targetFlags(target, isNamed);
    return where && ['cardproof', 'run', ...(isNamed ? [] : [target.api]), ...where, ...how];
  }
  // A client has classes of its own; and it names its target whether a configuration does or not.
  const where = targetFlags({ ...target, classes: null, cards: null }, isNamed && target.name !== target.api);
  const asked = flags[row.class.split('.').at(-1) ?? ''];
  return (
    where && [
      'cardproof',
      'sdk',
      target.api,
      ...where,
      ...(asked ? [asked] : []),
      ...how,
      '--',
      ...client.subject.map(shellWord),
    ]
  );
}

/** What has to be asked for so that requirements of a class are tested at all. */
const flags: Readonly<Record<string, string>> = { freedoms: '--vary', faults: '--faults' };

/** The requirement; and where only the check of another one saw it fail, that one too. */
function onlyFlags({ id, checks }: Pick<RequirementResult, 'id' | 'checks'>): string[] {
  const failed = checks.filter(({ verdict }) => verdict === 'fail');
  const isElsewhere = failed.length > 0 && failed.every((check) => check.id === answersCheckId(id));
  const [seen] = failed.flatMap(({ notes }) => notes.flatMap((note) => seenElsewhere(note) ?? []));
  const other = isElsewhere ? seen?.check.split('/')[0] : undefined;
  const only = other === undefined || other === id ? [id] : [id, other];
  return only.flatMap((each) => ['--only', shellWord(each)]);
}

/** Names of parameters by where they stand, such as `from, order (query)`. */
export function parameterList(parameters: readonly Pick<ClientParameter, 'name' | 'place'>[]): string {
  return [...Map.groupBy(parameters, ({ place }) => place)]
    .map(([place, own]) => `${own.map(({ name }) => name).join(', ')} (${place})`)
    .join(', ');
}

/** How many checks of a cell passed, such as `26 of 27`. */
export function cellText({ passed, of }: Pick<ClientCell, 'passed' | 'of'>): string {
  return of === 0 ? 'not tested' : `${passed} of ${of}`;
}
