import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {QuizProgress} from './quiz-progress.js';

/** What the reader can do while the quiz asks for a day. */
export interface PlacingActions {
  readonly onDay: (day: IsoDay) => void;
  readonly onBack: () => void;
}

/** Says above the timeline that the quiz asks for a day on it, and takes the day by keyboard too. */
export function renderPlacingBar(
  {stem, choice: {axis, day = ''}}: NonNullable<QuizProgress['placing']>,
  lang: string,
  text: LessonText,
  {onDay, onBack}: PlacingActions,
): TemplateResult {
  return html`<div class="panel placing" part="placing" role="group" aria-labelledby="placing">
    <p id="placing" lang=${lang} dir="auto">${stem}</p>
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
          if (value !== '') onDay(value);
        }}
      />
      <button type="button" @click=${onBack}>${text.backToQuestion}</button>
    </p>
  </div>`;
}
