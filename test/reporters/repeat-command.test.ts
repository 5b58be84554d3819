import { describe, expect, it } from 'vitest';
import { repeatCommand } from '../../reporters/client-text.ts';
import type { CheckResult, Report, ReportTarget } from '../../reporters/model.ts';
import { clientSample } from './client-sample.ts';
import { checkResult, sampleReport } from './sample.ts';

const [sampleTarget] = sampleReport().targets;
const row = { id: 'omise.cards.list.total', class: 'omise.cards.list', target: 'omise', checks: [checkResult('fail')] };

function commandFor(
  target: Partial<ReportTarget>,
  changes: Partial<Report> = {},
  checks: readonly CheckResult[] = row.checks,
): string | null {
  if (!sampleTarget) throw new Error('the sample has a target');
  const own = { ...sampleTarget, classes: null, container: null, ...target };
  const selection = { ...sampleReport().selection, configuredTargets: [] };
  const report = sampleReport({ targets: [own], selection, ...changes });
  return repeatCommand(report, { ...row, target: own.name, checks })?.join(' ') ?? null;
}

const only = '--only omise.cards.list.total';
const configured = { selection: { ...sampleReport().selection, configuredTargets: ['omise', 'staging', 'a b'] } };
const container = { image: 'mock:1', log: null };

describe('the command that judges a requirement of a server again', () => {
  it.each<[string, Partial<ReportTarget>, Partial<Report>, string | null]>([
    ['on the embedded server', { embedded: true }, {}, `cardproof run omise ${only}`],
    [
      'of one version of it',
      { embedded: true, apiVersion: '2015-11-17' },
      {},
      `cardproof run omise --api-version 2015-11-17 ${only}`,
    ],
    ['at a URL', { url: 'http://a:1' }, {}, `cardproof run omise --url http://a:1 ${only}`],
    [
      'at a URL that a shell would read',
      { url: "http://a/$x;'" },
      {},
      `cardproof run omise --url 'http://a/$x;'\\''' ${only}`,
    ],
    [
      'at two URLs, of a version, with claimed classes',
      { vaultUrl: 'https://vault', apiVersion: '2017-11-02', classes: ['omise.cards', 'omise.errors'] },
      {},
      `cardproof run omise --url http://127.0.0.1:1 --vault-url https://vault --api-version 2017-11-02 --class omise.cards --class omise.errors ${only}`,
    ],
    ['strictly', { embedded: true }, { strict: true }, `cardproof run omise ${only} --strict`],
    [
      'with the cards that may be changed',
      { name: 'kwik', api: 'kwik', cards: ['crd_1', 'crd_2'] },
      {},
      `cardproof run kwik --url http://127.0.0.1:1 --cards crd_1,crd_2 ${only}`,
    ],
    [
      'with no card',
      { api: 'kwik', cards: 'none' },
      {},
      `cardproof run kwik --url http://127.0.0.1:1 --cards none ${only}`,
    ],
    [
      'of a configuration',
      { name: 'staging', apiVersion: '2017-11-02' },
      configured,
      `cardproof run --target staging ${only}`,
    ],
    ['with a name of several words', { name: 'a b' }, configured, `cardproof run --target 'a b' ${only}`],
    // Named after its API it may be that of the configuration or of options, which go before it.
    [
      'that options may have described',
      { apiVersion: '2017-11-02' },
      configured,
      `cardproof run --target omise --url http://127.0.0.1:1 --api-version 2017-11-02 ${only}`,
    ],
    ['of a configuration that starts a container', { container }, configured, `cardproof run --target omise ${only}`],
    ['in a container that options described', { container }, {}, null],
  ])('%s', (_, target, changes, command) => {
    expect(commandFor(target, changes)).toBe(command);
  });

  it('runs the check that met the answer too, where its own did not fail', () => {
    const met = checkResult('fail', {
      id: 'omise.cards.list.total/every-answer-agrees-with-the-specification',
      notes: ['seen in omise.cards.list.empty/a-check, exchange 2', 'seen in omise.errors.json/another, exchange 1'],
    });
    const also = `cardproof run omise ${only} --only omise.cards.list.empty`;
    expect(commandFor({ embedded: true }, {}, [met, checkResult('pass')])).toBe(also);
    expect(commandFor({ embedded: true }, {}, [met, checkResult('fail')])).toBe(`cardproof run omise ${only}`);
  });
});

describe('the command that judges a client again', () => {
  const sample = clientSample();
  const ofClient = (target: Partial<ReportTarget>, changes: Partial<Report> = {}) =>
    commandFor(target, { client: sample.client, ...changes });

  it.each<[string, string | null, string | null]>([
    ['the embedded server', ofClient({ embedded: true }), `cardproof sdk omise ${only} -- node scenario.cjs`],
    [
      'a server',
      ofClient({ classes: ['omise.cards'], vaultUrl: 'http://v' }),
      `cardproof sdk omise --url http://127.0.0.1:1 --vault-url http://v ${only} -- node scenario.cjs`,
    ],
    // Its report names its target as configured whether it was or not.
    [
      'a server, always named',
      ofClient({}, configured),
      `cardproof sdk omise --url http://127.0.0.1:1 ${only} -- node scenario.cjs`,
    ],
    [
      'a configured server',
      ofClient({ name: 'staging' }, { ...configured, strict: true }),
      `cardproof sdk omise --target staging ${only} --strict -- node scenario.cjs`,
    ],
  ])('before %s', (_, command, expected) => {
    expect(command).toBe(expected);
  });
});
