import type {
  Article,
  ArticleEvent,
  BackgroundFact,
  Fact,
  FactObject,
  Lane,
} from './article-pack.js';
import type {Time} from './time/time.js';

/** A part of a pack as it stands in a file: what has a default may be missing. */
type Written<T, Defaulted extends keyof T> = Omit<T, Defaulted> & Partial<Pick<T, Defaulted>>;

export type WrittenArticle = Written<Article, 'paragraphs'>;
export type WrittenEvent = Written<ArticleEvent, 'kind' | 'lane' | 'evidence' | 'quizworthy'>;
export type WrittenFact = Written<Fact, 'status' | 'quizworthy'>;

export function articleWithDefaults(article: WrittenArticle): Article {
  return {...article, ...writtenTime(article.written), paragraphs: article.paragraphs ?? []};
}

/** The one lane of a pack that has none: headed by the article's title, so that it needs no language. */
export function defaultLane(article: Article): Lane {
  return {id: 'events', label: article.title};
}

export function eventWithDefaults(event: WrittenEvent, lane: Lane): ArticleEvent {
  return {
    ...event,
    kind: event.kind ?? 'happening',
    lane: event.lane ?? lane.id,
    ...timeOf(event.time),
    evidence: event.evidence ?? [],
    quizworthy: event.quizworthy ?? true,
  };
}

export function factWithDefaults(fact: WrittenFact): Fact {
  return {
    ...fact,
    object: objectWithDefaults(fact.object),
    status: fact.status ?? 'stated',
    ...timeOf(fact.time),
    quizworthy: fact.quizworthy ?? true,
  };
}

export function backgroundWithDefaults(background: BackgroundFact): BackgroundFact {
  const {object, time} = background;
  return {
    ...background,
    ...timeOf(time),
    ...(object === undefined ? {} : {object: objectWithDefaults(object)}),
  };
}

function objectWithDefaults(object: FactObject): FactObject {
  if (typeof object === 'string') return object;
  return {...object, tolerance: object.tolerance ?? 0, approximate: object.approximate ?? false};
}

function timeOf(time: Time | undefined): {time?: Time} {
  return time ? {time: timeWithDefaults(time)} : {};
}

function writtenTime(time: Time | undefined): {written?: Time} {
  return time ? {written: timeWithDefaults(time)} : {};
}

function timeWithDefaults(time: Time): Time {
  return {...time, basis: time.basis ?? 'stated'};
}
