import type {ArticlePack, Attribution, FactObject, Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {pathStep} from '../problem.js';

/** What an id can stand for. */
export type Target = 'entity' | 'event' | 'fact' | 'fact or event' | 'lane' | 'relation';

/** A place in a pack where it speaks of a part of itself. */
export interface Reference {
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

/** Visits everything in a pack that speaks of another part by its id. */
export function visitReferences(draft: Draft, visit: (reference: Reference) => void): void {
  const {pack, pathOf, relations} = draft;
  visitLinks('/article', pack.article, articleLinks);
  for (const [list, targets] of Object.entries(links)) {
    for (const part of pack[list as keyof Lists]) visitPart(pathOf(part), part as Part, targets);
  }

  function visitPart(path: string, part: Part, targets: Targets): void {
    visitLinks(path, part, targets);
    if (part.source) visitLinks(`${path}/source`, part.source, sourceLinks);
    const range = relations.get(part.relation ?? '')?.range;
    if (range && 'entity' in range) visitLinks(path, part, objectLinks);
  }

  function visitLinks(path: string, part: object, targets: Targets): void {
    const fields = part as Readonly<Record<string, unknown>>;
    for (const key in targets) {
      if (fields[key] !== undefined) visitLink(`${path}/${key}`, fields[key], targets[key]!);
    }
  }

  function visitLink(path: string, value: unknown, target: Target): void {
    if (typeof value === 'string') visit({path, id: value, target});
    else if (Array.isArray(value))
      value.forEach((id, index) => visitLink(path + pathStep(index), id, target));
  }
}
