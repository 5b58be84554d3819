/** A reverse proxy that looks at nothing, to the server that its argument names; prints where it listens. */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const [upstream] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const server = createServer((incoming, outgoing) => {
  const { method, headers, url = '/' } = incoming;
  const forwarded = request(new URL(url, upstream), { agent, ...(method && { method }), headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  forwarded.on('error', () => outgoing.destroy());
  incoming.pipe(forwarded);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}`);
});
