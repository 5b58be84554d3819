import type { KwikSubject, OmiseSubject } from '../subject.ts';

/** An Omise server that conforms and uses one freedom; `says` names the freedom and what leaves it open. */
export function omiseFreedom(
  name: string,
  says: string,
  how: Pick<OmiseSubject, 'rules' | 'wire' | 'apiVersion'>,
): OmiseSubject {
  return { id: `omise/freedom/${name}`, api: 'omise', says, ...how };
}

/** A Kwik server that conforms and uses one freedom; `says` names the freedom and what leaves it open. */
export function kwikFreedom(name: string, says: string, how: Pick<KwikSubject, 'rules' | 'wire'>): KwikSubject {
  return { id: `kwik/freedom/${name}`, api: 'kwik', says, ...how };
}
