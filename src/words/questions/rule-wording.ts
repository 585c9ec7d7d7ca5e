/** The rules by which an option is proved true or false, in words. */
export interface RuleWording {
  /** The article says it. */
  readonly stated: string;
  /** It follows from what the article says. */
  readonly inferred: string;
  /** The pack lists all that the article says of this, and this is not there. */
  readonly 'closed-list': string;
  /** The subject has one value at a time, and it is another. */
  readonly 'one-value': string;
  /** The value has one subject, and it is another. */
  readonly 'one-subject': string;
  /** The article says the opposite. */
  readonly denied: string;
  /** Numbers or dates lie apart by more than the tolerance. */
  readonly 'out-of-bounds': string;
  /** The wording says "only". */
  readonly 'exclusive-wording': string;
  /** The labels exclude one another. */
  readonly 'exclusive-labels': string;
  /** The order of the events proves it. */
  readonly order: string;
}
