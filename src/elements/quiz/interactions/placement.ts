import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PlacementQuestion} from '../../../questions/question.js';
import {dayText} from '../day-text.js';
import type {Interaction} from './interaction.js';
import {optionSign} from './option-sign.js';

const dayLength = 86_400_000;

/** A day to be set: a slider over the stretch of time that is asked about, and a date field for the exact day. */
export function renderPlacement({question, draft, locked, revealed, text, language, setDraft}: Interaction<PlacementQuestion>): TemplateResult {
  const {start, end} = question.axis;
  const length = daysBetween(start, end);
  const day = typeof draft === 'string' ? draft : undefined;
  const offset = day === undefined ? Math.round(length / 2) : daysBetween(start, day);
  const said = day === undefined ? text.noDayYet : dayText(language, day);
  return html`<div class="placement">
    <label for="slider">${text.placeOnLine}</label>
    <input
      id="slider"
      type="range"
      min="0"
      max=${length}
      step="1"
      aria-valuetext=${said}
      .value=${live(String(offset))}
      class=${day === undefined ? 'untouched' : ''}
      @keydown=${onKeyDown}
      @input=${(event: InputEvent) => setDraft(addDays(start, Number((event.target as HTMLInputElement).value)))}
    />
    <p class="ends" aria-hidden="true"><span>${dayText(language, start)}</span><span>${dayText(language, end)}</span></p>
    <p class="field">
      <label for="day">${text.exactDay}</label>
      <input id="day" type="date" min=${start} max=${end} .value=${live(day ?? '')} @change=${onDay} />
      <output for="slider day">${said}</output>
    </p>
    ${locked && revealed
      ? html`<p class="key">
          ${optionSign(text, {picked: false, key: true})}
          <span>${text.anyDay(dayText(language, question.window.earliest), dayText(language, question.window.latest))}</span>
        </p>`
      : nothing}
  </div>`;

  /** Enter checks the answer here as in every other field: not every browser does so for a slider by itself. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    (event.target as HTMLInputElement).form?.requestSubmit();
  }

  function onDay(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    setDraft(value === '' ? undefined : value);
  }
}

function daysBetween(start: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / dayLength);
}

function addDays(start: string, days: number): string {
  return new Date(Date.parse(`${start}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}
