import type { OmiseTarget } from '../../harness/target.ts';
import { fetchOf } from '../plan/fetch-of.ts';
import type { Received } from '../received.ts';
import { openUpstream } from '../wire/upstream.ts';
import { answerByFetch } from './answer-by-fetch.ts';
import type { Backend } from './backend.ts';

/** A server that was there before. It keeps what runs have made. */
export function remoteBackend({ url, vaultUrl, network }: OmiseTarget): Backend {
  const upstream = openUpstream(network);
  const [api, vault] = [fetchOf(url, upstream), fetchOf(vaultUrl, upstream)];
  return {
    url,
    open(plan) {
      if (plan.kind === 'freedom') {
        const isVault = (request: Request) => isOfVault(new URL(request.url).pathname);
        return answerByFetch((request) => (isVault(request) ? vault : api)(request), plan);
      }
      return {
        touched: new Set(),
        async answer(received: Received, signal) {
          const answered = await upstream.send(received, isOfVault(received.target) ? vaultUrl : url, signal);
          if ('failed' in answered) return answered;
          const isChunked = answered.headers.some(([name]) => name.toLowerCase() === 'transfer-encoding');
          return { answered, delivery: isChunked ? 'in chunks' : 'whole', isVaried: false };
        },
      };
    },
    close: () => upstream.close(),
  };
}

/** Whether a path is of the vault, whatever host it was asked of. */
function isOfVault(path: string): boolean {
  return /^\/tokens(?:[/?]|$)/.test(path);
}
