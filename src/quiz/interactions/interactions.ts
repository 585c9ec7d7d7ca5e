import type {Mark, Question, Response} from '../question.js';
import {choice, multipleChoice} from './choice.js';
import {invalid, type AnswerFormat, type Interaction} from './interaction.js';
import {match} from './match.js';
import {number} from './number.js';
import {order} from './order.js';
import {passage} from './passage.js';
import {placement} from './placement.js';

/** The name of a way to answer. */
export type InteractionName = Question['interaction'];

/** The question of an interaction. */
export type QuestionOf<Name extends InteractionName> = Extract<Question, {interaction: Name}>;

/** Every way to answer. */
const interactions: {readonly [Name in InteractionName]: Interaction<QuestionOf<Name>>} = {
  choice,
  'multiple-choice': multipleChoice,
  number,
  order,
  match,
  placement,
  passage,
};

/** What the quiz knows of the way in which a question is answered. */
export function interactionOf<Q extends Question>(question: Q): Interaction<Q> {
  return interactions[question.interaction] as unknown as Interaction<Q>;
}

/** Whether a value names a way to answer. */
export function isInteractionName(value: unknown): value is InteractionName {
  return typeof value === 'string' && Object.hasOwn(interactions, value);
}

/**
 * What an answer is worth, and why. Never throws: an answer that does not have the question's shape is `invalid`.
 * The feedback does not give the key away, so that the reader can try again.
 */
export function mark(question: Question, response: unknown): Mark {
  // A question may come from a file that another program wrote.
  return isInteractionName(question.interaction)
    ? interactionOf(question).mark(question, response)
    : invalid('an interaction that is known', question);
}

const plainFormat: AnswerFormat = {
  day: day => day,
  paragraph: paragraph => `¶${paragraph}`,
  number: String,
};

/** An answer as a line of text. */
export function answerText(
  question: Question,
  response: Response,
  format: AnswerFormat = plainFormat,
): string {
  return interactionOf(question).text(question, response, format);
}

/** The right answer as a line of text. */
export function keyText(question: Question, format: AnswerFormat = plainFormat): string {
  return interactionOf(question).keyText(question, format);
}
