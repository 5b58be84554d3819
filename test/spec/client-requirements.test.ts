import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientClasses, clientRequirements } from '../../spec/generated/client-requirements.ts';
import { requirements } from '../../spec/generated/requirements.ts';

describe('the requirement rows of clients', () => {
  it('keep every id that was ever published', () => {
    const frozen = readFileSync(new URL('./frozen-client-ids.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const ids = new Set<string>(clientRequirements.map(({ id }) => id));
    expect(frozen.filter((id) => !ids.has(id))).toEqual([]);
    expect(
      [...ids].filter((id) => !frozen.includes(id)),
      'new ids: add them to frozen-client-ids.txt',
    ).toEqual([]);
  });

  it('have ids that no row of servers has', () => {
    const ofServers = new Set<string>(requirements.map(({ id }) => id));
    expect(clientRequirements.filter(({ id }) => ofServers.has(id))).toEqual([]);
  });

  it('leave no class empty', () => {
    expect(clientClasses.filter(({ id }) => !clientRequirements.some((row) => row.class === id))).toEqual([]);
  });
});
