import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';
import type { Observation } from '../observation.ts';
import type { Recorded, Recording } from './recording.ts';

type Lacks = Pick<Recording, 'leavesCredentialsOut' | 'isPart'>;

/** Needs the credential of a request, which many tools leave out of what they record. */
const onCredentials: readonly ClientRequirementId[] = [
  'omise.client.requests.basic',
  'omise.client.requests.secret-key',
  'omise.client.requests.public-key',
];

/** Needs the whole body of a request. */
const onBodies: readonly ClientRequirementId[] = [
  'omise.client.requests.content-type',
  'omise.client.requests.form-brackets',
  'omise.client.requests.required-members',
  'omise.client.requests.member-values',
  'omise.client.requests.whole-numbers',
  'omise.client.requests.known-members',
  'omise.client.requests.no-body',
  'omise.client.requests.token-once',
  'omise.client.safety.card-only-to-vault',
];

/** Needs every exchange. */
const onAll: readonly ClientRequirementId[] = ['omise.client.requests.token-once'];

/** Rests on what is masked in a report: the password beside a key, or whether digits are a card's. */
const onSecrets: readonly ClientRequirementId[] = [
  'omise.client.requests.basic',
  'omise.client.safety.secret-key-only-to-api',
  'omise.client.safety.card-only-to-vault',
];

/**
 * What an observation of a recorded exchange shows: nothing of what was not recorded, and what was found when it was seen
 * where the recording lacks the evidence.
 */
export function shownBy(
  { isWhole, told }: Pick<Recorded, 'isWhole' | 'told'>,
  { leavesCredentialsOut, isPart }: Lacks,
  observation: Observation,
): Observation {
  const unseen: ReadonlySet<string | null> = new Set([
    ...(leavesCredentialsOut ? onCredentials : []),
    ...(isWhole ? [] : onBodies),
    ...(isPart ? onAll : []),
  ]);
  const isTold = (id: string | null) => told !== null && onSecrets.some((each) => each === id);
  const { exchange } = observation;
  const examined = observation.examined.filter((id) => !unseen.has(id));
  const seen = exchange.violations.filter(({ requirement: id }) => !unseen.has(id) && !isTold(id));
  const added = (told ?? []).filter(({ requirement: id }) => unseen.has(id) || isTold(id));
  return {
    ...observation,
    examined: [...new Set([...examined, ...added.map(({ requirement }) => requirement)])],
    exchange: { ...exchange, violations: [...seen, ...added] },
  };
}

/** Why a recording shows nothing of a requirement, in a sentence; null where that does not lie in the recording. */
export function whyNotShown(requirement: string, { leavesCredentialsOut, isPart }: Lacks): string | null {
  const isOn = (ids: readonly string[]) => ids.includes(requirement);
  if (requirement === 'omise.client.requests.http') return 'A recording holds only what its tool could read as HTTP.';
  if (leavesCredentialsOut && isOn(onCredentials)) return 'The recording leaves credentials out.';
  return isPart && isOn(onAll)
    ? 'A report does not hold every exchange of one run, and so not every use of a token.'
    : null;
}
