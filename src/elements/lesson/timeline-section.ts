import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DayChoice} from '../../quiz/progress.js';
import {currentQuestion} from '../../quiz/session.js';
import '../article-timeline.js';
import type {
  DaySelectEvent,
  EventSelectEvent,
  QuestionShowEvent,
} from '../shared/events/timeline-events.js';
import {exportedTimelineParts} from './exported-parts.js';
import type {LessonContext} from './lesson-context.js';

/** The timeline as a part of a lesson. It shows what the quiz means for the events, and nothing that the quiz still asks. */
export function renderTimelineSection(context: LessonContext): TemplateResult {
  const {pack, progress, timeline} = context;
  const text = context.text.lesson;
  const {marks, questions, withheld, guarded, choice} = progress;
  return html`
    <section class="timeline" part="section timeline" aria-labelledby="timeline">
      <h2 class="label" id="timeline" part="section-title" tabindex="-1">${text.timeline}</h2>
      ${choice ? renderPlacing(context, choice) : nothing}
      ${
        withheld.size > 0
          ? html`<p class="note">
              ${text.datesWithheld(withheld.size)}
              <button class="quiet" @click=${context.showDates}>${text.showDates}</button>
            </p>`
          : nothing
      }
      <article-timeline
        exportparts=${exportedTimelineParts}
        .pack=${pack}
        .selected=${timeline.selected}
        .start=${timeline.start}
        .end=${timeline.end}
        .context=${timeline.context}
        .deepLink=${timeline.deepLink}
        .marks=${marks}
        .questions=${questions}
        .withheld=${withheld}
        .guarded=${guarded}
        .choice=${choice}
        @event-select=${({eventId}: EventSelectEvent) => context.selectEvent(eventId)}
        @day-select=${({day}: DaySelectEvent) => context.pickDay(day)}
        @question-show=${({questionId}: QuestionShowEvent) => context.showQuestion(questionId)}
      ></article-timeline>
    </section>
  `;
}

/** Says above the timeline that the quiz asks for a day on it, and takes the day by keyboard too. */
function renderPlacing(
  {store, text: {lesson: text}, pickDay, goTo}: LessonContext,
  {axis, day = ''}: DayChoice,
): TemplateResult {
  const asked = currentQuestion(store.state.session);
  return html`<div class="panel placing" part="placing" role="group" aria-labelledby="placing">
    <p id="placing" lang=${asked?.lang ?? nothing} dir="auto">${asked?.stem}</p>
    <p class="note">${text.placeHere}</p>
    <p class="actions">
      <label for="placed-day">${text.placedDay}</label>
      <input
        id="placed-day"
        type="date"
        min=${axis.start}
        max=${axis.end}
        .value=${live(day)}
        @change=${(event: Event) => {
          const {value} = event.target as HTMLInputElement;
          if (value !== '') pickDay(value);
        }}
      />
      <button type="button" @click=${() => goTo('quiz')}>${text.backToQuestion}</button>
    </p>
  </div>`;
}
