import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../cli/config/check-config.ts';
import type { Config, ContainerConfig, KwikTargetConfig, OmiseTargetConfig } from '../../cli/config/config.ts';
import { UsageError } from '../../cli/usage-error.ts';

const url = 'http://127.0.0.1:4010';

/** What the check says of a configuration; fails where it takes it. */
function complaint(config: unknown): string {
  try {
    checkConfig(config, 'cardproof.config.ts');
  } catch (cause) {
    if (cause instanceof UsageError) return cause.message;
    throw cause;
  }
  throw new Error('it was taken');
}

const container: Required<ContainerConfig> = {
  image: 'mock:1',
  dockerfile: 'mock',
  compose: 'compose.yaml',
  service: 'mock',
  port: 80,
  waitFor: '/',
  env: { A: 'b' },
  basePath: '/1.0',
  startupTimeoutMs: 1,
};

/** Every setting that the types know: the compiler refuses a list that lacks one. */
const common = {
  url,
  container,
  classes: ['omise.cards'],
  concurrency: 1,
  requestsPerSecond: 0.5,
  requestsAtOnce: 1,
  timeoutMs: 1,
  throttleWaitMs: 0,
  headers: { 'X-A': 'b', 'X-C': { env: 'D' } },
  proxy: url,
  tls: { ca: 'a', certificate: 'b', key: 'c' },
  allowLive: true,
};
const omise: Required<OmiseTargetConfig> = {
  ...common,
  api: 'omise',
  vaultUrl: url,
  apiVersion: '2019-05-29',
  credentials: { secretKey: 'A', publicKey: 'B' },
};
const kwik: Required<KwikTargetConfig> = {
  ...common,
  api: 'kwik',
  credentials: { apiKey: 'A', apiSecret: 'B' },
  cards: { seed: 'echo 1' },
};
const whole: Required<Config> = { targets: { omise, kwik }, out: 'a', strict: true, waivers: 'b', formats: ['junit'] };

describe('the schema of the configuration', () => {
  it('knows every setting of the types, and no other', () => {
    const schema = JSON.parse(readFileSync(new URL('../../cli/config/config.schema.json', import.meta.url), 'utf8'));
    const names = (of: { properties: object }) => Object.keys(of.properties).sort();
    expect(names(schema)).toEqual([...Object.keys(whole), '$schema'].sort());
    expect(names(schema.$defs.omise)).toEqual(Object.keys(omise).sort());
    expect(names(schema.$defs.kwik)).toEqual(Object.keys(kwik).sort());
    expect(names(schema.$defs.container)).toEqual(Object.keys(container).sort());
  });

  it.each([
    ['all cards', 'all'],
    ['no cards', 'none'],
    ['ids', ['a', 'b']],
    ['a seed', { seed: 'x' }],
  ])('takes %s', (_, cards) => {
    const config = { targets: { sandbox: { api: 'kwik', url, cards } } };
    expect(checkConfig(config, 'x')).toBe(config);
  });
});

describe('checkConfig', () => {
  it.each<[string, unknown, string]>([
    ['an unknown name', { target: {} }, 'cardproof.config.ts: target is no setting; did you mean targets?'],
    [
      'an unknown name of a target',
      { targets: { a: { api: 'omise', url, conurrency: 3 } } },
      'targets.a.conurrency is no setting; did you mean concurrency?',
    ],
    [
      'a name that is nothing like any',
      { targets: { a: { api: 'kwik', url, xyzzy: 3 } } },
      'targets.a.xyzzy is no setting; known here: api, url',
    ],
    [
      'a setting of the other API',
      { targets: { a: { api: 'omise', url, cards: 'all' } } },
      'targets.a.cards is no setting',
    ],
    ['a missing API', { targets: { a: { url } } }, 'targets.a.api is missing'],
    [
      'an unknown API',
      { targets: { a: { api: 'stripe', url } } },
      'targets.a.api must be one of omise, kwik, not "stripe"',
    ],
    [
      'a number as text',
      { targets: { a: { api: 'omise', url, concurrency: '3' } } },
      'targets.a.concurrency must be an integer, not "3"',
    ],
    ['no place', { targets: { a: { api: 'omise' } } }, 'targets.a says not where it is; give url or container'],
    [
      'two places',
      { targets: { a: { api: 'omise', url, container: { image: 'x', port: 1 } } } },
      'both url and container',
    ],
    [
      'two origins of a container',
      { targets: { a: { api: 'omise', container: { image: 'x', dockerfile: '.', port: 1 } } } },
      'targets.a.container needs exactly one of image, dockerfile and compose',
    ],
    [
      'compose without a service',
      { targets: { a: { api: 'omise', container: { compose: 'x', port: 1 } } } },
      'needs compose and service together',
    ],
    [
      'an unknown class',
      { targets: { a: { api: 'omise', url, classes: ['omise.card'] } } },
      'targets.a.classes: "omise.card" is no conformance class; did you mean omise.cards',
    ],
    [
      "a header of the API's own",
      { targets: { a: { api: 'omise', url, headers: { Authorization: 'x' } } } },
      'targets.a.headers.Authorization is a header of the API or of the connection',
    ],
    [
      'a certificate without its key',
      { targets: { a: { api: 'omise', url, tls: { certificate: 'x' } } } },
      'targets.a.tls.certificate needs targets.a.tls.key beside it',
    ],
    ['something else altogether', [], 'the whole must be an object, not an array'],
  ])('refuses %s', (_, config, sentence) => {
    expect(complaint(config)).toContain(sentence);
  });

  it('does not repeat a long text, which may be a secret in the wrong place', () => {
    const secret = 'skey_test_canary_canary_canary';
    expect(complaint({ targets: { a: { api: 'omise', url, credentials: secret } } })).not.toContain(secret);
  });
});
