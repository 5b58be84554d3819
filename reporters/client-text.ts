import type { ClientCell, ClientParameter, ClientReport, Report, RequirementResult } from './model.ts';
import { shellWord } from './shell-word.ts';

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
 * The words of the command that judges one requirement again, quoted for a POSIX shell; null where whoever was behind a
 * proxy has to do it.
 */
export function repeatCommand(
  { client, targets }: Pick<Report, 'client' | 'targets'>,
  { id, class: ofClass }: Pick<RequirementResult, 'id' | 'class'>,
): string[] | null {
  if (client === null) return ['cardproof', 'run', '--only', id];
  if (client.seen !== 'command') return null;
  const [target] = targets;
  const group = ofClass.split('.').at(-1) ?? '';
  return [
    'cardproof',
    'sdk',
    ...(target ? [target.api] : []),
    ...(flags[group] ? [flags[group]] : []),
    '--only',
    id,
    '--',
    ...client.subject.map(shellWord),
  ];
}

/** What has to be asked for so that requirements of a class are tested at all. */
const flags: Readonly<Record<string, string>> = { freedoms: '--vary', faults: '--faults' };

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
