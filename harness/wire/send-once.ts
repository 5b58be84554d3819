import { type Dispatcher, request } from 'undici';
import { decompress, longestBody, tooLong } from './decompress.ts';
import { readBounded } from './read-bounded.ts';
import { reasonOf } from './reason.ts';
import type { WireRequest, WireResult } from './transport.ts';

/**
 * Sends one request and reads its whole answer.
 * @param signal ends it early
 * @param timeoutMs bound on all of it, from opening the connection to the last byte
 */
export async function sendOnce(
  dispatcher: Dispatcher,
  { method, url, headers, body }: WireRequest,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<WireResult> {
  const controller = new AbortController();
  const end = () => controller.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    // What arrived while this process was busy is read before the request is given up.
    setImmediate(end);
  }, timeoutMs);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    const response = await request(url, {
      dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers,
      body,
      signal: controller.signal,
    });
    const bytes = await readBounded(response.body, longestBody);
    if (bytes === null) return { lost: tooLong };
    const names = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
    const answered: Record<string, string> = Object.fromEntries(names);
    const decompressed = await decompress(bytes, answered['content-encoding']);
    return 'problem' in decompressed
      ? { lost: decompressed.problem }
      : { status: response.statusCode, headers: answered, body: decompressed.bytes };
  } catch (cause) {
    if (signal.aborted) return { lost: 'interrupted' };
    if (timedOut) return { lost: `no complete answer within ${timeoutMs} ms`, timedOut: true };
    return { lost: reasonOf(cause) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
