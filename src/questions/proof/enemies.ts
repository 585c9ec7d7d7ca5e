import type {Fact, Id} from '../../pack/article-pack.js';
import type {OptionValue, Query} from '../../quiz/question.js';
import type {Written} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {plainName, plainObject} from '../plain-words.js';
import {factsOverlap} from './overlap.js';

/** What a question asks and what it tells, ready to be held against other questions. */
export interface Disclosure {
  readonly about: readonly Id[];
  /** The ends of the facts that it asks, and who states them. */
  readonly asks: readonly FactWords[];
  /** The names and phrases that a reader comes to see, in lower case: stem, options and all that is said after an answer. */
  readonly tells: string;
}

interface FactWords {
  readonly subject: string;
  readonly object: string;
  readonly source?: string;
}

export function disclosureOf(knowledge: Knowledge, {question, quoted = []}: Written): Disclosure {
  const {about, query} = question;
  const values = 'options' in question ? question.options.map(({value}) => value) : [];
  const told = [...about, ...quoted, ...givenIn(query), ...values.flatMap(namedIn)];
  return {
    about,
    asks: about.flatMap(id => {
      const fact = knowledge.facts.get(id);
      return fact === undefined ? [] : [factWords(knowledge, fact)];
    }),
    tells: told
      .flatMap(id => wordsOf(knowledge, id))
      .join(' | ')
      .toLowerCase(),
  };
}

/** True if two questions must not stand in one form: they ask the same, or one gives the other's key away. */
export function areEnemies(knowledge: Knowledge, a: Disclosure, b: Disclosure): boolean {
  return asksTheSame(knowledge, a, b) || givesAway(a, b) || givesAway(b, a);
}

function asksTheSame(knowledge: Knowledge, a: Disclosure, b: Disclosure): boolean {
  return a.about.some(id => {
    if (b.about.includes(id)) return true;
    const fact = knowledge.facts.get(id);
    return fact !== undefined && b.about.some(other => overlapsWith(knowledge, fact, other));
  });
}

function overlapsWith(knowledge: Knowledge, fact: Fact, other: Id): boolean {
  const found = knowledge.facts.get(other);
  return found !== undefined && factsOverlap(knowledge, fact, found);
}

/** True if what one question tells holds both ends of a fact that the other asks. */
function givesAway({tells}: Disclosure, {asks}: Disclosure): boolean {
  return asks.some(
    ({subject, object, source}) =>
      tells.includes(object) &&
      (tells.includes(subject) || (source !== undefined && tells.includes(source))),
  );
}

function factWords(knowledge: Knowledge, {subject, object, source}: Fact): FactWords {
  const bare = (id: Id) => (knowledge.entities.get(id)?.name ?? id).toLowerCase();
  return {
    subject: bare(subject),
    object:
      typeof object === 'string' ? bare(object) : plainObject(knowledge, object).toLowerCase(),
    ...(source?.by === undefined ? {} : {source: bare(source.by)}),
  };
}

/** The names and phrases that the mention of something brings with it. */
function wordsOf(knowledge: Knowledge, id: Id): readonly string[] {
  const fact = knowledge.facts.get(id);
  if (fact !== undefined) {
    const {subject, object, source} = fact;
    const purpose = knowledge.facts.get(fact.for ?? '');
    return [
      plainName(knowledge, subject),
      plainObject(knowledge, object),
      ...(source?.by === undefined ? [] : [plainName(knowledge, source.by)]),
      ...(purpose === undefined ? [] : [plainObject(knowledge, purpose.object)]),
    ];
  }
  const event = knowledge.events.get(id);
  return [event === undefined ? plainName(knowledge, id) : (event.phrase ?? event.label)];
}

/** What a stem names besides what it asks. */
function givenIn(query: Query): readonly string[] {
  const {asks} = query;
  if (asks === 'object') return [query.subject, ...(query.besides ?? [])];
  if (asks === 'subject') return [query.object, ...(query.besides ?? [])];
  if (asks === 'statement') return [query.subject, String(query.object)];
  if (asks === 'view') return [query.source];
  return asks === 'referent' ? [query.name] : [];
}

function namedIn(value: OptionValue): readonly string[] {
  if ('all' in value) return value.all.flatMap(namedIn);
  if ('entity' in value) return [value.entity];
  if ('phrase' in value) return [value.phrase];
  if ('fact' in value) return [value.fact];
  return 'event' in value ? [value.event] : [];
}
