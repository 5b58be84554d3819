import { decompress } from '../harness/wire/decompress.ts';
import type { Transport } from '../harness/wire/transport.ts';

/** A transport that hands each request to a server in the same process: nothing is written to any network. */
export function inProcess(fetch: (request: Request) => Promise<Response>): Transport {
  return {
    async send({ method, url, headers, body }) {
      try {
        const response = await fetch(new Request(url, { method, headers, body, redirect: 'manual' }));
        const raw = Buffer.from(await response.arrayBuffer());
        const decompressed = await decompress(raw, response.headers.get('content-encoding') ?? undefined);
        if ('problem' in decompressed) return { lost: decompressed.problem };
        return { status: response.status, headers: Object.fromEntries(response.headers), body: decompressed.bytes };
      } catch (cause) {
        return { lost: cause instanceof Error ? cause.message : String(cause) };
      }
    },
    close: async () => {},
  };
}
