import type { TestProject } from 'vitest/node';
import '../harness/vitest/run-plan.ts';
import { requirements } from '../spec/generated/requirements.ts';
import { apis } from './apis.ts';
import { settle, targetDefaults } from './config/settings.ts';
import { startEmbedded } from './embedded.ts';
import { targetAt } from './targets.ts';

/** Lets Vitest run the suites by themselves, against the reference servers. */
export default async function serveSuites(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startEmbedded(apis);
  const targets = apis.flatMap((api) => {
    const url = embedded.urls[api];
    const settings = settle(
      targetDefaults,
      {},
      { values: api === 'omise' ? { apiVersion: '2019-05-29' } : {}, name: '' },
    );
    return url === undefined ? [] : [targetAt({ url, kind: 'embedded' }, { name: api, api, settings }, {})];
  });
  project.provide('plan', {
    targets,
    requirements: requirements.map(({ id }) => id),
    run: 'suites',
    journal: null,
    startedAt: Date.now(),
  });
  return embedded.close;
}
