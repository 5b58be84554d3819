import { referenceCredentials } from '../../reference/credentials.ts';
import { type OmiseVersion, omise } from '../../reference/omise/server.ts';
import { type Header, headerOf, type Received } from '../received.ts';
import { basicOf } from '../wire/basic.ts';
import { answerByFetch } from './answer-by-fetch.ts';
import type { Backend } from './backend.ts';

/**
 * The reference server of the Omise API. Each run has one of its own, with the same seed and with a clock that stands
 * still: what answers differ in comes from the client or from the plan.
 *
 * It takes the keys of the reference, and in their place the first other test key of each kind that it is shown: a
 * client may have keys of its own. Any further key is unknown to it.
 */
export function embeddedBackend(url: string, apiVersion: OmiseVersion | null): Backend {
  const now = new Date(Math.floor(Date.now() / 1_000) * 1_000);
  const adopted = new Map<'skey' | 'pkey', string>();
  const { secretKey, publicKey } = referenceCredentials;
  const own = { skey: secretKey, pkey: publicKey };
  const known = (received: Received): Received => {
    const authorization = headerOf(received.headers, 'authorization');
    const { user, password } = basicOf(authorization ?? '') ?? { user: '', password: '' };
    const kind = /^([sp]key)_test_\w+$/.exec(user)?.[1];
    if ((kind !== 'skey' && kind !== 'pkey') || user === own[kind]) return received;
    if (!adopted.has(kind)) adopted.set(kind, user);
    if (adopted.get(kind) !== user) return received;
    const value = `Basic ${Buffer.from(`${own[kind]}:${password}`).toString('base64')}`;
    const headers = received.headers.map(
      ([name, each]): Header => [name, name.toLowerCase() === 'authorization' ? value : each],
    );
    return { ...received, headers };
  };
  return {
    url,
    open(plan) {
      const server = omise({ clock: () => now, secretKey, publicKey, ...(apiVersion && { apiVersion }) });
      const { answer, touched } = answerByFetch(server.fetch, plan);
      return { touched, answer: (received, signal) => answer(known(received), signal) };
    },
    close: async () => {},
  };
}
