/** Where a request is meant for, as its first line tells. */
export interface Place {
  /** In lower case, with the port where one stands there. */
  readonly authority: string;
  /** Such as `http://api.omise.co`; without the port where it is the usual one. */
  readonly origin: string;
  /** Path and query, byte for byte; begins with a slash. */
  readonly target: string;
}

/**
 * Takes a request for a whole URL apart; null where it is one for a path. Nothing is normalised, so that what a client
 * has not escaped stays visible.
 * @see RFC 9112, sections 3.2.1 and 3.2.2
 */
export function placeOf(url: string): Place | null {
  const [whole, scheme = '', named = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(url) ?? [];
  if (whole === undefined) return null;
  const authority = named.slice(named.lastIndexOf('@') + 1).toLowerCase();
  const rest = url.slice(whole.length);
  return {
    authority,
    origin: originOf(scheme.toLowerCase(), authority),
    target: rest.startsWith('/') ? rest : `/${rest}`,
  };
}

const usualPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443' };

export function originOf(scheme: string, authority: string): string {
  const usual = usualPorts[scheme];
  const isUsual = usual !== undefined && authority.endsWith(usual);
  return `${scheme}://${isUsual ? authority.slice(0, -usual.length) : authority}`;
}

/** Name or address, without the port. */
export function hostOf(authority: string): string {
  return authority.toLowerCase().replace(/:\d*$/, '');
}
