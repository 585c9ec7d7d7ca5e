import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../article-quiz.js';
import {exportedQuizParts} from './exported-parts.js';
import type {LessonContext} from './lesson-context.js';

/** The quiz as a part of a lesson, with the way to the timeline while it asks for a day there. */
export function renderQuizSection(context: LessonContext): TemplateResult {
  const {store, quiz, progress} = context;
  const text = context.text.lesson;
  return html`
    <section class="quiz" part="section quiz" aria-labelledby="quiz">
      <div class="sticky">
        <h2 class="label" id="quiz" part="section-title" tabindex="-1">${text.quiz}</h2>
        <article-quiz
          exportparts=${exportedQuizParts}
          count=${ifDefined(context.count)}
          ?disabled=${quiz.disabled}
          ?no-storage=${quiz.noStorage}
          ?seed-from-address=${quiz.seedFromAddress}
          ?teacher=${quiz.teacher}
          .store=${store}
          .now=${quiz.now}
        ></article-quiz>
        ${
          progress.choice
            ? html`<p class="note">
                <button class="quiet" @click=${() => context.goTo('timeline')}>
                  ${text.placeOnTimeline}
                </button>
              </p>`
            : nothing
        }
        ${renderCoverage(context)}
      </div>
    </section>
  `;
}

/** Why no question asks for the facts of a pack, fact by fact, for whoever writes the pack. */
function renderCoverage({
  coverage,
  text: {lesson: text},
}: LessonContext): TemplateResult | typeof nothing {
  if (coverage.length === 0) return nothing;
  return html`<details class="coverage" part="coverage">
    <summary>${text.whyNoQuestions}</summary>
    <dl>
      ${coverage.map(
        ({id, questions, excluded}) =>
          html`<dt><code>${id}</code></dt>
            <dd lang=${excluded === undefined ? nothing : 'en'}>
              ${excluded ?? text.otherKinds(questions.length)}
            </dd>`,
      )}
    </dl>
  </details>`;
}
