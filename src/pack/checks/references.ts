import type {ArticlePack, Attribution, FactObject, Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {nearest} from '../nearest.js';
import {mostProblems, pathStep, type Problem, type Target} from '../problem.js';

/** A place in a pack where it speaks of a part of itself. */
interface Reference {
  readonly path: string;
  readonly id: Id;
  readonly target: Target;
}

type Links<Part> = {readonly [Key in keyof Part]?: Target};

type Targets = Readonly<Record<string, Target>>;

type Lists = Omit<ArticlePack, 'format' | 'id' | 'lang' | 'article'>;

const articleLinks: Links<ArticlePack['article']> = {author: 'entity', publisher: 'entity'};

const sourceLinks: Links<Attribution> = {by: 'entity'};

/** The properties that hold an object or what may be taken for one: references if the relation asks for an entity. */
const objectLinks: Links<Part> = {object: 'entity', misreadings: 'entity', supposed: 'entity'};

/** The properties that hold an id or a list of ids. */
const links: {readonly [List in keyof Lists]?: Links<Lists[List][number]>} = {
  entities: {partOf: 'entity', memberOf: 'entity'},
  events: {
    lane: 'lane',
    before: 'event',
    after: 'event',
    during: 'event',
    place: 'entity',
    participants: 'entity',
    facts: 'fact',
  },
  facts: {
    relation: 'relation',
    subject: 'entity',
    for: 'fact',
    inferredFrom: 'fact or event',
    entails: 'fact',
    equivalentTo: 'fact',
    disputes: 'fact',
    near: 'fact',
  },
  complete: {relation: 'relation', subject: 'entity', count: 'fact'},
  notStated: {relation: 'relation', subject: 'entity'},
  background: {relation: 'relation', subject: 'entity', event: 'event'},
  relations: {near: 'relation'},
};

/** Any part of a pack, by the properties that depend on others for what they hold. */
interface Part {
  readonly relation?: Id;
  readonly object?: FactObject;
  readonly misreadings?: readonly string[];
  readonly supposed?: readonly string[];
  readonly source?: object;
}

/** Every id that the pack speaks of is there. */
export function* checkReferences(draft: Draft): Iterable<Problem> {
  let told = 0;
  for (const {path, id, target} of referencesIn(draft)) {
    const known = idsOf(draft, target);
    if (known.some(ids => ids.has(id)) || draft.leftOut.has(id)) continue;
    told += 1;
    // To look for what was meant takes long, and nobody reads of more problems.
    const near =
      told > mostProblems
        ? []
        : nearest(
            id,
            known.flatMap(ids => [...ids.keys()]),
          );
    yield {path, code: 'unknown-id', values: {id, target, is: whatIs(draft, id), near}};
  }
}

function idsOf(draft: Draft, target: Target): readonly ReadonlyMap<Id, unknown>[] {
  switch (target) {
    case 'entity':
      return [draft.entities];
    case 'event':
      return [draft.events];
    case 'fact':
      return [draft.facts];
    case 'fact or event':
      return [draft.facts, draft.events];
    case 'lane':
      return [draft.lanes];
    case 'relation':
      return [draft.relations];
  }
}

function whatIs({entities, events, facts}: Draft, id: Id): 'entity' | 'event' | 'fact' | 'nothing' {
  if (entities.has(id)) return 'entity';
  if (events.has(id)) return 'event';
  return facts.has(id) ? 'fact' : 'nothing';
}

/** Everything in a pack that speaks of another part by its id. */
function* referencesIn({pack, pathOf, relations}: Draft): Iterable<Reference> {
  yield* linksIn('/article', pack.article, articleLinks);
  for (const [list, targets] of Object.entries(links)) {
    for (const each of pack[list as keyof Lists]) {
      const part = each as Part;
      const path = pathOf(each);
      yield* linksIn(path, part, targets);
      if (part.source) yield* linksIn(`${path}/source`, part.source, sourceLinks);
      const range = relations.get(part.relation ?? '')?.range;
      if (range && 'entity' in range) yield* linksIn(path, part, objectLinks);
    }
  }
}

function* linksIn(path: string, part: object, targets: Targets): Iterable<Reference> {
  const fields = part as Readonly<Record<string, unknown>>;
  for (const [key, target] of Object.entries(targets)) {
    const link = fields[key];
    if (typeof link === 'string') yield {path: `${path}/${key}`, id: link, target};
    if (!Array.isArray(link)) continue;
    for (const [index, id] of link.entries()) {
      if (typeof id === 'string') yield {path: `${path}/${key}${pathStep(index)}`, id, target};
    }
  }
}
