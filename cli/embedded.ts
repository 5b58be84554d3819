import { referenceCredentials } from '../reference/credentials.ts';
import { kwik } from '../reference/kwik/server.ts';
import { listen } from '../reference/listen.ts';
import { omise } from '../reference/omise/server.ts';
import type { Api } from './apis.ts';

export interface EmbeddedServers {
  readonly urls: Partial<Readonly<Record<Api, string>>>;
  close(): Promise<void>;
}

/** Starts the reference servers of the APIs inside this process, on free loopback ports. */
export async function startEmbedded(apis: readonly Api[]): Promise<EmbeddedServers> {
  const servers = await Promise.all(apis.map(async (api) => ({ api, server: await listen(fetchOf(api), {}) })));
  return {
    urls: Object.fromEntries(servers.map(({ api, server }) => [api, server.url])),
    async close() {
      await Promise.all(servers.map(({ server }) => server.close()));
    },
  };
}

function fetchOf(api: Api): (request: Request) => Promise<Response> {
  const { secretKey, publicKey, apiKey, apiSecret } = referenceCredentials;
  return api === 'omise' ? omise({ secretKey, publicKey }).fetch : kwik({ apiKey, apiSecret }).fetch;
}
