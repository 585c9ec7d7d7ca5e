/**
 * Partly known time: what the article says, and what is known of it from elsewhere.
 * At least one of `edtf` and `resolved` is present; what is drawn is `resolved ?? edtf`.
 */
export interface Time {
  /** What the article itself says, in EDTF (ISO 8601-2): `XXXX-05-01/XXXX-05-07`, `1995~/..`. */
  readonly edtf?: string;
  /** The same with what is known from elsewhere: `2002-05-01/2002-05-07`. */
  readonly resolved?: string;
  /** How `resolved` is known; without `resolved`, how `edtf` is. */
  readonly basis: 'stated' | 'inferred' | 'external' | 'editor';
  /** How it is known, in the pack's own words. */
  readonly note?: string;
  /** How many days the bounds may be off on either side, when an answer is judged. */
  readonly slackDays?: number;
}

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type IsoDay = string;

/** What is known of one end: not before `earliest`, not after `latest`. `null`: no bound is known. */
export interface Limits {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/**
 * What is possible and what is certain. The event may cover `start.earliest`…`end.latest`, and it certainly covers
 * `start.latest`…`end.earliest` where these are in that order.
 */
export interface Bounds {
  readonly start: Limits;
  readonly end: Limits;
  /** The event goes on with no end (`..`); the end has no bound. */
  readonly ongoing: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly granularity: Granularity;
}

export type Granularity =
  'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'range';
