import type { OmiseTarget } from '../../harness/target.ts';
import type { ClientFacts } from '../../reporters/build-client-report.ts';
import { underTest } from '../../sdk/under-test.ts';
import { clientClasses, clientRequirements } from '../../spec/generated/client-requirements.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { apiTitles } from '../apis.ts';
import { version } from '../package.ts';

/** What every report on a client of the Omise API has in common. */
export function commonFacts(
  target: Pick<OmiseTarget, 'name' | 'url' | 'vaultUrl' | 'embedded' | 'apiVersion'>,
  startedAt: number,
): Pick<
  ClientFacts,
  'tool' | 'startedAt' | 'today' | 'totalMs' | 'target' | 'contract' | 'underTest' | 'classes' | 'requirements'
> {
  const startedAtText = new Date(performance.timeOrigin + startedAt).toISOString();
  return {
    tool: { name: 'cardproof', version, node: process.version },
    startedAt: startedAtText,
    today: startedAtText.slice(0, 'YYYY-MM-DD'.length),
    totalMs: Math.round(performance.now() - startedAt),
    target: {
      name: target.name,
      api: 'omise',
      title: apiTitles.omise,
      url: target.url,
      vaultUrl: target.vaultUrl === target.url ? null : target.vaultUrl,
      embedded: target.embedded,
      apiVersion: target.apiVersion,
      specVersion: omiseContract.version,
      classes: null,
      requestsAtOnce: null,
      cards: null,
      container: null,
    },
    contract: omiseContract,
    underTest,
    classes: clientClasses,
    requirements: clientRequirements,
  };
}
