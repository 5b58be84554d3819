import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';

/** What decides why a requirement has no check. */
export interface Scope {
  readonly seen: 'command' | 'proxy' | 'recording';
  readonly varies: boolean;
  readonly hasFaults: boolean;
  /** Whether `--only` selects the requirement. */
  readonly isSelected: (requirement: string) => boolean;
  /** Whether runs could be compared: the plain ones ended well. */
  readonly hasBaseline: boolean;
}

const needsCommand = 'Only the end of a command shows it: "cardproof sdk" runs one.';

/** Requests have no more to say than this where nothing was examined. */
const ofRequests: Readonly<Partial<Record<ClientRequirementId, string>>> = {
  'omise.client.requests.http': 'No request came as the wire carries it.',
  'omise.client.requests.host': 'No request named a host: the client was pointed at one address.',
  'omise.client.safety.tls': 'No request named a host: the client was pointed at one address.',
  'omise.client.requests.version': 'No request named a version.',
  'omise.client.requests.token-once': 'No token was used.',
};

/** Why no check of a requirement was made, in a sentence. */
export function whyUntested(requirement: string, scope: Scope): string {
  const [, , group] = requirement.split('.');
  if (group === 'requests' || group === 'safety')
    return ofRequests[requirement as ClientRequirementId] ?? 'No request had what it speaks of.';
  if (group === 'answers') return scope.seen === 'command' ? 'No request was answered as it asked.' : needsCommand;
  if (scope.seen !== 'command') return needsCommand;
  const isAsked = group === 'freedoms' ? scope.varies : scope.hasFaults;
  if (!isAsked) return `Not asked for: ${group === 'freedoms' ? '--vary' : '--faults'} tests it.`;
  if (!scope.isSelected(requirement)) return 'Not selected in this run.';
  if (!scope.hasBaseline) return 'The plain runs did not end well, so that there is nothing to compare with.';
  return group === 'freedoms'
    ? 'No answer to the command could be changed so.'
    : 'No request of the command could meet it, or showed what it speaks of.';
}
