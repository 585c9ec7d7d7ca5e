import {libraryRelations} from '../../src/pack/relations.js';
import type {ArticleEvent, Attitude, EntityType, Fact} from '../../src/pack/article-pack.js';
import type {PhraseForm, Relation} from '../../src/pack/relation.js';

/** Takes one of `bound` ways, counted from 0: all that is left to chance. */
export type Draw = (bound: number) => number;

interface Named {
  readonly id: string;
  readonly type: EntityType;
}

/** How many entities of a type come with every hundred facts. */
const perHundred: Readonly<Record<EntityType, number>> = {
  person: 30,
  post: 16,
  organisation: 16,
  group: 10,
  country: 6,
  region: 8,
  town: 14,
  facility: 6,
  agreement: 6,
  work: 4,
  thing: 16,
};

const attitudes: readonly Attitude[] = [
  'says',
  'insists',
  'reports',
  'suspects',
  'hopes',
  'alleges',
  'thinks',
  'denies',
];
const verbs = [
  'build',
  'close',
  'defend',
  'expand',
  'fund',
  'guard',
  'halt',
  'inspect',
  'mend',
  'open',
  'paint',
  'sell',
];
const adjectives = [
  'bright',
  'coastal',
  'distant',
  'eastern',
  'fragile',
  'hidden',
  'joint',
  'local',
  'modern',
  'narrow',
  'old',
  'public',
];
const nouns = [
  'archive',
  'bridge',
  'canal',
  'dam',
  'embassy',
  'factory',
  'garden',
  'harbour',
  'mine',
  'quarry',
  'railway',
  'school',
];
const units = ['boats', 'lamps', 'months', 'roads'];

/**
 * A pack with all that packs can have, as JSON: facts over the library's relations with sources, negation, "only",
 * nearness and numbers, dated and ordered events, closed lists, what other sources say.
 */
