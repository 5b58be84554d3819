import { documentedHosts } from '../under-test.ts';
import { hostOf, type Place, placeOf } from '../wire/place.ts';

/** Where the recorded traffic went. */
export interface RecordedHosts {
  /** URL of a server that stood for the API and the vault, without a trailing slash; null where there was none. */
  readonly base: string | null;
}

/** What a recorded URL asks for: a path of the API, something of another host, or what is no HTTP at all. */
export type Whereabouts =
  | { readonly kind: 'api'; readonly origin: string | null; readonly target: string }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'no HTTP' };

/**
 * Finds out whether a URL is one of the API's: of a documented host, whatever scheme and port it names, or below one of
 * the bases, which then are cut off.
 */
export function whereabouts(url: string, bases: readonly string[]): Whereabouts {
  // A fragment never goes over the wire.
  const place = placeOf(url.replace(/#.*$/s, ''));
  if (!place || !/^https?:/.test(place.origin)) return { kind: 'no HTTP' };
  const { origin, authority, target } = place;
  if (documentedHosts.some((host) => host === hostOf(authority))) return { kind: 'api', origin, target };
  const [below] = bases.map((base) => belowBase(place, base)).filter((each) => each !== null);
  return below === undefined ? { kind: 'elsewhere', host: authority } : { kind: 'api', origin: null, target: below };
}

/** What is asked for below a base; null where it is not below it. */
function belowBase({ origin, target }: Place, base: string): string | null {
  const at = placeOf(base);
  const prefix = at?.target.replace(/\/+$/, '') ?? '';
  const rest = target.slice(prefix.length);
  if (at?.origin !== origin || !target.startsWith(prefix) || !/^(?:[/?]|$)/.test(rest)) return null;
  return rest.startsWith('/') ? rest : `/${rest}`;
}
