import type {Problem} from '../../../pack/problem.js';

/** A pack could not be read or is not a pack. The element shows the same problems. */
export class PackErrorEvent extends Event {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('pack-error', {bubbles: true, composed: true});
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pack-error': PackErrorEvent;
  }
}
