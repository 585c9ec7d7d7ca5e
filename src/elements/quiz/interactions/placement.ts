import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {calendarDate, isoDay, parseIsoDay} from '../../../pack/time/calendar.js';
import type {PlacementQuestion} from '../../../quiz/question.js';
import {axisTicks} from '../../../timeline/axis.js';
import {dayText} from '../quiz-context.js';
import type {ControlsInput} from './controls-input.js';
import {optionSign} from './option-sign.js';

/** A day to be set: a slider along a line of time, and a date field for the exact day. */
export function renderPlacement(input: ControlsInput<PlacementQuestion>): TemplateResult {
  const {question, draft, locked, revealed, text, setDraft} = input;
  const {start, end} = question.axis;
  const first = parseIsoDay(start);
  const length = parseIsoDay(end) - first;
  const day = typeof draft === 'string' ? draft : undefined;
  // Untouched it stands at the start: in the middle it would often point at the right day.
  const offset = day === undefined ? 0 : parseIsoDay(day) - first;
  const said = day === undefined ? text.noDayYet : dayText(input, day);
  return html`<div class="placement">
    <label for="slider">${text.placeOnLine}</label>
    <div class="line" dir="ltr">
      <input
        id="slider"
        type="range"
        min="0"
        max=${length}
        step="1"
        aria-valuetext=${said}
        .value=${live(String(offset))}
        class=${day === undefined ? 'untouched' : ''}
        @input=${(event: InputEvent) => setDraft(isoDay(first + Number((event.target as HTMLInputElement).value)))}
      />
      ${renderAxis(input)}
    </div>
    <p class="field">
      <label for="day">${text.exactDay}</label>
      <input
        id="day"
        type="date"
        min=${start}
        max=${end}
        .value=${live(day ?? '')}
        @change=${onDay}
      />
      <output for="slider day">${said}</output>
    </p>
    ${
      locked && revealed
        ? html`<p class="key">
            ${optionSign(text, {picked: false, key: true})}
            <span>${daysText(input)}</span>
          </p>`
        : nothing
    }
  </div>`;

  function onDay(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    setDraft(value === '' ? undefined : value);
  }
}

/** The days that are right: all of a stretch, or the only one. */
function daysText(input: ControlsInput<PlacementQuestion>): string {
  const {earliest, latest} = input.question.window;
  const first = dayText(input, earliest);
  return earliest === latest ? first : input.text.anyDay(first, dayText(input, latest));
}

/** The line under the slider, with its months or years, and with the right stretch once that is no secret. */
function renderAxis({
  question,
  locked,
  revealed,
  text: {dates},
}: ControlsInput<PlacementQuestion>): TemplateResult {
  const {axis, window} = question;
  const from = parseIsoDay(axis.start);
  const to = parseIsoDay(axis.end);
  const at = (day: number) =>
    `${(100 * (Math.min(Math.max(day, from), to) - from)) / (to - from || 1)}%`;
  const width = (days: number) => `${(100 * days) / (to - from || 1)}%`;
  const {precision, days} = axisTicks({from, to}, 5);
  // The year stands at the first month and where it changes.
  const label = (day: number, index: number) => {
    const {year, month} = calendarDate(day);
    if (precision === 'year') return dates.year(String(year));
    return dates.month(
      dates.monthsShort[month - 1]!,
      index === 0 || month === 1 ? String(year) : '',
    );
  };
  const [earliest, latest] = [parseIsoDay(window.earliest), parseIsoDay(window.latest)];
  return html`<svg class="axis" aria-hidden="true">
    ${
      locked && revealed
        ? svg`<rect class="window" x=${at(earliest)} width=${width(latest - earliest + 1)} height="8" />`
        : nothing
    }
    ${days.map(
      (day, index) => svg`<line x1=${at(day)} x2=${at(day)} y1="0" y2="8" />
        <text x=${at(day)} y="22">${label(day, index)}</text>`,
    )}
  </svg>`;
}
