import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {ArticlePack} from '../../pack/article-pack.js';
import '../article-quiz.js';
import {renderCoverage} from './coverage-view.js';
import {exportedQuizParts} from './exported-parts.js';
import type {Section} from './lesson-header.js';
import type {QuizFollower} from './quiz-follower.js';
import type {QuizSettings} from './quiz-settings.js';

/** The quiz as a part of a lesson, with the way to the timeline while it asks for a day there. */
export function renderQuizSection(
  pack: ArticlePack,
  settings: QuizSettings,
  quiz: QuizFollower,
  text: LessonText,
  goTo: (section: Section) => void,
): TemplateResult {
  return html`
    <section class="quiz" part="section quiz" aria-labelledby="quiz">
      <div class="sticky">
        <h2 class="label" id="quiz" part="section-title" tabindex="-1">${text.quiz}</h2>
        <article-quiz
          seed=${ifDefined(settings.seed ?? undefined)}
          count=${ifDefined(settings.count ?? undefined)}
          kinds=${ifDefined(settings.kinds ?? undefined)}
          mode=${ifDefined(settings.mode ?? undefined)}
          ?disabled=${settings.disabled}
          ?no-storage=${settings.noStorage}
          ?seed-from-address=${settings.seedFromAddress}
          ?teacher=${settings.teacher}
          exportparts=${exportedQuizParts}
          .pack=${pack}
          @quiz-start=${quiz.onStart}
          @question-change=${quiz.onQuestionChange}
          @answer-change=${quiz.onAnswerChange}
          @question-answer=${quiz.follow}
          @quiz-finish=${quiz.follow}
        ></article-quiz>
        ${
          quiz.progress.placing
            ? html`<p class="note">
                <button class="quiet" @click=${() => goTo('timeline')}>
                  ${text.placeOnTimeline}
                </button>
              </p>`
            : nothing
        }
        ${renderCoverage(quiz.coverage, text)}
      </div>
    </section>
  `;
}
