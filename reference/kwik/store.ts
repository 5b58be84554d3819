export const cardStatuses = ['ACTIVE', 'ARCHIVED', 'DISABLED', 'EXPIRED'] as const;
export type CardStatus = (typeof cardStatuses)[number];

export const cardBrands = ['VISA', 'MASTERCARD', 'AMEX', 'DINERS_CLUB'] as const;
export type CardBrand = (typeof cardBrands)[number];

/** A card as the server keeps it: never its number. */
export interface StoredCard {
  readonly id: string;
  readonly createdAt: Date;
  readonly customerId: string;
  readonly ending: string;
  /** Month of expiry, counted from January of year 0. */
  readonly expiry: number;
  readonly brand: CardBrand;
  readonly token: string;
  readonly isRecurring: boolean;
  updatedAt: Date | null;
  status: CardStatus;
  nickname: string | null;
  isDefault: boolean;
}
