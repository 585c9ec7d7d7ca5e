import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {ArticlePack, Id} from '../../pack/article-pack.js';
import '../article-timeline.js';
import type {ArticleTimeline} from '../article-timeline.js';
import type {
  DaySelectEvent,
  EventSelectEvent,
  QuestionShowEvent,
} from '../shared/events/timeline-events.js';
import {exportedTimelineParts} from './exported-parts.js';
import type {Section} from './lesson-header.js';
import {renderPlacingBar} from './placing-bar.js';
import type {QuizFollower} from './quiz-follower.js';

/** What a page can set of the timeline of a lesson. */
export type TimelineSettings = Readonly<
  Pick<ArticleTimeline, 'selected' | 'start' | 'end' | 'context' | 'deepLink'>
>;

/** What follows in a lesson from what the reader does on its timeline. */
export interface TimelineActions {
  readonly goTo: (section: Section) => void;
  readonly select: (event: Id) => void;
}

/** The timeline as a part of a lesson. It shows what the quiz means for the events, and nothing that the quiz still asks. */
export function renderTimelineSection(
  pack: ArticlePack,
  settings: TimelineSettings,
  quiz: QuizFollower,
  text: LessonText,
  {goTo, select}: TimelineActions,
): TemplateResult {
  const {placing} = quiz.progress;
  const {marks, questions, withheld, guarded} = quiz.events;
  return html`
    <section class="timeline" part="section timeline" aria-labelledby="timeline">
      <h2 class="label" id="timeline" part="section-title" tabindex="-1">${text.timeline}</h2>
      ${
        placing
          ? renderPlacingBar(placing, pack.lang, text, {
              onDay: quiz.place,
              onBack: () => goTo('quiz'),
            })
          : nothing
      }
      ${
        withheld.size > 0
          ? html`<p class="note">
              ${text.datesWithheld(withheld.size)}
              <button class="quiet" @click=${quiz.showDates}>${text.showDates}</button>
            </p>`
          : nothing
      }
      <article-timeline
        exportparts=${exportedTimelineParts}
        .pack=${pack}
        .selected=${settings.selected}
        .start=${settings.start}
        .end=${settings.end}
        .context=${settings.context}
        .deepLink=${settings.deepLink}
        .marks=${marks}
        .questions=${questions}
        .withheld=${withheld}
        .guarded=${guarded}
        .choice=${placing?.choice}
        @event-select=${({eventId}: EventSelectEvent) => select(eventId)}
        @day-select=${({day}: DaySelectEvent) => quiz.place(day)}
        @question-show=${({questionId}: QuestionShowEvent) => quiz.show(questionId)}
      ></article-timeline>
    </section>
  `;
}
