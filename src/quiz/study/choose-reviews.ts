import type {Id} from '../../pack/article-pack.js';
import type {Question} from '../question.js';
import type {Memories} from './fact-memory.js';

/**
 * The questions to ask now: first about facts that are due, the longest overdue first, then about facts never asked. A fact
 * is asked in another kind than last time wherever the article has one.
 */
export function chooseReviews({
  questions,
  memories,
  now,
  count,
}: {
  readonly questions: readonly Question[];
  readonly memories: Memories;
  readonly now: Date;
  readonly count: number;
}): readonly Question[] {
  const chosen: Question[] = [];
  const covered = new Set<Id>();
  for (const fact of factsToAsk(questions, memories, now)) {
    if (chosen.length >= count) break;
    if (covered.has(fact)) continue;
    const about = questions.filter(
      question => question.about.includes(fact) && !chosen.includes(question),
    );
    const question = about.find(({kind}) => kind !== memories[fact]?.lastKind) ?? about[0];
    if (question === undefined) continue;
    chosen.push(question);
    question.about.forEach(id => covered.add(id));
  }
  return chosen;
}

/** Facts and events that the questions ask about, each once. */
export function factsAsked(questions: readonly Question[]): readonly Id[] {
  return [...new Set(questions.flatMap(({about}) => about))];
}

function factsToAsk(questions: readonly Question[], memories: Memories, now: Date): readonly Id[] {
  const facts = factsAsked(questions);
  const today = now.toISOString();
  const dueOf = (fact: Id) => memories[fact]!.card.due;
  const due = facts
    .filter(fact => memories[fact] !== undefined && dueOf(fact) <= today)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  return [...due, ...facts.filter(fact => memories[fact] === undefined)];
}
