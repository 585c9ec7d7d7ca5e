import type {TemplateResult} from 'lit';
import type {ChoiceQuestion, MultipleChoiceQuestion, Question} from '../../../quiz/question.js';
import type {Interaction} from './interaction.js';
import {renderMatch} from './match.js';
import {moreStyles} from './more-styles.js';
import {renderNumber} from './number.js';
import {renderOrder} from './order.js';
import {renderPassage} from './passage.js';
import {renderPlacement} from './placement.js';

export const styles = [moreStyles];

/** The controls of questions that are more than a choice. They come in a file of their own: not every quiz has one. */
export function renderMore(
  question: Exclude<Question, ChoiceQuestion | MultipleChoiceQuestion>,
  rest: Omit<Interaction, 'question'>,
): TemplateResult {
  switch (question.interaction) {
    case 'number':
      return renderNumber({...rest, question});
    case 'order':
      return renderOrder({...rest, question});
    case 'match':
      return renderMatch({...rest, question});
    case 'placement':
      return renderPlacement({...rest, question});
    case 'passage':
      return renderPassage({...rest, question});
  }
}
