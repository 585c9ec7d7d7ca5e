import type {Problem} from '../../../pack/problem.js';
import type {ExplainedProblem} from '../../../words/problems/explain-problem.js';
import type {PackFailure} from '../source/read-pack.js';

/** A pack could not be read or is not a pack. The element shows the same problems. */
export class PackErrorEvent extends Event {
  /** A hundred at most, in English too, unless the words could not be loaded. */
  readonly problems: readonly (Problem & Partial<ExplainedProblem>)[];
  /** How many more there are. */
  readonly more: number;

  constructor({problems, more, explain}: Omit<PackFailure, 'ok'>) {
    super('pack-error', {bubbles: true, composed: true});
    this.problems = explain ? problems.map(problem => explain(problem)) : problems;
    this.more = more;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pack-error': PackErrorEvent;
  }
}
