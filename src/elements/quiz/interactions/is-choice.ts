import type {ChoiceQuestion, MultipleChoiceQuestion, Question} from '../../../quiz/question.js';

/** Whether a question is answered with the controls that every quiz brings along. */
export function isChoice(question: Question): question is ChoiceQuestion | MultipleChoiceQuestion {
  return question.interaction === 'choice' || question.interaction === 'multiple-choice';
}
