import type { TestProject } from 'vitest/node';
import '../harness/vitest/run-plan.ts';
import { startEmbedded } from './embedded.ts';
import { apis, resolveTargets } from './targets.ts';

/** Lets Vitest run the suites by themselves, against the reference servers. */
export default async function serveSuites(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startEmbedded(apis);
  const targets = resolveTargets({
    apis,
    url: undefined,
    vaultUrl: undefined,
    apiVersion: '2019-05-29',
    allowLive: false,
    timeoutMs: 10_000,
    concurrency: 16,
    variables: { secretKey: '', publicKey: '', apiKey: '', apiSecret: '' },
    environment: {},
    embedded: embedded.urls,
  });
  project.provide('plan', { targets, only: [], startedAt: Date.now() });
  return embedded.close;
}
