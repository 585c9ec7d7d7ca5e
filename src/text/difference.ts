import type {ArticlePack, ArticleEvent, Evidence, Fact} from '../pack/article-pack.js';

/** Where an article says something else than a pack. */
export interface Difference {
  readonly kind: 'number' | 'unit' | 'date' | 'name' | 'speaker' | 'negation' | 'words';
  /** The pack's, in its words or digits. */
  readonly expected: string;
  /** The article's; empty where it has nothing in that place. */
  readonly found: string;
}

/** A fact or an event, which its passages are to bear out. */
export type Claim = Fact | ArticleEvent;

/** What a pack says by a passage. */
export function claimsAt({facts, events}: ArticlePack, evidence: Evidence): readonly Claim[] {
  return [...facts, ...events].filter(claim => claim.evidence.some(own => isSame(own, evidence)));
}

/** What a pack knows to stand in a paragraph, but for one claim: the anchors of the others. */
export function anchorsIn({facts, events}: ArticlePack, paragraph: number): readonly string[] {
  return [...facts, ...events]
    .flatMap(({evidence}) => evidence)
    .filter(own => own.paragraph === paragraph)
    .flatMap(({from, to}) => [from, to].filter(anchor => anchor !== undefined));
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.paragraph === b.paragraph && a.from === b.from && a.to === b.to;
}
