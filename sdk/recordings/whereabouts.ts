import { documentedHosts } from '../under-test.ts';
import { hostOf, placeOf } from '../wire/place.ts';

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
  const below = bases.flatMap((base) => belowBase(place, base)).at(0);
  return below === undefined ? { kind: 'elsewhere', host: authority } : { kind: 'api', origin: null, target: below };
}

function belowBase({ origin, target }: { origin: string; target: string }, base: string): string[] {
  const at = placeOf(base);
  if (at?.origin !== origin) return [];
  const prefix = at.target.replace(/\/+$/, '');
  if (!target.startsWith(prefix) || !/^(?:[/?]|$)/.test(target.slice(prefix.length))) return [];
  const rest = target.slice(prefix.length);
  return [rest.startsWith('/') ? rest : `/${rest}`];
}
