import {marksFor} from '../../words/questions/marks-for.js';
import type {PassageQuestion} from '../question.js';
import {isFiniteNumber, isText, listOf} from '../shape.js';
import {invalid, meansItself, plain, right, type Interaction} from './interaction.js';

/** The reader picks the paragraph that proves a statement. */
export const passage: Interaction<PassageQuestion> = {
  ...plain,
  ...meansItself,
  fields: {interaction: isText, paragraphs: listOf(isFiniteNumber), key: isFiniteNumber},
  mark(question, response) {
    if (typeof response !== 'number' || !question.paragraphs.includes(response)) {
      return invalid('the number of a paragraph that is offered', response);
    }
    if (response === question.key) return right(question);
    // Here the evidence is the key.
    const feedback = marksFor(question.lang).noProof(response);
    return {outcome: 'wrong', score: 0, feedback, evidence: [{paragraph: response}]};
  },
  text: (_question, response, {paragraph}) => paragraph(Number(response)),
  keyText: ({key}, {paragraph}) => paragraph(key),
  hintsParagraph: false,
  tells: () => [],
};
