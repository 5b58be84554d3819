import type { Header } from '../received.ts';

/**
 * The headers without those that are for one connection only, whether by their meaning or because `connection` names them.
 * `connection` and `keep-alive` go too, unless `keeps` has them.
 * @param keeps lower-case names
 * @see RFC 9110, section 7.6.1
 */
export function withoutHopByHop(headers: readonly Header[], keeps: readonly string[] = []): Header[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((name) => name.trim().toLowerCase()));
  const dropped = new Set([...always, ...named].filter((name) => !keeps.includes(name)));
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

const always = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
