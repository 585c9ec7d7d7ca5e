import type {TemplateResult} from 'lit';
import type {Question} from '../../../questions/question.js';
import {renderChoice} from './choice.js';
import type {Interaction} from './interaction.js';
import {renderMatch} from './match.js';
import {renderNumber} from './number.js';
import {renderOrder} from './order.js';
import {renderPassage} from './passage.js';
import {renderPlacement} from './placement.js';

/** The controls that a question is answered with. */
export function renderInteraction(
  question: Question,
  rest: Omit<Interaction, 'question'>,
): TemplateResult {
  switch (question.interaction) {
    case 'choice':
    case 'multiple-choice':
      return renderChoice({...rest, question});
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
