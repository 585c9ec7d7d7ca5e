import type {Evidence} from '../../../pack/article-pack.js';

/**
 * The reader asks to be shown where the article says something. Whoever shows it prevents the default; if nobody does, the
 * element that asked shows the digest of the paragraph or a link to the source.
 */
export class PassageShowEvent extends Event {
  readonly evidence: Evidence;

  constructor(evidence: Evidence) {
    super('passage-show', {bubbles: true, composed: true, cancelable: true});
    this.evidence = evidence;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'passage-show': PassageShowEvent;
  }
}
