import { directNetwork, type Target } from '../../harness/target.ts';
import type { ReportTarget } from '../../reporters/model.ts';

/**
 * A target as a report describes it. Nothing is sent there, and its credentials belong to nobody.
 * @throws {Error} on an API that the schema of reports does not know
 */
export function recordedTarget(recorded: ReportTarget): Target {
  const { name, api, url, embedded, classes, requestsAtOnce } = recorded;
  const network = { ...directNetwork, requestsAtOnce };
  const common = { name, url, embedded, classes, network, timeoutMs: 0, concurrency: 1 };
  if (api === 'omise') {
    return {
      ...common,
      api,
      vaultUrl: recorded.vaultUrl ?? url,
      apiVersion: recorded.apiVersion,
      secretKey: 'skey_test_recorded',
      publicKey: 'pkey_test_recorded',
      variables: { secretKey: 'OMISE_SECRET_KEY', publicKey: 'OMISE_PUBLIC_KEY' },
    };
  }
  if (api === 'kwik') {
    return {
      ...common,
      api,
      apiVersion: null,
      apiKey: 'recorded-kwik-key',
      apiSecret: 'recorded-kwik-secret',
      variables: { apiKey: 'KWIK_API_KEY', apiSecret: 'KWIK_API_SECRET' },
      // Older reports do not say: then whichever cards were changed might be.
      cards: recorded.cards ?? 'all',
    };
  }
  throw new Error(`target ${name} is of ${api}, which is no API`);
}
