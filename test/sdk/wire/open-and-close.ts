import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { createAuthority } from '../../../sdk/wire/authority.ts';
import { openDoor } from '../../../sdk/wire/door.ts';
import { openUpstream } from '../../../sdk/wire/upstream.ts';

// Opens everything, leaves it in the middle of its work, and closes it: nothing may keep the process alive then.
// What is left but the pipe to the test stands in the only line of output.
const hosts = ['api.omise.co'];
const server = createServer(() => {});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const upstream = openUpstream();
const slow = { answer: { status: 200, headers: [], body: Buffer.alloc(1_000) }, delivery: 'slowly' } as const;
const door = await openDoor({
  intercepts: { hosts, authority: await createAuthority(hosts) },
  async respond(received, signal) {
    if (received.target === '/slow') return slow;
    await upstream.send(received, base, signal);
    return slow;
  },
  events: { refused: () => {}, untrusted: () => {}, malformed: () => {} },
});
const tunnel = 'CONNECT api.omise.co:443 HTTP/1.1\r\nHost: api.omise.co\r\n\r\n';
const ends: Promise<unknown>[] = [];
for (const bytes of ['', 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n', tunnel, `${tunnel}\x16\x03\x01`]) {
  const socket = connect(door.port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  if (bytes) await once(socket, 'data');
  ends.push(once(socket.resume(), 'close'));
}
const waiting = connect(door.port, '127.0.0.1', () => waiting.write('GET /waits HTTP/1.1\r\nHost: x\r\n\r\n'));
ends.push(once(waiting.resume(), 'close'));
await once(server, 'request');
await door.close();
await upstream.close();
ends.push(once(server.close(), 'close'));
server.closeAllConnections();
await Promise.all(ends);
await setImmediate();
process.stdout.write(
  `left: ${process
    .getActiveResourcesInfo()
    .filter((each) => !each.startsWith('Pipe'))
    .join()}\n`,
);
