import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../cli/apis.ts';
import { chosenTargets } from '../../cli/config/chosen-targets.ts';
import type { Config } from '../../cli/config/config.ts';
import { printConfig } from '../../cli/config/print-config.ts';
import type { TargetSettings } from '../../cli/config/settings.ts';
import { addRunOptions, addTargetOptions, givenTo } from '../../cli/config/target-options.ts';
import { targetAt } from '../../cli/targets.ts';

/** What a command line means beside a configuration; variables are taken from `environment`. */
function choose(
  args: readonly string[],
  config: Config = {},
  environment: Record<string, string> = {},
  apis: readonly Api[] = [],
): TargetSettings[] {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const command = addTargetOptions(addRunOptions(new Command())).exitOverride();
    command.configureOutput({ writeErr: () => {} }).parse(args, { from: 'user' });
    const loaded = { config, file: config.targets ? 'cardproof.config.yaml' : null, folder: '/somewhere' };
    return chosenTargets(loaded, givenTo(command, environment), apis);
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const url = 'http://127.0.0.1:4010';
const config: Config = {
  targets: {
    sandbox: { api: 'omise', url, timeoutMs: 1234, tls: { ca: 'ca.pem' } },
    mock: { api: 'kwik', url: `${url}/1.0`, cards: ['a', 'b'] },
  },
};

describe('chosenTargets', () => {
  it('takes embedded servers where nothing is said', () => {
    expect(choose([]).map(({ name, api, settings }) => [name, api, settings.url.value])).toEqual([
      ['omise', 'omise', null],
      ['kwik', 'kwik', null],
    ]);
  });

  it('takes every target of the configuration, or the named ones, or those of an API', () => {
    const names = (targets: TargetSettings[]) => targets.map(({ name }) => name);
    expect(names(choose([], config))).toEqual(['sandbox', 'mock']);
    expect(names(choose(['--target', 'mock'], config))).toEqual(['mock']);
    expect(names(choose(['--target', 'mock,sandbox'], config))).toEqual(['sandbox', 'mock']);
    expect(names(choose([], config, {}, ['kwik']))).toEqual(['mock']);
    expect(names(choose([], config, { CARDPROOF_TARGET: 'mock' }))).toEqual(['mock']);
  });

  it('takes flags before variables, variables before the file, the file before defaults, and says which', () => {
    const timeout = (args: string[], environment: Record<string, string>) =>
      choose(['--target', 'sandbox', ...args], config, environment)[0]?.settings.timeoutMs;
    expect(timeout(['--timeout', '1'], { CARDPROOF_TIMEOUT: '2' })).toEqual({ value: 1, from: '--timeout' });
    expect(timeout([], { CARDPROOF_TIMEOUT: '2' })).toEqual({ value: 2, from: 'CARDPROOF_TIMEOUT' });
    expect(timeout([], {})).toEqual({ value: 1234, from: 'cardproof.config.yaml' });
    expect(choose([])[0]?.settings.timeoutMs).toEqual({ value: 10_000, from: 'default' });
  });

  it('reads a switch from a variable by what it says', () => {
    const live = (text: string) => choose([], {}, { CARDPROOF_ALLOW_LIVE: text })[0]?.settings.allowLive.value;
    expect([live('1'), live('true'), live('0'), live('false'), live('')]).toEqual([true, true, false, false, false]);
  });

  it('reads a variable as strictly as its flag', () => {
    expect(() => choose([], {}, { CARDPROOF_CONCURRENCY: 'many' })).toThrow(/Give a whole number from 1/);
  });

  it('tells one URL for both APIs from one target of the configuration that is put elsewhere', () => {
    expect(choose(['--url', url], config).map(({ name }) => name)).toEqual(['omise', 'kwik']);
    const [moved] = choose(['--url', 'http://127.0.0.1:9', '--target', 'sandbox'], config);
    expect([moved?.settings.url.value, moved?.settings.timeoutMs.value]).toEqual(['http://127.0.0.1:9', 1234]);
    expect(() => choose(['--url', url, '--target', 'sandbox,mock'], config)).toThrow(/--url names one place, and 2/);
  });

  it('gives each API its own of the claimed classes, and leaves out an API of which none is claimed', () => {
    const claimed = choose(['--class', 'omise.cards,kwik.cards.list']).map(({ settings }) => settings.classes.value);
    expect(claimed).toEqual([['omise.cards'], ['kwik.cards.list']]);
    expect(choose(['--class', 'omise.tokens']).map(({ api }) => api)).toEqual(['omise']);
    expect(() => choose(['--class', 'omise.token'])).toThrow('did you mean omise.tokens');
  });

  it.each<[string[], RegExp]>([
    [['--target', 'sandbx'], /--target sandbx is not in cardproof.config.yaml; did you mean sandbox\?/],
    [['--image', 'a', '--dockerfile', 'b', '--port', '1'], /only one of --image, --dockerfile and --compose/],
    [['--image', 'a'], /--port is missing/],
    [['--port', '80'], /describe a container; name one with --image/],
    [['--compose', 'a', '--port', '1'], /use --compose and --service together/],
    [['--url', url, '--image', 'a', '--port', '1', '--target', 'sandbox'], /name two places|keep one/],
    [['--header', 'Authorization=x'], /it belongs to the API or to the connection/],
    [['--cert', 'a'], /--cert and --key belong together/],
    [['--cards', 'a', '--cards-seed', 'b'], /cannot be used with option/],
  ])('refuses %j', (args, sentence) => {
    expect(() => choose(args, config)).toThrow(sentence);
  });
});

describe('targetAt', () => {
  const place = { url: 'https://sandbox.example', kind: 'url' as const };
  const environment = {
    OMISE_SECRET_KEY: 'skey_test_a',
    OMISE_PUBLIC_KEY: 'pkey_test_b',
    KWIK_API_KEY: 'c',
    KWIK_API_SECRET: 'd',
  };
  const first = (args: string[], more: Record<string, string> = {}) => {
    const [settings] = choose(args);
    if (!settings) throw new Error('no target');
    return targetAt(place, settings, { ...environment, ...more });
  };

  it('takes proxies from the environment as other tools do, and from --proxy before that', () => {
    const variables = { HTTPS_PROXY: 'http://big:1', https_proxy: 'http://small:2', NO_PROXY: 'a.example' };
    expect(first([], variables).network.proxy).toEqual({ http: null, https: 'http://small:2/', except: 'a.example' });
    expect(first(['--proxy', 'http://named:3'], variables).network.proxy).toEqual({
      http: 'http://named:3/',
      https: 'http://named:3/',
      except: '',
    });
    expect(() => first([], { HTTPS_PROXY: 'user:hunter2' })).toThrow(/^HTTPS_PROXY is not the URL of/);
  });

  it('takes headers from variables as secrets', () => {
    const { headers, secretHeaders } = first(['--header', 'X-Key=$GATE', '--header', 'X-Env=qa'], {
      GATE: 'g',
    }).network;
    expect([headers, secretHeaders]).toEqual([{ 'X-Key': 'g', 'X-Env': 'qa' }, ['X-Key']]);
    expect(() => first(['--header', 'X-Key=$GATE'])).toThrow(/GATE is not set: the header X-Key/);
  });

  it('lets cards of a server elsewhere be changed only where they are named', () => {
    const cards = (url: string, args: string[]) => {
      const kwik = choose(args).find(({ api }) => api === 'kwik');
      const target = kwik && targetAt({ url, kind: 'url' }, kwik, environment);
      return target?.api === 'kwik' ? target.cards : undefined;
    };
    expect(cards('https://sandbox.example', [])).toBe('none');
    expect(cards('http://127.0.0.1:1', [])).toBe('all');
    expect(cards('https://sandbox.example', ['--cards', 'a, b'])).toEqual(['a', 'b']);
    expect(cards('http://127.0.0.1:1', ['--cards', 'none'])).toBe('none');
  });

  it('says where a file is that it cannot read, and what is none', () => {
    expect(() => first(['--ca', '/nowhere/ca.pem'])).toThrow('--ca: /nowhere/ca.pem cannot be read (ENOENT)');
    expect(() => first(['--ca', 'package.json'])).toThrow(/is not a PEM file/);
  });
});

describe('printConfig', () => {
  it('shows every value with its origin, and no secret', () => {
    const targets = choose(
      ['--target', 'sandbox', '--header', 'X-Key=topsecretvalue', '--proxy', 'http://me:hunter2@proxy:1'],
      config,
    );
    const text = printConfig('cardproof.config.yaml', {}, targets, { OMISE_SECRET_KEY: 'skey_test_canary' });
    for (const part of [
      'target sandbox (omise)',
      '$OMISE_SECRET_KEY (set)',
      '$OMISE_PUBLIC_KEY (not set)',
      '/somewhere/ca.pem',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/timeoutMs +1234 +cardproof\.config\.yaml/);
    for (const secret of ['canary', 'hunter2', 'topsecretvalue']) expect(text).not.toContain(secret);
  });
});
