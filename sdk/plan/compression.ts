import type { Way } from './way.ts';
import { waysOfVariants } from './way.ts';

const codings = {
  gzip: { coding: 'gzip', says: 'Bodies are compressed with gzip, which the request accepts.' },
  'gzip-in-capitals': {
    coding: 'gzip',
    says: 'Bodies are compressed with gzip, written in capitals, which HTTP takes for the same.',
  },
  deflate: { coding: 'deflate', says: 'Bodies are compressed with deflate, which the request accepts.' },
  brotli: { coding: 'br', says: 'Bodies are compressed with Brotli, which the request accepts.' },
} as const;

/** Compressed bodies, each in answers to requests that accept its coding. */
export const compressions: readonly Way[] = Object.entries(codings).flatMap(([name, { coding, says }]) =>
  waysOfVariants(name).map((way) => ({ ...way, says, applies: (headers: Headers) => accepts(headers, coding) })),
);

/**
 * Whether a request accepts a coding, by its name or as one of `*`. One that says nothing might accept it by the letter,
 * but no server relies on that.
 * @see RFC 9110, section 12.5.3
 */
function accepts(headers: Headers, coding: string): boolean {
  const offers = new Map(
    (headers.get('accept-encoding') ?? '').split(',').map((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1';
      // Another name of the same coding, Section 8.4.1.3.
      return [name === 'x-gzip' ? 'gzip' : name, Number(weight)] as const;
    }),
  );
  return (offers.get(coding) ?? offers.get('*') ?? 0) > 0;
}
