import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type HostileCase, usual } from '../case.ts';

/** Addresses at which there is nothing. */
export const nowhere: readonly HostileCase[] = [
  {
    ...usual,
    name: 'a host name that does not exist',
    form: 'at once',
    expected: {
      exitCodes: [3],
      says: /the host name .*(is unknown|could not be looked up)|no complete answer within|no connection in time/,
    },
    open: async () => ({ url: 'http://does-not-exist.invalid', close: async () => {} }),
  },
  {
    ...usual,
    name: 'a port at which nothing listens',
    api: 'kwik',
    form: 'at once',
    expected: { exitCodes: [3], says: /nothing listens/ },
    open: async () => ({ url: `http://127.0.0.1:${await closedPort()}`, close: async () => {} }),
  },
];

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
