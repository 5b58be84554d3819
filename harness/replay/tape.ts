import type { Exchange, RecordedRequest } from '../transcript.ts';

/** The recorded exchanges of one check, each of which answers one request. */
export interface Tape {
  /**
   * The next unused exchange with such a request, in recorded order: requests of a race may come in another. Or what the
   * recording has in its place, in a few words.
   */
  take(request: RecordedRequest): Exchange | { readonly lacks: string };
  /** Those that no request has used so far. */
  unused(): readonly Exchange[];
}

export function openTape(exchanges: readonly Exchange[]): Tape {
  const left = exchanges.map((exchange) => ({ exchange, key: keyOf(exchange.request) }));
  return {
    take(request) {
      const key = keyOf(request);
      const place = left.findIndex((each) => each.key === key);
      const [taken] = place < 0 ? [] : left.splice(place, 1);
      return taken?.exchange ?? { lacks: lackOf(request, exchanges) };
    },
    unused: () => left.map(({ exchange }) => exchange),
  };
}

/** What makes two requests the same: all but who says to send them. */
function keyOf({ method, url, headers, body }: RecordedRequest): string {
  const telling = headers.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => name !== 'user-agent');
  return JSON.stringify([method, url, telling.map((header) => header.join(': ')).sort(), body]);
}

function lackOf(request: RecordedRequest, exchanges: readonly Exchange[]): string {
  const asked = `${request.method} ${request.url}`;
  if (exchanges.length === 0) return `the recording has nothing of this check, which asks for ${asked}`;
  const requests = exchanges.map((exchange) => exchange.request);
  if (requests.some((each) => keyOf(each) === keyOf(request))) return `the recording has no further answer to ${asked}`;
  const alike = requests.filter(({ method, url }) => method === request.method && url === request.url);
  if (alike.length === 0) return `the recording has no answer to ${asked}`;
  const differs = alike.some(({ body }) => body === request.body) ? 'other headers' : 'another body';
  return `the recording has ${asked} only with ${differs}`;
}
