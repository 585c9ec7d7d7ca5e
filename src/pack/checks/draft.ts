import type {ArticlePack, ArticleEvent, Entity, Fact, Id, Lane} from '../article-pack.js';
import {pathStep, type Problem} from '../problem.js';
import {libraryRelations} from '../relations.js';
import type {Relation} from '../relation.js';
import {
  articleWithDefaults,
  backgroundWithDefaults,
  defaultLane,
  eventWithDefaults,
  factWithDefaults,
} from '../with-defaults.js';

/** A pack that is being checked: what of it has the right shape, with defaults filled in and ids looked up. */
export interface Draft {
  readonly pack: ArticlePack;
  /** False if parts with a wrong shape were left out: nothing may be concluded from what is not there. */
  readonly whole: boolean;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly events: ReadonlyMap<Id, ArticleEvent>;
  readonly facts: ReadonlyMap<Id, Fact>;
  readonly lanes: ReadonlyMap<Id, Lane>;
  /** The library's and the pack's own. */
  readonly relations: ReadonlyMap<Id, Relation>;
  /** Ids of parts that were left out for their shape. */
  readonly leftOut: ReadonlySet<Id>;
  /** Where a part of a list stands in the file. */
  pathOf(part: object): string;
}

/** One idea of what makes a pack right. */
export type Check = (draft: Draft) => Iterable<Problem>;

type List = Exclude<keyof ArticlePack, 'format' | 'id' | 'lang' | 'article'>;

/** Takes from a file's data all that has the right shape. */
export function makeDraft(
  data: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): Draft {
  const broken = new Set(problems.map(({path}) => path.split('/', 3).join('/')));
  const paths = new Map<object, string>();
  const leftOut = new Set<Id>();

  function sound<Part extends object>(
    list: List,
    complete: (part: Part) => Part = part => part,
  ): Part[] {
    const written = data[list];
    if (!Array.isArray(written)) return [];
    return written.flatMap((item: Part & {readonly id?: unknown}, index) => {
      const path = `/${list}${pathStep(index)}`;
      if (broken.has(path)) {
        if (typeof item?.id === 'string') leftOut.add(item.id);
        return [];
      }
      const part = complete(item);
      paths.set(part, path);
      return [part];
    });
  }

  const isArticleSound = !problems.some(({path}) => /^\/article(\/|$)/.test(path));
  const article = articleWithDefaults(
    isArticleSound ? (data['article'] as ArticlePack['article']) : {title: '', paragraphs: []},
  );
  const listed = sound<Lane>('lanes');
  const lanes = listed.length === 0 ? [defaultLane(article)] : listed;
  const pack: ArticlePack = {
    format: 'article-pack/1',
    id: String(data['id']),
    lang: String(data['lang']),
    article,
    lanes,
    entities: sound('entities'),
    events: sound<ArticleEvent>('events', event => eventWithDefaults(event, lanes[0]!)),
    facts: sound('facts', factWithDefaults),
    complete: sound('complete'),
    notStated: sound('notStated'),
    gists: sound('gists'),
    background: sound('background', backgroundWithDefaults),
    relations: sound('relations'),
  };
  return {
    pack,
    whole: problems.length === 0,
    entities: byId(pack.entities),
    events: byId(pack.events),
    facts: byId(pack.facts),
    lanes: byId(pack.lanes),
    relations: byId([...libraryRelations, ...pack.relations]),
    leftOut,
    pathOf: part => paths.get(part) ?? '',
  };
}

function byId<Part extends {readonly id: Id}>(parts: readonly Part[]): ReadonlyMap<Id, Part> {
  return new Map(parts.map(part => [part.id, part]));
}
