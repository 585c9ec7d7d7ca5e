import {html, nothing, type TemplateResult} from 'lit';
import {answeredTally} from '../../../quiz/results.js';
import {pointsText, type QuizContext} from '../quiz-context.js';

/** Where the reader is: in words, and as a row of small bars for those who see it. */
export function renderProgress({session, text, language}: QuizContext): TemplateResult {
  const {questions, position, answers, mode, finished} = session;
  const isTold = mode !== 'test' || finished;
  const {score, answered} = answeredTally(session);
  return html`<div class="progress" part="progress">
    <p>
      <span>${text.progress(position + 1, questions.length)}</span>
      ${isTold && answered > 0 ? html`<span>${text.soFar(pointsText(language, score), answered)}</span>` : nothing}
    </p>
    <div class="bars" aria-hidden="true">
      ${questions.map(({id}, index) => {
        const outcome = answers[id]?.mark.outcome;
        const known = outcome === undefined ? '' : isTold ? outcome : 'given';
        return html`<i class="${known} ${index === position ? 'here' : ''}"></i>`;
      })}
    </div>
  </div>`;
}
