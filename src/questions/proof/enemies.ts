import type {Fact, Id} from '../../pack/article-pack.js';
import type {Knowledge} from '../knowledge.js';
import {factsOverlap} from './overlap.js';
import type {Question} from '../../quiz/question.js';
import {nameOf, objectOf} from '../realise.js';

/** True if two questions must not stand in one form: they ask the same, or one gives the other's key away. */
export function areEnemies(knowledge: Knowledge, a: Question, b: Question): boolean {
  return asksTheSame(knowledge, a, b) || givesAway(knowledge, a, b) || givesAway(knowledge, b, a);
}

function asksTheSame(knowledge: Knowledge, a: Question, b: Question): boolean {
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

/** True if what a reader sees of one question holds both ends of a fact that the other asks. */
function givesAway(knowledge: Knowledge, told: Question, asked: Question): boolean {
  const text = wordsOf(told);
  return asked.about.some(id => {
    const fact = knowledge.facts.get(id);
    if (fact === undefined) return false;
    const object = objectOf(knowledge, fact.relation, fact.object).bare.toLowerCase();
    const subject = nameOf(knowledge, fact.subject).bare.toLowerCase();
    const source =
      fact.source?.by === undefined
        ? undefined
        : nameOf(knowledge, fact.source.by).bare.toLowerCase();
    return (
      text.includes(object) &&
      (text.includes(subject) || (source !== undefined && text.includes(source)))
    );
  });
}

/** Stem, options and all that is said after an answer. */
function wordsOf(question: Question): string {
  const options =
    'options' in question ? question.options.flatMap(({text, feedback}) => [text, feedback]) : [];
  const items =
    question.interaction === 'match'
      ? [...question.left, ...question.right].map(({text}) => text)
      : [];
  return [question.stem, question.explanation, ...options, ...items].join(' ').toLowerCase();
}
