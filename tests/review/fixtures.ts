import type {ArticleEvent, ArticlePack, Entity, Fact} from '../../src/pack/article-pack.js';
import type {
  ChoiceQuestion,
  MatchQuestion,
  NumberQuestion,
  OptionValue,
  OrderQuestion,
  PassageQuestion,
  PlacementQuestion,
  Query,
} from '../../src/quiz/question.js';

const place = (paragraph: number) => [{paragraph}];

/** A fact with the parts that no test here turns on. */
export function fact(
  id: string,
  subject: string,
  relation: string,
  object: Fact['object'],
  more: Partial<Fact> = {},
): Fact {
  return {
    id,
    subject,
    relation,
    object,
    status: 'stated',
    evidence: place(1),
    quizworthy: true,
    ...more,
  };
}

export function event(
  id: string,
  edtf: string | undefined,
  more: Partial<ArticleEvent> = {},
): ArticleEvent {
  return {
    id,
    label: id,
    kind: 'happening',
    lane: 'main',
    time: edtf === undefined ? undefined : {edtf, basis: 'stated'},
    evidence: place(1),
    quizworthy: true,
    ...more,
  };
}

const entity = (
  id: string,
  type: Entity['type'],
  name: string,
  more: Partial<Entity> = {},
): Entity => ({
  id,
  type,
  name,
  ...more,
});

/** An invented article: a ferry line opens between three harbours, and not everybody is glad. */
export const ferryPack: ArticlePack = {
  format: 'article-pack/1',
  id: 'ferry',
  lang: 'en',
  article: {
    title: 'A ferry for the lake',
    author: 'reporter',
    written: {edtf: '1998-07', basis: 'stated'},
    paragraphs: [0, 1, 2, 3, 4].map(number => ({number, digest: `Paragraph ${number}.`})),
  },
  lanes: [{id: 'main', label: 'Main'}],
  entities: [
    entity('reporter', 'person', 'Ada Lund'),
    entity('oru', 'person', 'Mika Oru'),
    entity('sten', 'person', 'Rosa Sten'),
    entity('vell', 'person', 'Ivo Vell', {memberOf: ['anglers']}),
    entity('anglers', 'group', 'Anglers’ Union'),
    entity('line', 'thing', 'the ferry line'),
    entity('north', 'town', 'Norholm', {aliases: ['Nordholm']}),
    entity('south', 'town', 'Sudby'),
    entity('west', 'town', 'Vestvik'),
    entity('east', 'town', 'Ostra'),
    entity('lakeland', 'region', 'Lakeland'),
    entity('quay', 'region', 'Sudby Quay', {partOf: ['south']}),
    entity('director', 'post', 'director of the line'),
    entity('mayor', 'post', 'mayor of Norholm'),
    entity('minister', 'post', 'minister of transport'),
    entity('council', 'organisation', 'Lake Council', {
      metonyms: [{name: 'Norholm', paragraph: 3}],
    }),
  ],
  events: [
    event('vote', '1998-03-02'),
    event('launch', '1998-05-11', {time: {edtf: '1998-05-11', basis: 'stated', slackDays: 2}}),
    event('strike', '[1998-04..1998-06]'),
    event('protest', undefined, {after: ['launch']}),
    event('grant', undefined),
  ],
  facts: [
    fact('stop-north', 'line', 'happened-in', 'north'),
    fact('stop-south', 'line', 'happened-in', 'south'),
    fact('stop-west', 'line', 'happened-in', 'west'),
    fact('stops', 'line', 'number-of', {
      value: 3,
      unit: 'harbours',
      tolerance: 0,
      approximate: false,
    }),
    fact(
      'share',
      'lakeland',
      'share-of',
      {value: 40, unit: 'per cent', tolerance: 2, approximate: true},
      {evidence: place(2)},
    ),
    fact('oru-post', 'oru', 'holds-post', 'director'),
    fact('sten-post', 'sten', 'holds-post', 'mayor'),
    fact('vell-no-post', 'vell', 'holds-post', 'director', {negated: true}),
    fact('oru-wants', 'oru', 'wants-to', 'double the number of passengers', {evidence: place(2)}),
    fact('sten-wants', 'sten', 'wants-to', 'shorten the road to the clinic', {evidence: place(2)}),
    fact('quiet', 'line', 'holds', 'the boats will be quiet', {
      source: {by: 'oru', attitude: 'insists'},
      evidence: place(3),
    }),
    fact('loud', 'line', 'holds', 'the engines wake the village', {
      disputes: ['quiet'],
      evidence: place(3),
    }),
    fact('fish', 'line', 'holds', 'the fish will leave', {
      source: {by: 'anglers', attitude: 'suspects'},
      evidence: place(3),
    }),
    fact('rumour', 'line', 'holds', 'a bank pays for it', {
      source: {attitude: 'thinks'},
      evidence: place(4),
    }),
    fact('foggy', 'line', 'holds', 'winters will close it', {
      source: {by: 'sten', attitude: 'says', ambiguous: true},
      evidence: place(4),
    }),
    fact('vell-arrest', 'vell', 'in-custody', 'under house arrest', {evidence: place(4)}),
  ],
  complete: [
    {relation: 'happened-in', subject: 'line', basis: 'counted', count: 'stops'},
    {relation: 'wants-to', subject: 'oru', basis: 'certified'},
    {relation: 'in-custody', object: 'under house arrest', basis: 'certified'},
  ],
  notStated: [
    {id: 'price', detail: 'the price of a ticket', paragraph: 2},
    {
      id: 'rumour-post',
      detail: 'the post that Ivo Vell holds',
      relation: 'works-at',
      subject: 'vell',
      paragraph: 4,
    },
  ],
  gists: [
    {
      id: 'gist',
      key: 'A new ferry line divides the lake towns',
      tooNarrow: 'A director hopes for passengers',
      tooBroad: 'Transport changes societies',
      contradicted: 'A ferry line is closed for good',
      certifiedBy: 'the authors',
      evidence: [{paragraph: 1}],
    },
  ],
  background: [],
  relations: [],
};

