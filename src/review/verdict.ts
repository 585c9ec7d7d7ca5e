/** What the verifier finds of one question. */
export type Verdict =
  | {readonly sound: true}
  /** Every reason why the question cannot be put to a reader. */
  | {readonly sound: false; readonly faults: readonly string[]};

/**
 * What can be shown of one option: that it is true, that it is false, or neither. `why` completes the sentence
 * "It is true/false/open because …".
 */
export interface Judgement {
  readonly truth: 'true' | 'false' | 'open';
  readonly why: string;
}
