import { onTestFinished } from 'vitest';
import { directNetwork, type Network } from '../../../harness/target.ts';
import { openTransport, type WireResult } from '../../../harness/wire/transport.ts';

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly signal?: AbortSignal;
}

export type Send = (url: string, sent?: Sent) => Promise<WireResult>;

/** A transport that closes with the test; what is not given is as in a run without options. */
export function sender(network: Partial<Network> = {}, { timeoutMs = 5_000, concurrency = 16 } = {}): Send {
  const transport = openTransport({ timeoutMs, concurrency, network: { ...directNetwork, ...network } });
  onTestFinished(() => transport.close());
  return (url, { method = 'GET', headers = {}, body = null, signal = new AbortController().signal } = {}) =>
    transport.send({ method, url, headers, body }, signal);
}

/** Status and body of an answer, or why there is none. */
export function outcome(result: WireResult): string {
  return 'lost' in result ? result.lost : `${result.status} ${Buffer.from(result.body).toString()}`;
}
