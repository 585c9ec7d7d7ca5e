import type {Fact} from '../../pack/article-pack.js';
import type {Topic} from '../../pack/relation.js';
import type {Knowledge} from '../knowledge.js';

const disputable: ReadonlySet<Topic> = new Set(['reason', 'purpose', 'effect']);

/**
 * True if some can hold it and others not, so that it is worth asking who does. What the author says that others hope or
 * fear is left out: a reader would credit it to them, and not quite wrongly.
 */
export function isView(knowledge: Knowledge, {relation, source}: Fact): boolean {
  return source !== undefined || disputable.has(knowledge.relation(relation).topic);
}