/** The pack with some of its lists changed. */
export function changed(change: Partial<ArticlePack>, pack = ferryPack): ArticlePack {
  return {...pack, ...change};
}

export function withFacts(...facts: Fact[]): ArticlePack {
  const ids = new Set(facts.map(({id}) => id));
  return changed({facts: [...ferryPack.facts.filter(({id}) => !ids.has(id)), ...facts]});
}

export function withoutFacts(...ids: string[]): ArticlePack {
  return changed({facts: ferryPack.facts.filter(({id}) => !ids.includes(id))});
}

const base = {
  id: 'question',
  kind: 'fact',
  level: 'retrieve',
  lang: 'en',
  stem: 'Which?',
  about: [],
  events: [],
  evidence: [{paragraph: 1}],
  proof: {rule: 'stated', grounds: []},
  explanation: '',
  difficulty: 0,
} as const;

/** A choice whose first value is the key. Its texts are names, or the value itself. */
export function choice(query: Query, values: readonly OptionValue[]): ChoiceQuestion {
  const options = values.map((value, index) => ({
    id: `o${index}`,
    text: textOf(value),
    value,
    role: index === 0 ? ('key' as const) : ('elsewhere' as const),
    proof: {rule: 'stated' as const, grounds: []},
    feedback: '',
  }));
  return {...base, interaction: 'choice', query, options, key: 'o0'};
}

function textOf(value: OptionValue): string {
  if ('all' in value) return value.all.map(textOf).join(' and ');
  if ('entity' in value)
    return ferryPack.entities.find(({id}) => id === value.entity)?.name ?? value.entity;
  return String(Object.values(value)[0]);
}

export const numberEntry = (
  fact: string,
  key: number,
  tolerance: number,
  unit: string,
): NumberQuestion => ({
  ...base,
  interaction: 'number',
  query: {asks: 'number', fact},
  key,
  tolerance,
  unit,
});

export const order = (ids: readonly string[], before: OrderQuestion['before']): OrderQuestion => ({
  ...base,
  interaction: 'order',
  query: {asks: 'order', events: ids},
  items: ids.map(id => ({id, text: id})),
  before,
});

export const match = (
  query: Query,
  key: Readonly<Record<string, string>>,
  spare: readonly string[] = [],
  manyToOne = false,
): MatchQuestion => ({
  ...base,
  interaction: 'match',
  query,
  left: Object.keys(key).map(id => ({id, text: id})),
  right: [...new Set([...Object.values(key), ...spare])].map(id => ({id, text: id})),
  key,
  manyToOne,
});

export const placement = (
  event: string,
  window: PlacementQuestion['window'],
  axis: PlacementQuestion['axis'],
): PlacementQuestion => ({
  ...base,
  interaction: 'placement',
  query: {asks: 'time', event},
  event,
  window,
  axis,
});

export const passage = (
  fact: string,
  paragraphs: readonly number[],
  key: number,
): PassageQuestion => ({
  ...base,
  interaction: 'passage',
  query: {asks: 'passage', fact},
  paragraphs,
  key,
});
