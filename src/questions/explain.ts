import type {ArticlePack, Id} from '../pack/article-pack.js';
import {knowledgeOf, type Knowledge} from './knowledge.js';
import type {Proof, Question} from '../quiz/question.js';
import {attributedStatement, paragraphOf} from './sentences.js';

/** The proof of a question in words, a line for the key and one for each option: for whoever checks a form. */
export function explain(question: Question, pack: ArticlePack): string {
  const knowledge = knowledgeOf(pack);
  if (knowledge === undefined) return question.explanation;
  const options = 'options' in question ? question.options : [];
  const lines = options.map(
    ({text, role, proof}) =>
      `${role === 'key' ? '✓' : '✗'} ${text} — ${reasonOf(knowledge, proof)}`,
  );
  return [
    `${question.stem}`,
    `✓ ${question.explanation} ${reasonOf(knowledge, question.proof)}`,
    ...lines,
  ].join('\n');
}

function reasonOf(knowledge: Knowledge, {rule, grounds}: Proof): string {
  const words = grounds.map(id => groundIn(knowledge, id));
  return `${knowledge.wording.rules[rule]} [${words.join('; ')}]`;
}

function groundIn(knowledge: Knowledge, id: Id): string {
  const fact = knowledge.facts.get(id);
  if (fact !== undefined)
    return `${attributedStatement(knowledge, fact)} (¶${paragraphOf(fact.evidence)})`;
  return knowledge.events.get(id)?.label ?? id;
}
