/** What marking says of answers that have no option of their own to speak for them. */
export interface MarkWords {
  readonly tooLow: string;
  readonly tooHigh: string;
  readonly tooEarly: string;
  readonly tooLate: string;
  /** So many of the pairs whose order the article proves stand the right way round. */
  readonly pairsInOrder: (right: number, all: number) => string;
  readonly matched: (right: number, all: number) => string;
  readonly found: (right: number, all: number) => string;
  /** The paragraph that was picked does not prove the statement. */
  readonly noProof: (paragraph: number) => string;
}
