/** One thing that the clean-up did, or could not do. */
export interface Deed {
  readonly says: string;
  /** True where something is, or may be, left at the target. */
  readonly left: boolean;
}
