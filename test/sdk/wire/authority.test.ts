import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Authority, createAuthority } from '../../../sdk/wire/authority.ts';

const hosts = ['api.omise.co', 'vault.omise.co', '127.0.0.1'];
const dayMs = 24 * 60 * 60 * 1_000;
const openssl = ['/usr/bin/openssl', '/usr/local/bin/openssl', '/opt/homebrew/bin/openssl'].find(existsSync);

function certificates({ caPem, server }: Authority) {
  return { ca: new X509Certificate(caPem), leaf: new X509Certificate(server.cert) };
}

describe('an authority', () => {
  it('has signed one certificate for all hosts, which is no authority itself', async () => {
    const { ca, leaf } = certificates(await createAuthority(hosts));
    expect(leaf.checkIssued(ca)).toBe(true);
    expect(leaf.verify(ca.publicKey)).toBe(true);
    expect([ca.ca, leaf.ca]).toEqual([true, false]);
    expect(leaf.checkHost('api.omise.co')).toBe('api.omise.co');
    expect(leaf.checkHost('vault.omise.co')).toBe('vault.omise.co');
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(leaf.checkHost('www.omise.co')).toBeUndefined();
  });

  it('holds from a day ago to a week ahead', async () => {
    const before = Math.floor(Date.now() / 1_000) * 1_000;
    const { ca, leaf } = certificates(await createAuthority(hosts));
    for (const { validFromDate, validToDate } of [ca, leaf]) {
      expect(validFromDate.getTime()).toBeGreaterThanOrEqual(before - dayMs);
      expect(validFromDate.getTime()).toBeLessThanOrEqual(Date.now() - dayMs);
      expect(validToDate.getTime() - validFromDate.getTime()).toBe(8 * dayMs);
    }
  });

  it('gives its certificate in PEM and in DER alike', async () => {
    const { caPem, caDer } = await createAuthority(hosts);
    expect(new X509Certificate(caDer).fingerprint256).toBe(new X509Certificate(caPem).fingerprint256);
  });

  it('is another one each time, by its name too, with long positive serial numbers', async () => {
    const [first, second] = [certificates(await createAuthority(hosts)), certificates(await createAuthority(hosts))];
    const serials = [first.ca, first.leaf, second.ca, second.leaf].map(({ serialNumber }) => serialNumber);
    expect(new Set(serials).size).toBe(4);
    for (const each of serials) expect(each).toMatch(/^[4-7][\dA-F]{31}$/);
    expect(first.ca.subject).not.toBe(second.ca.subject);
    expect(second.leaf.verify(first.ca.publicKey)).toBe(false);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is good for %s, with and without the name of the host', async (version) => {
    const { caPem, server } = await createAuthority(hosts);
    const listening = createServer({ ...server, minVersion: version, maxVersion: version }).listen(0, '127.0.0.1');
    onTestFinished(() => void listening.close());
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    for (const servername of ['vault.omise.co', '']) {
      const socket = connect({ port, host: '127.0.0.1', servername, ca: caPem });
      await once(socket, 'secureConnect');
      expect(socket.authorized).toBe(true);
      socket.destroy();
    }
  });

  it.skipIf(!openssl)('satisfies a strict verifier', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { caPem, server } = await createAuthority(hosts);
    await writeFile(join(folder, 'ca.pem'), caPem);
    await writeFile(join(folder, 'server.pem'), server.cert);
    const verify = (...options: string[]) =>
      promisify(execFile)(
        openssl ?? '',
        ['verify', '-x509_strict', '-purpose', 'sslserver', ...options, '-CAfile', 'ca.pem', 'server.pem'],
        { cwd: folder },
      );
    await expect(verify('-verify_hostname', 'api.omise.co')).resolves.toMatchObject({ stdout: 'server.pem: OK\n' });
    await expect(verify('-verify_hostname', 'www.omise.co')).rejects.toThrow();
  });
});
