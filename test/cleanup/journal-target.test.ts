import { expect, it } from 'vitest';
import { journalTarget, settingsOf } from '../../cli/cleanup/journal-target.ts';
import { settle, type TargetSettings, type TargetValues, targetDefaults } from '../../cli/config/settings.ts';
import { targetAt } from '../../cli/targets.ts';

const url = 'https://cards.example';
const environment = {
  MY_SECRET_KEY: 'skey_test_5a1secret',
  OMISE_PUBLIC_KEY: 'pkey_test_5a1public',
  TENANT_KEY: 'tenant-secret',
};

function opened(values: Partial<TargetValues>) {
  const all = { url, secretKey: 'MY_SECRET_KEY', ...values };
  const settings: TargetSettings = {
    name: 'sandbox',
    api: 'omise',
    settings: settle(targetDefaults, {}, { values: all, name: 'a file' }),
  };
  return { settings, target: targetAt({ url, kind: 'url' }, settings, environment) };
}

it('a target is reached again from its journal as it was in the run', () => {
  const { target, settings } = opened({
    vaultUrl: 'https://vault.example',
    apiVersion: '2017-11-02',
    timeoutMs: 1_234,
    requestsPerSecond: 7,
    headers: { 'X-Tenant': 'blue', 'X-Tenant-Key': { env: 'TENANT_KEY' } },
    proxy: 'http://proxy.example:3128',
  });
  const kept = JSON.parse(JSON.stringify(journalTarget(target, settings)));
  expect(targetAt({ url, kind: 'url' }, settingsOf(kept, false), environment)).toEqual(target);
});

it('a journal holds no key, no header that is a secret and no password, and says what is missing', () => {
  const { target, settings } = opened({
    headers: { 'X-Tenant-Key': { env: 'TENANT_KEY' }, 'X-Token': 'a-long-text-that-may-be-a-secret' },
    proxy: 'http://user:proxy-password@proxy.example:3128',
  });
  const kept = journalTarget(target, settings);
  expect(kept.withheld).toEqual(['header X-Token', 'proxy']);
  const text = JSON.stringify(kept);
  for (const secret of [...Object.values(environment), 'a-long-text', 'proxy-password'])
    expect(text).not.toContain(secret);
});
