import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EnvHttpProxyAgent } from 'undici';
import { isRecord } from '../../../spec/record.ts';

/** A request as a test means it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The JSON object that it was answered with. */
export type Ask = (asked: Asked) => Promise<Record<string, unknown>>;

/** Sends requests one after the other with undici, through the proxy of the environment, and records them as HAR 1.2. */
export interface HarWriter {
  readonly ask: Ask;
  /** The HAR of all requests so far. */
  text(): string;
  close(): Promise<void>;
}

export function openHarWriter(): HarWriter {
  const entries: unknown[] = [];
  const agent = new EnvHttpProxyAgent();
  /** Headers of the last request as undici wrote them. */
  let head = '';
  const listen = (message: unknown) => {
    const written = isRecord(message) ? String(message.headers) : '';
    if (!written.startsWith('CONNECT ')) head = written;
  };
  subscribe('undici:client:sendHeaders', listen);
  return {
    async ask({ method, url, headers, body }) {
      const startedDateTime = new Date().toISOString();
      const begunAt = performance.now();
      const { origin, pathname, search } = new URL(url);
      const options = { origin, path: pathname + search, method, headers, body: body ?? null };
      const answer = await agent.request({ ...options, responseHeaders: 'raw' } as Parameters<typeof agent.request>[0]);
      const text = await answer.body.text();
      const time = performance.now() - begunAt;
      const type = headers['content-type'];
      const bodySize = Buffer.byteLength(body ?? '');
      entries.push({
        startedDateTime,
        time,
        request: {
          method,
          url,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: pairsIn(head),
          queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
          ...(body !== undefined && { postData: { mimeType: type ?? '', text: body } }),
          headersSize: -1,
          bodySize,
        },
        response: {
          status: answer.statusCode,
          statusText: '',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: pairsOf(answer.headers),
          content: { size: Buffer.byteLength(text), mimeType: 'application/json', text },
          redirectURL: '',
          headersSize: -1,
          bodySize: Buffer.byteLength(text),
        },
        cache: {},
        timings: { send: 0, wait: time, receive: 0 },
      });
      const json: unknown = text === '' ? {} : JSON.parse(text);
      return isRecord(json) ? json : {};
    },
    text: () => JSON.stringify({ log: { version: '1.2', creator: { name: 'write-har', version: '1' }, entries } }),
    async close() {
      unsubscribe('undici:client:sendHeaders', listen);
      await agent.close();
    },
  };
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Behind the request line, up to the empty line. */
function pairsIn(head: string): Pair[] {
  const lines = head
    .split('\r\n')
    .slice(1)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}

/** Raw headers are a list of names and values by turns. */
function pairsOf(raw: unknown): Pair[] {
  const words: unknown[] = Array.isArray(raw) ? raw : [];
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [{ name: String(word), value: String(words[index + 1]) }] : [],
  );
}
