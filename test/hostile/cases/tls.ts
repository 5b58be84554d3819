import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCACertificate } from 'mockttp';
import { vi } from 'vitest';
import { answering, type Expected, type HostileCase, usual } from '../case.ts';
import { messageOf } from '../good-answer.ts';
import { type Certificate, listenRaw } from '../raw-server.ts';

/** A certificate that vouches for itself, valid from yesterday and for ten years. */
const certificateFor = (host: string): Promise<Certificate> => generateCACertificate({ subject: { commonName: host } });

// Made before any server runs: it would take the time that is set here for the present.
vi.setSystemTime(new Date('2010-01-01'));
const expired = await certificateFor('localhost');
vi.useRealTimers();
const valid = await certificateFor('localhost');
const foreign = await certificateFor('another.example');

/** The reference server behind a certificate, which the run trusts or does not. */
function behind(name: string, certificate: Certificate, trusts: boolean, expected: Expected): HostileCase {
  return {
    ...usual,
    name,
    form: 'at once',
    conforms: expected.exitCodes.includes(0),
    expected,
    async open() {
      const folder = await mkdtemp(join(tmpdir(), 'cardproof-hostile-'));
      const authority = join(folder, 'authority.pem');
      await writeFile(authority, certificate.cert);
      const good = answering('omise', 'at once', async (socket, right) => {
        socket.write(messageOf(await right()));
      });
      const server = await listenRaw(good, { certificate });
      return {
        url: server.url,
        environment: trusts ? { NODE_EXTRA_CA_CERTS: authority } : {},
        close: async () => {
          await server.close();
          await rm(folder, { recursive: true });
        },
      };
    },
  };
}

/** Certificates, of which only the first proves that the target is who it says. */
export const tls = [
  behind('TLS with a trusted certificate', valid, true, { exitCodes: [0], says: /conforms/ }),
  behind('TLS, self-signed', valid, false, { exitCodes: [3], says: /certificate.*SELF_SIGNED/ }),
  behind('TLS, expired', expired, true, { exitCodes: [3], says: /certificate.*CERT_HAS_EXPIRED/ }),
  behind('TLS, for another host', foreign, true, { exitCodes: [3], says: /certificate.*ERR_TLS_CERT_ALTNAME_INVALID/ }),
];
