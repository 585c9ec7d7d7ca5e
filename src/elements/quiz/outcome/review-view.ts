import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../../quiz/question.js';
import type {AnswerFormat} from '../../../quiz/interactions/interaction.js';
import {answerText, interactionOf, keyText} from '../../../quiz/interactions/interactions.js';
import {renderEvidence} from '../asking/evidence-view.js';
import {panelClass, verdict} from '../asking/feedback-view.js';
import {dayText, type QuizContext} from '../quiz-context.js';

/** Every question with the reader's answer, the right one, and why. */
export function renderReview(context: QuizContext): TemplateResult {
  const {session, text} = context;
  return html`<section part="review" id="review" tabindex="-1" aria-labelledby="review-title">
    <h2 id="review-title">${text.review}</h2>
    <ol class="review">
      ${session.questions.map(question => renderAnswer(context, question))}
    </ol>
    <div class="actions">
      <button type="button" class="primary" @click=${() => context.act({type: 'finish'})}>
        ${text.toResultsAgain}
      </button>
    </div>
  </section>`;
}

function renderAnswer(context: QuizContext, question: Question): TemplateResult {
  const {session, text, language} = context;
  const answer = session.answers[question.id];
  const format = answerFormat(context);
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
                <dt>
                  ${interactionOf(question).isKeyOneOfMany ? text.aRightOrder : text.rightAnswerIs}
                </dt>
                <dd lang=${question.lang} dir="auto">${keyText(question, format)}</dd>
              </div>`
        }
        <div>
          <dt>${text.why}</dt>
          <dd lang=${question.lang} dir="auto">${question.explanation}</dd>
        </div>
      </dl>
      ${renderEvidence(context, [...question.evidence, ...(answer?.mark.evidence ?? [])])}
    </div>
  </li>`;
}

/** How answers are written for this reader. */
export function answerFormat(context: Pick<QuizContext, 'language' | 'text'>): AnswerFormat {
  const {language, text} = context;
  return {
    day: day => dayText(context, day),
    paragraph: paragraph => text.paragraph(paragraph),
    number: number => new Intl.NumberFormat(language).format(number),
  };
}
