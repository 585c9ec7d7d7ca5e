import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../../quiz/question.js';
import {answerText, keyText, type AnswerFormat} from '../../../quiz/answer-text.js';
import {dayText} from '../day-text.js';
import {renderEvidence} from '../asking/evidence-view.js';
import {panelClass, verdict} from '../asking/feedback-view.js';
import type {QuizView} from '../quiz-view.js';

/** Every question with the reader's answer, the right one, and why. */
export function renderReview(view: QuizView): TemplateResult {
  const {session, text} = view;
  return html`<section part="review" id="review" tabindex="-1" aria-labelledby="review-title">
    <h2 id="review-title">${text.review}</h2>
    <ol class="review">
      ${session.questions.map(question => renderAnswer(view, question))}
    </ol>
    <div class="actions">
      <button type="button" class="primary" @click=${() => view.act({type: 'finish'})}>
        ${text.toResultsAgain}
      </button>
    </div>
  </section>`;
}

function renderAnswer(view: QuizView, question: Question): TemplateResult {
  const {session, text, language} = view;
  const answer = session.answers[question.id];
  const format = answerFormat(view);
  const isRight = answer?.mark.outcome === 'right';
  return html`<li part="review-item">
    <p class="stem" lang=${question.lang} dir="auto">${question.stem}</p>
    <div class="panel ${answer ? panelClass(answer.mark) : ''}">
      ${
        answer
          ? html`<p class="verdict">
              ${verdict(text, language, answer.mark, answer.hints > 0)}
              ${answer.tries > 1 ? `(${text.tries(answer.tries)})` : nothing}
            </p>`
          : html`<p class="verdict">○ ${text.open}</p>`
      }
      <dl>
        <div>
          <dt>${text.yourAnswer}</dt>
          <dd lang=${answer ? question.lang : nothing} dir="auto">
            ${answer ? answerText(question, answer.response, format) : text.noAnswer}
          </dd>
        </div>
        ${
          isRight
            ? nothing
            : html`<div>
                <dt>${question.interaction === 'order' ? text.aRightOrder : text.rightAnswerIs}</dt>
                <dd lang=${question.lang} dir="auto">${keyText(question, format)}</dd>
              </div>`
        }
        <div>
          <dt>${text.why}</dt>
          <dd lang=${question.lang} dir="auto">${question.explanation}</dd>
        </div>
      </dl>
      ${renderEvidence(view, [...question.evidence, ...(answer?.mark.evidence ?? [])])}
    </div>
  </li>`;
}

/** How answers are written for this reader. */
export function answerFormat(view: Pick<QuizView, 'language' | 'text'>): AnswerFormat {
  const {language, text} = view;
  return {
    day: day => dayText(view, day),
    paragraph: paragraph => text.paragraph(paragraph),
    number: number => new Intl.NumberFormat(language).format(number),
  };
}
