import type {Fact, Id} from '../../pack/article-pack.js';
import type {Topic} from '../../pack/relation.js';
import type {Knowledge} from '../knowledge.js';
import {entitiesOverlap} from './overlap.js';

/** Who states something: the author, somebody whom the article does not name, or the entity that it credits. */
export type Stater = 'author' | 'unnamed-source' | {readonly entity: Id};

/** Who states a fact, if it is clear who does and nobody else states the same. */
export function onlyStater(knowledge: Knowledge, fact: Fact): Stater | undefined {
  const sources = [...knowledge.kinship.saying(fact.id)].map(id => knowledge.facts.get(id)?.source);
  const [first] = sources;
  if (
    sources.some(
      source =>
        source?.ambiguous ||
        source?.by !== first?.by ||
        (source === undefined) !== (first === undefined),
    )
  ) {
    return undefined;
  }
  if (first === undefined) return 'author';
  return first.by === undefined ? 'unnamed-source' : {entity: first.by};
}

/** The entity that alone states a fact, if there is one. */
export function onlySource(knowledge: Knowledge, fact: Fact): Id | undefined {
  const stater = onlyStater(knowledge, fact);
  return typeof stater === 'object' ? stater.entity : undefined;
}

/** True if the entity, or one that holds it or is held by it, states something that could be taken for the fact. */
export function statesNearly(knowledge: Knowledge, entity: Id, fact: Fact): boolean {
  const {near, saying} = knowledge.kinship;
  return [...near(fact.id)]
    .flatMap(id => [...saying(id)])
    .some(id => {
      const said = knowledge.facts.get(id);
      if (said === undefined) return false;
      const by = said.source === undefined ? knowledge.pack.article.author : said.source.by;
      return by !== undefined && entitiesOverlap(knowledge, by, entity);
    });
}

const disputable: ReadonlySet<Topic> = new Set(['reason', 'purpose', 'effect']);

/**
 * True if some can hold it and others not, so that it is worth asking who does. What the author says that others hope or
 * fear is left out: a reader would credit it to them, and not quite wrongly.
 */
export function isView(knowledge: Knowledge, {relation, source}: Fact): boolean {
  return source !== undefined || disputable.has(knowledge.relation(relation).topic);
}
