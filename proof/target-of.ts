import { directNetwork, type Target } from '../harness/target.ts';
import { referenceCredentials } from '../reference/credentials.ts';
import type { Subject } from '../reference/subject.ts';

/** The subject as a target. Its address is never dialled: requests are handed over in the process. */
export function targetOf(subject: Subject): Target {
  const { secretKey, publicKey, apiKey, apiSecret } = referenceCredentials;
  const url = 'http://subject.invalid';
  const common = { name: subject.api, url, embedded: true, timeoutMs: 10_000, concurrency: 1, classes: null };
  const network = directNetwork;
  return subject.api === 'omise'
    ? {
        ...common,
        network,
        api: 'omise',
        vaultUrl: url,
        apiVersion: subject.apiVersion ?? null,
        secretKey,
        publicKey,
        variables: { secretKey: 'OMISE_SECRET_KEY', publicKey: 'OMISE_PUBLIC_KEY' },
      }
    : {
        ...common,
        network,
        api: 'kwik',
        apiVersion: null,
        apiKey,
        apiSecret,
        variables: { apiKey: 'KWIK_API_KEY', apiSecret: 'KWIK_API_SECRET' },
        cards: 'all',
      };
}
