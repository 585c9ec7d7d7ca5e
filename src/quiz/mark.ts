import {marksFor} from '../words/questions/marks-for.js';
import type {Evidence} from '../pack/article-pack.js';
import type {
  ChoiceQuestion,
  Mark,
  MatchQuestion,
  MultipleChoiceQuestion,
  NumberQuestion,
  Option,
  OrderQuestion,
  PassageQuestion,
  PlacementQuestion,
  Question,
} from './question.js';
import {readNumber} from './read-number.js';

/**
 * What an answer is worth, and why. Never throws: an answer that does not have the question's shape is `invalid`.
 * The feedback does not give the key away, so that the reader can try again.
 */
export function mark(question: Question, response: unknown): Mark {
  switch (question.interaction) {
    case 'choice':
      return markChoice(question, response);
    case 'multiple-choice':
      return markMultipleChoice(question, response);
    case 'number':
      return markNumber(question, response);
    case 'order':
      return markOrder(question, response);
    case 'match':
      return markMatch(question, response);
    case 'placement':
      return markPlacement(question, response);
    case 'passage':
      return markPassage(question, response);
    default:
      return unknownInteraction(question);
  }
}

function markChoice(question: ChoiceQuestion, response: unknown): Mark {
  const option = question.options.find(({id}) => id === response);
  if (option === undefined) return invalid('the id of an option', response);
  if (option.id === question.key) return right(question, option.feedback);
  return graded(question, 0, option.feedback, evidenceOf([option]));
}

function markMultipleChoice(question: MultipleChoiceQuestion, response: unknown): Mark {
  const ids = distinctIds(response, question.options);
  if (ids === undefined || ids.length === 0) return invalid('ids of options, each once', response);
  const picked = question.options.filter(({id}) => ids.includes(id));
  const wrong = picked.filter(({id}) => !question.keys.includes(id));
  const hits = picked.length - wrong.length;
  if (wrong.length === 0 && hits === question.keys.length) return right(question);
  const found = marksFor(question.lang).found(hits, question.keys.length);
  // Each reason with the option that it is about: of several, "this" would be none.
  const feedback = [found, ...wrong.map(({text, feedback}) => `${text}: ${feedback}`)].join(' ');
  // A wrong pick takes back a right one, so that picking everything earns nothing.
  const score = Math.max(0, hits - wrong.length) / question.keys.length;
  return graded(question, Math.min(score, 1), feedback, evidenceOf(wrong));
}

function markNumber(question: NumberQuestion, response: unknown): Mark {
  const readings = typeof response === 'string' ? readNumber(response, question.unit) : [response];
  const numbers = readings.filter(
    reading => typeof reading === 'number' && Number.isFinite(reading),
  ) as number[];
  if (numbers.length === 0) return invalid('a number', response);
  // A decimal fraction of a percent point is not lost to binary arithmetic.
  const allowed = question.tolerance + Math.abs(question.key) * 1e-12;
  if (numbers.some(number => Math.abs(number - question.key) <= allowed)) return right(question);
  const words = marksFor(question.lang);
  return graded(question, 0, numbers[0]! < question.key ? words.tooLow : words.tooHigh);
}

function markOrder(question: OrderQuestion, response: unknown): Mark {
  const ids = distinctIds(response, question.items);
  if (ids === undefined || ids.length !== question.items.length)
    return invalid('every item id once', response);
  const held = question.before.filter(
    ([first, second]) => ids.indexOf(first) < ids.indexOf(second),
  ).length;
  return share(question, held, question.before.length, marksFor(question.lang).pairsInOrder);
}

function markMatch(question: MatchQuestion, response: unknown): Mark {
  if (typeof response !== 'object' || response === null || Array.isArray(response)) {
    return invalid('left ids with right ids', response);
  }
  const pairs = Object.entries(response);
  const left = new Set(question.left.map(({id}) => id));
  const right = new Set(question.right.map(({id}) => id));
  const known = pairs.every(
    ([from, to]) => left.has(from) && typeof to === 'string' && right.has(to),
  );
  if (!known || pairs.length === 0) return invalid('left ids with right ids', response);
  const held = pairs.filter(([from, to]) => question.key[from] === to).length;
  return share(question, held, question.left.length, marksFor(question.lang).matched);
}

function markPlacement(question: PlacementQuestion, response: unknown): Mark {
  if (typeof response !== 'string' || !isDay(response))
    return invalid('a day, YYYY-MM-DD', response);
  const words = marksFor(question.lang);
  // Days of one form compare as text.
  if (response < question.window.earliest) return graded(question, 0, words.tooEarly);
  if (response > question.window.latest) return graded(question, 0, words.tooLate);
  return right(question);
}

function markPassage(question: PassageQuestion, response: unknown): Mark {
  if (typeof response !== 'number' || !question.paragraphs.includes(response)) {
    return invalid('the number of a paragraph that is offered', response);
  }
  if (response === question.key) return right(question);
  // Here the evidence is the key.
  const feedback = marksFor(question.lang).noProof(response);
  return {outcome: 'wrong', score: 0, feedback, evidence: [{paragraph: response}]};
}

function right(question: Question, feedback = question.explanation): Mark {
  return {outcome: 'right', score: 1, feedback, evidence: question.evidence};
}

/** The key's evidence first, then where the article has what the reader picked. */
function graded(
  question: Question,
  score: number,
  feedback: string,
  elsewhere: readonly Evidence[] = [],
): Mark {
  const outcome = score > 0 ? 'partly-right' : 'wrong';
  return {outcome, score, feedback, evidence: [...question.evidence, ...elsewhere]};
}

function share(
  question: Question,
  held: number,
  all: number,
  words: (held: number, all: number) => string,
): Mark {
  return held === all ? right(question) : graded(question, held / all, words(held, all));
}

function invalid(expected: string, response: unknown): Mark {
  return {outcome: 'invalid', problem: `expected ${expected}, got ${describe(response)}`};
}

function unknownInteraction(question: never): Mark {
  return {outcome: 'invalid', problem: `no marking for the question ${describe(question)}`};
}

/** Data from outside may hold anything, even what JSON cannot say. */
function describe(value: unknown): string {
  try {
    return JSON.stringify(value)?.slice(0, 80) ?? typeof value;
  } catch {
    return typeof value;
  }
}

function distinctIds(
  response: unknown,
  known: readonly {readonly id: string}[],
): readonly string[] | undefined {
  if (!Array.isArray(response) || new Set(response).size !== response.length) return undefined;
  return response.every(id => known.some(item => item.id === id)) ? response : undefined;
}

function evidenceOf(options: readonly Option[]): readonly Evidence[] {
  return options.flatMap(({evidence}) => evidence ?? []);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
