/** Sends load, as a process of its own: each message says what, and is answered with how long every answer took. */
import { type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { LoadRequest } from './mix.ts';

/** Where the load goes: to a URL, or to the hosts of the API through a proxy (CONNECT, TLS). */
export type Road = { readonly url: string } | { readonly proxy: string; readonly authority: string };

export interface Load {
  readonly road: Road;
  readonly mix: readonly LoadRequest[];
  /** Each sends its next request when the answer to the last is there. */
  readonly connections: number;
  readonly until: { readonly ms: number } | { readonly requests: number };
}

export interface Measured {
  /** From the first request to the last answer. */
  readonly ms: number;
  /** Of each request, from sending it to the end of its answer; milliseconds. */
  readonly latencies: Float64Array;
}

async function measure({ road, mix, connections, until }: Load): Promise<Measured> {
  const dispatcher =
    'url' in road
      ? new Pool(road.url, { connections, pipelining: 1 })
      : new ProxyAgent({ uri: road.proxy, requestTls: { ca: road.authority }, connections, pipelining: 1 });
  const send = (request: LoadRequest) =>
    answered(dispatcher, 'url' in road ? road.url : `https://${request.host}`, request);
  const onEach = (use: (connection: number) => Promise<void>) =>
    Promise.all(Array.from({ length: connections }, (_, connection) => use(connection)));
  try {
    // Opens the connections, which is not what is measured.
    await onEach(async () => {
      for (const request of mix) await send(request);
    });
    const latencies: number[] = [];
    let sent = 0;
    const begunAt = performance.now();
    const isOver = () => ('ms' in until ? performance.now() - begunAt >= until.ms : sent >= until.requests);
    await onEach(async (connection) => {
      // Each begins elsewhere in the mix, so that not all ask the same at a time.
      for (let next = connection; !isOver(); next++) {
        const request = mix[next % mix.length];
        if (!request) throw new Error('the mix is empty');
        sent++;
        const sentAt = performance.now();
        await send(request);
        latencies.push(performance.now() - sentAt);
      }
    });
    return { ms: performance.now() - begunAt, latencies: Float64Array.from(latencies) };
  } finally {
    await dispatcher.destroy();
  }
}

/** Waits for the end of an answer. Below undici's `request`, whose streams would cost more than some of what is measured. */
function answered(dispatcher: Dispatcher, origin: string, { method, path, headers, body }: LoadRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    let status = 0;
    dispatcher.dispatch(
      { origin, method, path, headers: { ...headers }, body },
      {
        // undici takes no handler without these two.
        onRequestStart() {},
        onResponseData() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseEnd() {
          if (status === 200) resolve();
          else reject(new Error(`${method} ${path} was answered with ${status}`));
        },
        onResponseError(_controller, cause) {
          reject(cause);
        },
      },
    );
  });
}

process.on('message', async (load: Load) => {
  process.send?.(await measure(load));
});
