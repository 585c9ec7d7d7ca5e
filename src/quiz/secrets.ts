import type {ArticleEvent, ArticlePack, Fact, Id} from '../pack/article-pack.js';
import {interactionOf} from './interactions/interactions.js';
import type {Query, Question} from './question.js';

/** A part of an event's details that can be kept back by itself. */
export type EventDetail = 'statedBy' | 'people' | 'place' | 'passage';

/** What a timeline must not tell yet, because the answer to an open question could be read off it. */
export interface Secrets {
  /** Events whose dates would tell. */
  readonly withheld: ReadonlySet<Id>;
  /** Parts of the details of an event that would tell. */
  readonly guarded: ReadonlyMap<Id, ReadonlySet<EventDetail>>;
}

/** What a question keeps secret. */
interface Secret {
  /** When the events of the question were, or how long. */
  readonly time: boolean;
  /** Parts of details that tell, whatever they hold. */
  readonly details: readonly EventDetail[];
  /** People, places and things that may not be named: a part that holds one is kept back. */
  readonly entities: readonly Id[];
}

type Asks = Query['asks'];
type QueryThat<A extends Asks> = Extract<Query, {asks: A}>;
type SecretOf<A extends Asks> = (
  query: QueryThat<A>,
  question: Question,
  pack: ArticlePack,
) => Partial<Secret>;

/** Nothing on a timeline tells the answer. */
const none: Partial<Secret> = {};
const time: Partial<Secret> = {time: true};
const answer = (question: Question): Partial<Secret> => ({
  entities: interactionOf(question).tells(question),
});

/** What must not be told while a question is open, by what it asks. A new thing to ask has to be decided here. */
const secrets: {readonly [A in Asks]: SecretOf<A>} = {
  object: (_, question) => answer(question),
  subject: (_, question) => answer(question),
  number: ({fact}, _, pack) => timeIf(factOf(pack, fact), pack),
  time: () => time,
  first: () => time,
  order: () => time,
  source: (_, question) => ({...answer(question), details: ['statedBy']}),
  view: () => ({details: ['statedBy']}),
  status: () => ({details: ['statedBy']}),
  stance: () => none,
  statement: ({relation, subject, object}, _, pack) => ({
    ...(typeof object === 'number' && timeIf(numberFact(pack, relation, subject), pack)),
    entities: [subject, String(object)],
  }),
  referent: (_, question) => answer(question),
  // What is left out stands nowhere.
  'left-out': () => none,
  matching: ({facts}, question, pack) => ({
    ...answer(question),
    time: facts.some(fact => timeIf(factOf(pack, fact), pack).time),
  }),
  sources: (_, question) => ({...answer(question), details: ['statedBy']}),
  passage: () => ({details: ['passage']}),
  // The details of one event do not say what the whole article comes to.
  gist: () => none,
};

/** What a timeline of the pack's events must not tell while these questions are open. */
export function secretsOf(pack: ArticlePack, open: readonly Question[]): Secrets {
  const kept = open.map(question => ({question, secret: secretOf(question, pack)}));
  const guarded = pack.events.flatMap(event => {
    const details = kept.flatMap(({question, secret}) =>
      isNear(event, question) ? detailsTelling(event, secret) : [],
    );
    return details.length > 0 ? [[event.id, new Set(details)] as const] : [];
  });
  return {
    withheld: new Set(kept.flatMap(({question, secret}) => (secret.time ? question.events : []))),
    guarded: new Map(guarded),
  };
}

function secretOf(question: Question, pack: ArticlePack): Secret {
  const {query} = question;
  const find = secrets[query.asks] as (
    query: Query,
    question: Question,
    pack: ArticlePack,
  ) => Partial<Secret>;
  return {time: false, details: [], entities: [], ...find(query, question, pack)};
}

/** A question counts for the events that it is about and for those of the same paragraph. */
function isNear({id, evidence}: ArticleEvent, question: Question): boolean {
  const paragraphs = question.evidence.map(({paragraph}) => paragraph);
  return (
    question.events.includes(id) || evidence.some(({paragraph}) => paragraphs.includes(paragraph))
  );
}

function detailsTelling(
  {participants = [], place, source}: ArticleEvent,
  {details, entities}: Secret,
): readonly EventDetail[] {
  const tells = (id: Id | undefined) => id !== undefined && entities.includes(id);
  return [
    ...details,
    ...(participants.some(tells) ? (['people'] as const) : []),
    ...(tells(place) ? (['place'] as const) : []),
    ...(tells(source?.by) ? (['statedBy'] as const) : []),
  ];
}

const unitsOfTime =
  /\b(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(y|ies))\b/i;

/** Keeps the time back unless the number is known to have nothing to do with it. */
function timeIf(fact: Fact | undefined, pack: ArticlePack): Partial<Secret> {
  if (fact === undefined) return time;
  // What a relation means that only the pack declares, nobody knows here.
  const isDeclared = pack.relations.some(({id}) => id === fact.relation);
  const unit = typeof fact.object === 'string' ? '' : fact.object.unit;
  const countsTime = unitsOfTime.test(unit) || !/^en\b/i.test(pack.lang); // units of other languages are not known here
  return {time: isDeclared || fact.relation === 'lasted' || countsTime};
}

function factOf({facts}: ArticlePack, id: Id): Fact | undefined {
  return facts.find(fact => fact.id === id);
}

function numberFact({facts}: ArticlePack, relation: Id, subject: Id): Fact | undefined {
  return facts.find(
    fact =>
      fact.relation === relation && fact.subject === subject && typeof fact.object !== 'string',
  );
}
