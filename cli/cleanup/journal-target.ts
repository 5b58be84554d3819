import type { JournalTarget } from '../../harness/journal-file.ts';
import type { Target } from '../../harness/target.ts';
import { settle, type TargetSettings, type TargetValues, targetDefaults } from '../config/settings.ts';

/** What a journal may say of a target: all that is needed to reach it again, and of secrets the variables only. */
export function journalTarget(target: Target, { name, api, settings }: TargetSettings): JournalTarget {
  const { secretHeaders } = target.network;
  const headers = Object.entries(settings.headers.value);
  const isKept = ([header, value]: (typeof headers)[number]) =>
    typeof value !== 'string' || !secretHeaders.includes(header);
  const proxy = settings.proxy.value;
  const proxyIsKept = proxy !== null && !/@/.test(proxy);
  return {
    name,
    api,
    url: target.url,
    vaultUrl: target.api === 'omise' ? target.vaultUrl : null,
    apiVersion: target.apiVersion,
    variables: target.variables,
    timeoutMs: target.timeoutMs,
    requestsPerSecond: settings.requestsPerSecond.value,
    requestsAtOnce: settings.requestsAtOnce.value,
    throttleWaitMs: settings.throttleWaitMs.value,
    headers: Object.fromEntries(headers.filter(isKept)),
    withheld: [
      ...headers.filter((header) => !isKept(header)).map(([header]) => `header ${header}`),
      ...(proxy !== null && !proxyIsKept ? ['proxy'] : []),
    ],
    proxy: proxyIsKept ? proxy : null,
    ca: settings.ca.value,
    certificate: settings.certificate.value,
    key: settings.key.value,
  };
}

/** The settings with which a target of a journal is reached again. */
export function settingsOf(target: JournalTarget, allowLive: boolean): TargetSettings {
  const { name, api, variables, withheld: _, ...values } = target;
  const known: Partial<TargetValues> = { ...values, ...variables, allowLive };
  return { name, api, settings: settle(targetDefaults, {}, { values: known, name: 'the journal' }) };
}
