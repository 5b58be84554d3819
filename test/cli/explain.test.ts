import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardproof } from './run.ts';

describe('cardproof explain', () => {
  it('shows what proves the checks of a requirement, and how to try one', async () => {
    const { exitCode, stdout } = await cardproof(['explain', 'omise.cards.list.total']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/MUST \(observed\): total counts/);
    expect(stdout).toContain(
      '\n  Why it matters: A client that works out the number of pages from total stops too early',
    );
    expect(stdout).toMatch(/Source: .+/);
    expect(stdout).toMatch(/Checks:\n {4}- .+ \(fails \d+ mutants\)/);
    expect(stdout).toMatch(/Mutants that prove it, each a server with one fault:\n {4}- omise\/list\/\S+: .+/);
    expect(stdout).toMatch(/npx cardproof serve omise --mutant omise\/\S+/);
    expect(stdout).toMatch(/docs\/proof\/index\.html#omise\.cards\.list\.total/);
  });

  it('says why nothing is tested where nothing is', async () => {
    const { stdout } = await cardproof(['explain', 'omise.cards.object.bank-accurate']);
    expect(stdout).toMatch(/Untested: .+/);
    expect(stdout).not.toMatch(/Mutants/);
  });
});

describe('cardproof explain, of a requirement of clients', () => {
  it('shows why it matters, and how to try it', async () => {
    const { exitCode, stdout } = await cardproof(['explain', 'omise.client.faults.no-blind-repeat']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\n  Why it matters: A payer whose answer was lost is charged twice');
    expect(stdout).toContain('npx cardproof sdk omise --faults --only omise.client.faults.no-blind-repeat');
  });
});

describe('cardproof serve --mutant', () => {
  it('serves a server with one fault, which a run with the printed command notices', async () => {
    const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));
    const mutant = 'omise/listCards/total/missing';
    const server = spawn(process.execPath, [command, 'serve', '--mutant', mutant, '--port', '0'], {
      env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let said = '';
      while (!said.includes('Test it:')) said += String((await once(server.stdout, 'data'))[0]);
      expect(said).toContain('It breaks omise.cards.list.total');
      const args = /npx cardproof (run omise .*)/.exec(said)?.[1]?.split(' ') ?? [];
      const { exitCode, report } = await cardproof(args);
      expect(exitCode).toBe(1);
      expect(report?.requirements.find(({ id }) => id === 'omise.cards.list.total')?.verdict).toBe('fail');
    } finally {
      server.kill('SIGINT');
    }
  });

  it.each([
    [
      'an unknown mutant',
      ['serve', '--mutant', 'omise/listCards/total/mising'],
      /did you mean omise\/listCards\/total\/missing\?/,
    ],
    [
      'a mutant of another API',
      ['serve', 'kwik', '--mutant', 'omise/listCards/total/missing'],
      /is of omise, and only kwik is served/,
    ],
  ])('refuses %s in one sentence', async (_, args, message) => {
    const { exitCode, stderr } = await cardproof(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
