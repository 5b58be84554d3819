/**
 * The headers of a request with those that every request to its target carries. What the request sets stands; and what
 * belongs to the API or to the connection is never added, since a check may leave it out on purpose.
 */
export function withExtraHeaders(
  own: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const taken = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const added = Object.entries(extra).filter(([name]) => !taken.has(name.toLowerCase()) && !isReservedHeader(name));
  return { ...Object.fromEntries(added), ...own };
}

/** Headers that mean something to the APIs, to the connection, or to the proxy: none can be added to every request. */
export function isReservedHeader(name: string): boolean {
  return reserved.has(name.toLowerCase());
}

const reserved = new Set([
  'accept',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'omise-version',
  'proxy-authorization',
  'te',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);
