import type {Id} from '../pack/article-pack.js';
import type {Kind, Level, Mark, Question, Response} from './question.js';
import type {Session} from './session.js';

/** One question of a finished quiz with what the reader made of it. */
export interface QuestionResult {
  readonly question: Question;
  /** Absent: the question was left open. */
  readonly answer?: {
    readonly response: Response;
    readonly mark: Exclude<Mark, {outcome: 'invalid'}>;
    readonly tries: number;
    readonly hints: number;
    readonly at: string;
  };
}

/** How some of the questions went. */
export interface Tally {
  readonly right: number;
  readonly partlyRight: number;
  readonly wrong: number;
  readonly open: number;
  /** Points earned; a question is worth one. */
  readonly score: number;
  readonly possible: number;
}

/** What a reader knows of an article after a quiz. */
export interface Results extends Tally {
  readonly bySkill: readonly (Tally & {readonly skill: Level})[];
  readonly byParagraph: readonly (Tally & {readonly paragraph: number})[];
  readonly byKind: readonly (Tally & {readonly kind: Kind})[];
  /** Paragraphs where points were lost, the most lost first. */
  readonly readAgain: readonly number[];
  /** Facts and events that were asked about and not known. */
  readonly unknown: readonly Id[];
  readonly questions: readonly QuestionResult[];
}

const skills: readonly Level[] = ['retrieve', 'infer', 'interpret', 'evaluate'];

/** The results of a session, its open questions included. */
export function sessionResults({questions, answers}: Session): Results {
  return resultsOf(
    questions.map((question): QuestionResult => {
      const answer = answers[question.id];
      return answer ? {question, answer} : {question};
    }),
  );
}

/** The points so far and how many questions they come from. */
export function answeredTally({questions, answers}: Session): {
  readonly score: number;
  readonly answered: number;
} {
  const given = questions.filter(({id}) => id in answers);
  const {score} = tally(given.map(question => ({question, answer: answers[question.id]!})));
  return {score, answered: given.length};
}

/** Adds up a quiz: the whole, by skill, by paragraph and by kind of question. */
export function resultsOf(questions: readonly QuestionResult[]): Results {
  const bySkill = skills.flatMap(skill => {
    const some = questions.filter(({question}) => question.level === skill);
    return some.length === 0 ? [] : [{skill, ...tally(some)}];
  });
  const paragraphs = distinct(questions.flatMap(({question}) => paragraphsOf(question))).sort(
    (a, b) => a - b,
  );
  const byParagraph = paragraphs.map(paragraph => ({
    paragraph,
    ...tally(questions.filter(({question}) => paragraphsOf(question).includes(paragraph))),
  }));
  const kinds = distinct(questions.map(({question}) => question.kind)).sort();
  const byKind = kinds.map(kind => ({
    kind,
    ...tally(questions.filter(({question}) => question.kind === kind)),
  }));
  const readAgain = byParagraph
    .filter(({score, possible}) => score < possible)
    .sort((a, b) => b.possible - b.score - (a.possible - a.score) || a.paragraph - b.paragraph)
    .map(({paragraph}) => paragraph);
  const unknown = distinct(
    questions
      .filter(({answer}) => answer?.mark.outcome !== 'right')
      .flatMap(({question}) => question.about),
  );
  return {...tally(questions), bySkill, byParagraph, byKind, readAgain, unknown, questions};
}

function tally(questions: readonly QuestionResult[]): Tally {
  const count = (outcome: string | undefined) =>
    questions.filter(({answer}) => answer?.mark.outcome === outcome).length;
  // Thirds and sixths must not add up to 2.9999999999999996.
  const score =
    Math.round(questions.reduce((sum, {answer}) => sum + (answer?.mark.score ?? 0), 0) * 1000) /
    1000;
  return {
    right: count('right'),
    partlyRight: count('partly-right'),
    wrong: count('wrong'),
    open: count(undefined),
    score,
    possible: questions.length,
  };
}

function paragraphsOf({evidence}: Question): readonly number[] {
  return distinct(evidence.map(({paragraph}) => paragraph));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
