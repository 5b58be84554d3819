/** A card as the server keeps it: never its number, never its security code. */
export interface StoredCard {
  readonly id: string;
  readonly brand: string;
  readonly lastDigits: string;
  readonly fingerprint: string;
  readonly country: string;
  readonly createdAt: Date;
  /** How a charge of it fails; null where it succeeds. */
  readonly failsWith: string | null;
  readonly phone_number: string | null;
  readonly state: string | null;
  readonly street1: string | null;
  readonly street2: string | null;
  name: string;
  city: string | null;
  postal_code: string | null;
  expiration_month: number;
  expiration_year: number;
  destroyed: boolean;
}

export interface StoredToken {
  readonly id: string;
  readonly card: StoredCard;
  readonly createdAt: Date;
  /** What it was used for; null while it is not used. */
  usedFor: 'attach' | 'charge' | null;
  chargeStatus: string;
}

export interface StoredCustomer {
  readonly id: string;
  readonly createdAt: Date;
  /** In the order of attachment. */
  readonly cards: StoredCard[];
  defaultCard: string | null;
  description: string | null;
  email: string | null;
  metadata: Readonly<Record<string, unknown>>;
  destroyed: boolean;
}

export interface StoredCharge {
  readonly id: string;
  readonly createdAt: Date;
  readonly amount: number;
  readonly currency: string;
  readonly capture: boolean;
  readonly status: 'successful' | 'pending' | 'failed';
  readonly failureCode: string | null;
  readonly card: StoredCard;
  readonly customer: string | null;
  readonly description: string | null;
}

/**
 * Everything that the server remembers. It is read and changed only after a request's body has arrived, and without
 * waiting for anything in between: so two requests at once never see half a change.
 */
export interface Store {
  readonly customers: Map<string, StoredCustomer>;
  readonly tokens: Map<string, StoredToken>;
  readonly charges: Map<string, StoredCharge>;
}

export function openStore(): Store {
  return { customers: new Map(), tokens: new Map(), charges: new Map() };
}
