import type { Redact } from '../../harness/secrets/redact.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { type Aspect, departure, nothingSeen } from './aspect.ts';
import type { Credential } from './authorization.ts';
import { isSecretKey, keysIn } from './keys-in.ts';
import type { Match } from './match-operation.ts';
import type { Place } from './places.ts';
import { type Stray, straysIn, violationsOf } from './strays.ts';
import { hostOf } from './target.ts';

const requirement = 'omise.client.safety.secret-key-only-to-api';

/** Secret keys that stand elsewhere than in the header Authorization. */
export function straySecretKeys(places: readonly Place[]): Stray[] {
  return straysIn(places, ({ text }) => keysIn(text).some(isSecretKey));
}

/**
 * Whether the secret key stays where it belongs. As the credential of an operation it is judged there: the vault's want
 * the public key, and everything else has its host.
 * @param isKnown whether the client has shown that it has a secret key
 */
export function judgeSecretKey(
  strays: readonly Stray[],
  {
    match,
    credential,
    origin,
    isKnown,
  }: {
    readonly match: Match;
    readonly credential: Credential;
    readonly origin: string | null;
    readonly isKnown: boolean;
  },
  redact: Redact,
): Aspect {
  if (!isKnown && strays.length === 0) return nothingSeen;
  const observed = 'a secret key';
  const violations = violationsOf(strays, { requirement, expected: 'without a secret key', observed }, redact);
  const host = hostOf(origin);
  const isElsewhere = match.kind !== 'operation' && host !== null && host !== apiHost;
  if (isElsewhere && credential.kind === 'key' && credential.key === 'secret key') {
    const expected = `no secret key at any host but ${apiHost}`;
    violations.push(departure(requirement, 'request header Authorization', expected, observed));
  }
  return { examined: [requirement], violations, findings: [] };
}

const apiHost = hostOf(omiseContract.operations.listCards.server);