export function buildPack(draw: Draw, factCount: number): unknown {
  const chance = (percent: number) => draw(100) >= 100 - percent; // what is drawn first, 0, leaves everything out
  const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!;
  const maybe = <T extends object>(percent: number, part: () => T): T | object =>
    chance(percent) ? part() : {};

  const entities = buildEntities();
  const ofTypes = (types: readonly EntityType[]) =>
    entities.filter(({type}) => types.includes(type));
  const byTypes = new Map<readonly EntityType[], readonly Named[]>();
  const anyOf = (types: readonly EntityType[]): string => {
    if (!byTypes.has(types)) byTypes.set(types, ofTypes(types));
    return pick(byTypes.get(types)!).id;
  };
  const speakers: readonly EntityType[] = ['person', 'group', 'organisation'];
  const paragraphs = Math.max(4, Math.ceil(factCount / 4));
  const passage = () => [{paragraph: 1 + draw(paragraphs - 1)}];

  const facts = buildFacts();
  const events = buildEvents(Math.ceil(factCount / 6));
  return {
    format: 'article-pack/1',
    id: 'built',
    lang: 'en',
    article: {
      title: 'A built article',
      author: 'person-0',
      written: {edtf: '2030', basis: 'stated'},
      paragraphs: Array.from({length: paragraphs}, (_, number) => ({
        number,
        digest: `Paragraph ${number}.`,
      })),
    },
    lanes: [{id: 'all', label: 'All'}],
    entities,
    events,
    facts,
    complete: libraryRelations
      .filter(() => chance(50))
      .map(relation => ({
        relation: relation.id,
        ...maybe(30, () => ({subject: anyOf(relation.subject)})),
        basis: chance(30) ? 'only' : 'certified',
      })),
    notStated: facts.slice(0, Math.ceil(factCount / 20)).map(({relation}, index) => ({
      id: `gap-${index}`,
      detail: `the colour of the ${nouns[index % nouns.length]} ${index}`,
      paragraph: 1 + draw(paragraphs - 1),
      ...maybe(30, () => gapIn(relation, anyOf(relationOf(relation).subject))),
    })),
    gists: [],
    background: Array.from({length: Math.ceil(factCount / 20)}, (_, index) => {
      const relation = pick(libraryRelations);
      return {
        id: `other-${index}`,
        statement: 'Another source says so.',
        source: {title: 'Another source'},
        relation: relation.id,
        subject: anyOf(relation.subject),
        object: objectFor(relation),
      };
    }),
    relations: [],
  };

  function buildEntities(): readonly Named[] {
    const named: (Named & Record<string, unknown>)[] = [];
    for (const [type, share] of Object.entries(perHundred) as [EntityType, number][]) {
      const count = Math.max(3, Math.round((share * factCount) / 100));
      for (let index = 0; index < count; index++) {
        const earlier = named.filter(entity => entity.type === type).length;
        named.push({
          id: `${type}-${index}`,
          type,
          name:
            type === 'post'
              ? `keeper of ${adjectives[index % 12]} ${nouns[draw(12)]} ${index}`
              : `${type} ${index}`,
          ...(type === 'thing' || type === 'post' ? {determiner: 'the'} : {}),
          ...maybe(10, () => ({plural: true})),
          ...(earlier === 0 ? {} : maybe(8, () => ({partOf: [`${type}-${draw(earlier)}`]}))),
          ...(type === 'person' ? maybe(10, () => ({memberOf: [`group-${draw(3)}`]})) : {}),
          ...(type === 'organisation'
            ? maybe(15, () => ({metonyms: [{name: `Town ${draw(4)}`, paragraph: 1 + draw(3)}]}))
            : {}),
          ...(index > 1 ? maybe(5, () => ({outside: true})) : {}),
        });
      }
    }
    return named;
  }

  function buildFacts(): readonly Fact[] {
    const built: Fact[] = [];
    const taken = new Set<string>();
    const purposes: string[] = [];
    const earlier = () => ({ids: [`fact-${draw(built.length)}`]});
    for (let index = 0; index < factCount; index++) {
      const relation = pick(libraryRelations);
      const needsPurpose = relation.id === 'acts-by';
      if (needsPurpose && purposes.length === 0) continue;
      const again = built.length > 0 && chance(15) ? built.at(-1)! : undefined;
      const like = again?.relation === relation.id ? again : undefined;
      const id = `fact-${built.length}`;
      const linked = built.length > 0;
      const object = objectFor(relation);
      const fact = {
        id,
        relation: relation.id,
        subject: like?.subject ?? anyOf(relation.subject),
        object,
        evidence: passage(),
        ...(needsPurpose ? {for: pick(purposes)} : {}),
        ...maybe(5, () => ({negated: true})),
        ...maybe(5, () => ({only: true})),
        ...maybe(5, () => ({partial: true})),
        ...maybe(25, () => ({
          source: {
            ...maybe(80, () => ({by: anyOf(speakers)})),
            attitude: pick(attitudes),
            ...maybe(10, () => ({ambiguous: true})),
          },
        })),
        ...maybe(5, () => ({time: {edtf: String(1990 + draw(30))}})),
        ...(linked ? maybe(8, () => ({near: earlier().ids})) : {}),
        ...(linked ? maybe(5, () => ({equivalentTo: earlier().ids})) : {}),
        ...(linked ? maybe(5, () => ({entails: earlier().ids})) : {}),
        ...(linked ? maybe(5, () => ({disputes: earlier().ids})) : {}),
        ...(linked
          ? maybe(5, () => ({
              status: 'inferred',
              inferredFrom: earlier().ids,
              warrant: 'It follows.',
            }))
          : maybe(5, () => ({status: 'presupposed'}))),
        ...('phrase' in relation.range ? maybe(40, () => misreadingsOf(relation, object)) : {}),
      } as unknown as Fact;
      // One source neither gives two values where there is one nor takes back what it says.
      const keys = keysOf(relation, fact);
      if (keys.some(key => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      built.push(fact);
      if ('phrase' in relation.range && relation.range.phrase === 'infinitive') purposes.push(id);
    }
    return built;
  }

  /** What the article could have said and does not. */
  function gapIn(relation: string, subject: string): object {
    const isFilled = facts.some(
      fact => fact.relation === relation && [fact.subject, fact.object].includes(subject),
    );
    return isFilled
      ? {}
      : {relation, subject, supposed: [objectFor(relationOf(relation))].filter(isText)};
  }

  /** Something of the same form that the fact does not say. */
  function misreadingsOf(relation: Relation, object: Fact['object']): object {
    const others = [objectFor(relation), objectFor(relation)].filter(
      other => isText(other) && other !== object,
    );
    return others.length === 0 ? {} : {misreadings: [...new Set(others)]};
  }

  function objectFor({range, labels}: Relation): Fact['object'] {
    if ('entity' in range) return anyOf(range.entity);
    if (labels !== undefined) return pick(labels);
    if ('phrase' in range) return phrase(range.phrase);
    const value = 5 * (1 + draw(60));
    if (range.quantity === 'share')
      return {
        value: Math.min(value, 90),
        unit: 'per cent',
        of: 'the catch',
        tolerance: draw(3),
        approximate: false,
      };
    return {value, unit: pick(units), tolerance: draw(3), approximate: chance(20)};
  }

  function phrase(form: PhraseForm): string {
    const thing = `${pick(adjectives)} ${pick(nouns)}`;
    switch (form) {
      case 'infinitive':
        return `${pick(verbs)} the ${thing}`;
      case 'gerund':
        return `${pick(verbs)}ing the ${thing}`;
      case 'noun':
        return `the ${thing} and its ${pick(nouns)}`;
      case 'clause':
        return `the ${thing} will ${pick(verbs)}`;
      case 'state':
        return `in the ${thing}`;
    }
  }

  /** Dates move on with the number, so that no order goes against them. */
  function buildEvents(count: number): readonly ArticleEvent[] {
    const apart = 2 + Math.ceil(count / 6);
    return Array.from({length: count}, (_, index) => {
      const year = 1900 + Math.floor((index * 120) / count);
      const [month, day] = [1 + draw(12), 1 + draw(28)].map(number =>
        String(number).padStart(2, '0'),
      );
      const shapes = [
        `${year}`,
        `${year}-${month}`,
        `${year}-${month}-${day}`,
        `${year}~`,
        `XXXX-${month}`,
        `${year}-${month}-01/${year}-${month}-07`,
        `${year}~/..`,
        `${String(year).slice(0, 3)}X`,
      ];
      const edtf = pick(shapes);
      return {
        id: `event-${index}`,
        label: `Event ${index}`,
        ...maybe(70, () => ({phrase: `the event ${index}`})),
        kind: edtf.endsWith('/..') || chance(20) ? 'state' : 'happening', // what happened has an end
        lane: 'all',
        ...(chance(20) ? {} : {time: {edtf, ...maybe(10, () => ({slackDays: draw(20)}))}}),
        ...(index + apart < count
          ? maybe(25, () => ({
              before: [`event-${index + apart + draw(Math.min(20, count - index - apart))}`],
            }))
          : {}),
        ...(facts.length > 0 ? maybe(40, () => ({facts: [pick(facts).id]})) : {}),
        evidence: passage(),
        quizworthy: true,
      } as ArticleEvent;
    });
  }
}

function keysOf(
  {functional, inverseFunctional, labels}: Relation,
  {relation, subject, object, source}: Fact,
): readonly string[] {
  const by = source === undefined ? '' : (source.by ?? '?');
  const text = isText(object) ? object : `${object.unit}`;
  return [
    ...(functional || labels
      ? [`${relation} of ${subject} by ${by}`]
      : [`${relation} of ${subject} ${text} by ${by}`]),
    ...(inverseFunctional ? [`${relation} to ${text} by ${by}`] : []),
  ];
}

function relationOf(id: string): Relation {
  return libraryRelations.find(relation => relation.id === id)!;
}

function isText(object: Fact['object']): object is string {
  return typeof object === 'string';
}
