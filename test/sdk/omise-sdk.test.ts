import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateCACertificate, getLocal } from 'mockttp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../reference/credentials.ts';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';

const scenario = fileURLToPath(new URL('omise-scenario.cjs', import.meta.url));

/** The official SDK, unmodified: it knows only api.omise.co and vault.omise.co, so a local proxy leads both here. */
describe('the official omise package', () => {
  const stops: (() => Promise<unknown>)[] = [];
  let environment: Record<string, string> = {};

  beforeAll(async () => {
    const server = await listen(omise().fetch, {});
    stops.push(() => server.close());
    const https = await generateCACertificate();
    const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
    stops.push(() => rm(folder, { recursive: true }));
    const authority = join(folder, 'ca.pem');
    await writeFile(authority, https.cert);
    const proxy = getLocal({ https });
    await proxy.start();
    stops.push(() => proxy.stop());
    for (const host of ['api.omise.co', 'vault.omise.co'])
      await proxy.forAnyRequest().forHostname(host).thenForwardTo(server.url);
    environment = {
      PATH: process.env.PATH ?? '',
      http_proxy: proxy.url,
      NODE_EXTRA_CA_CERTS: authority,
      OMISE_SECRET_KEY: referenceCredentials.secretKey,
      OMISE_PUBLIC_KEY: referenceCredentials.publicKey,
    };
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  it('creates a token and a customer, and lists, retrieves, updates and destroys a card', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [scenario], { env: environment });
    const seen = JSON.parse(stdout);

    expect(seen.token).toMatchObject({ object: 'token', used: false, card: { last_digits: '4242' } });
    expect(seen.seen).toMatchObject({ id: seen.token.id, used: false });
    expect(seen.customer).toMatchObject({ object: 'customer', default_card: seen.token.card.id });
    expect(seen.list).toMatchObject({ object: 'list', total: 1, data: [{ id: seen.token.card.id }] });
    expect(seen.retrieved).toEqual(seen.list.data[0]);
    expect(seen.updated).toEqual({ ...seen.retrieved, name: 'Changed Name', expiration_month: 5 });
    expect(seen.destroyed).toMatchObject({ object: 'card', id: seen.retrieved.id, deleted: true });
    expect(seen.after).toMatchObject({ total: 0, data: [] });
    expect(seen.refused).toMatchObject({ object: 'error', code: 'used_token' });
  });
});
