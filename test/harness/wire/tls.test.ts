import { createServer as createHttpServer } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Authority, type Certificate, newAuthority } from './certificates.ts';
import { outcome, sender } from './sender.ts';
import { open } from './small-server.ts';

let authority: Authority;
let host: Certificate;

beforeAll(async () => {
  authority = await newAuthority();
  host = await authority.certify('localhost');
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers with the name on the certificate of its client. */
async function serveTls(options: ServerOptions = {}) {
  const server = createServer({ key: host.key, cert: host.cert, ...options }, ({ socket }, response) => {
    const shown = 'getPeerCertificate' in socket ? (socket as import('node:tls').TLSSocket).getPeerCertificate() : null;
    response.end(`hello ${shown?.subject?.CN ?? 'nobody'}`);
  });
  const { port } = await open(server, 'https');
  return port;
}

const nothing = { ca: null, certificate: null, key: null };

describe('TLS', () => {
  it('trusts the authorities that are named, beside those of Node', async () => {
    const port = await serveTls();
    const other = (await newAuthority()).cert;
    const send = sender({ tls: { ...nothing, ca: `${other}\n${authority.cert}` } });
    expect(outcome(await send(`https://localhost:${port}`))).toBe('200 hello nobody');
    expect(outcome(await sender({ tls: { ...nothing, ca: other } })(`https://localhost:${port}`))).toMatch(
      /unknown authority/,
    );
  });

  it('shows the certificate of the client', async () => {
    const port = await serveTls({ ca: authority.cert, requestCert: true, rejectUnauthorized: true });
    const client = await authority.certify('client.example');
    const send = sender({ tls: { ca: authority.cert, certificate: client.cert, key: client.key } });
    expect(outcome(await send(`https://localhost:${port}`))).toBe('200 hello client.example');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('says that a client certificate may be missing (%s)', async (maxVersion) => {
    const port = await serveTls({ ca: authority.cert, requestCert: true, rejectUnauthorized: true, maxVersion });
    const send = sender({ tls: { ...nothing, ca: authority.cert } });
    // TLS 1.3 ends the handshake before the server looks at certificates, and Node then closes without a word.
    expect(outcome(await send(`https://localhost:${port}`, { method: 'POST' }))).toMatch(
      maxVersion === 'TLSv1.2' ? /demands a client certificate.*--cert and --key/ : /connection was (?:closed|reset)/,
    );
  });

  it.each([
    [
      'signed by nobody known',
      {},
      'localhost',
      /^the certificate is signed by an unknown authority; name it with --ca \(/,
    ],
    [
      'for another host',
      { trusted: true },
      '127.0.0.1',
      /^the certificate is for another host name \(ERR_TLS_CERT_ALTNAME_INVALID\)$/,
    ],
    [
      'that has expired',
      { trusted: true, year: 2001 },
      'localhost',
      /^the certificate has expired \(CERT_HAS_EXPIRED\)$/,
    ],
    [
      'of the future',
      { trusted: true, year: 2090 },
      'localhost',
      /^the certificate is not valid yet \(CERT_NOT_YET_VALID\)$/,
    ],
  ])(
    'does not take a certificate %s',
    async (_, { trusted = false, year = 0 }: { trusted?: boolean; year?: number }, name, reason) => {
      if (year) vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${year}-01-01`) });
      const shown = year ? await authority.certify('localhost') : host;
      vi.useRealTimers();
      const port = await serveTls({ key: shown.key, cert: shown.cert });
      const send = sender({ tls: { ...nothing, ca: trusted ? authority.cert : null } });
      expect(outcome(await send(`https://${name}:${port}`))).toMatch(reason);
    },
  );

  it('says where a port speaks the other of http and https', async () => {
    const plain = await open(
      createHttpServer((_, response) => response.end()),
      'http',
    );
    expect(outcome(await sender()(`https://127.0.0.1:${plain.port}`))).toMatch(
      /^the port does not speak TLS; use an http URL \(ERR_SSL/,
    );
    expect(outcome(await sender()(`http://127.0.0.1:${await serveTls()}`, { method: 'POST' }))).toMatch(
      /connection was (?:closed|reset)/,
    );
  });

  it.each([
    ['an authority without a certificate', () => ({ ...nothing, ca: 'not PEM' }), /no PEM certificate/],
    ['an authority that is cut', () => ({ ...nothing, ca: authority.cert.replace(/\n.{20}/, '\n') }), /./],
    [
      'a key of another certificate',
      () => ({ ca: null, certificate: host.cert, key: authority.key }),
      /key values mismatch/,
    ],
  ])('refuses %s before anything is sent', (_, tls, message) => {
    expect(() => sender({ tls: tls() })).toThrow(message);
  });
});
