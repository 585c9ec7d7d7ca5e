import type {TemplateResult} from 'lit';
import type {InteractionName, QuestionOf} from '../../../quiz/interactions/interactions.js';
import type {QuizParts} from '../quiz-parts.js';
import {renderChoice} from './choice.js';
import type {ControlsInput} from './controls-input.js';

/** Draws the controls of one way to answer. */
export type RenderControls<Name extends InteractionName> = (
  input: ControlsInput<QuestionOf<Name>>,
) => TemplateResult;

/** The controls that come with every quiz; not every quiz has the others, and they come in a file of their own. */
const atOnce = {choice: renderChoice, 'multiple-choice': renderChoice};

/** The name of a way to answer whose controls come later. */
export type LaterName = Exclude<InteractionName, keyof typeof atOnce>;

/** The controls with which a question is answered. */
export function renderControls(parts: QuizParts, input: ControlsInput): TemplateResult {
  const name: InteractionName = input.question.interaction;
  if (isAtOnce(name)) return draw(atOnce[name], input);
  return parts.render('later', ({laterControls}) => draw(laterControls[name], input));
}

function isAtOnce(name: InteractionName): name is keyof typeof atOnce {
  return name in atOnce;
}

/** The question's own name has chosen the function, so that they fit; the compiler cannot follow this through a table. */
function draw(render: (input: never) => TemplateResult, input: ControlsInput): TemplateResult {
  return (render as (input: ControlsInput) => TemplateResult)(input);
}
