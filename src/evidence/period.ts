// Stretches of calendar days. Plain dates only: no clock, no time zone.

/** How exactly a text dates something. */
export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'range';

/** `YYYY-MM-DD`, both ends inclusive; null is an open end. */
export interface DateRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** `upTo` where an amount was counted by then ("shipped by 25 May") and not on those days alone. */
export interface Period extends DateRange {
  readonly precision: Precision;
  readonly upTo?: true;
}
