import {html, nothing, type TemplateResult} from 'lit';
import type {Outlook} from '../../../quiz/study/outlook.js';
import {DAY, isoDay} from '../../../pack/time/calendar.js';
import {dayText, type QuizContext} from '../quiz-context.js';
import {renderClear} from './results-actions.js';
import {renderBar} from './results-view.js';

/** Where the reader stands with the facts of the article, what the week brings, and what was reviewed so far. */
export function renderOutlook(
  context: QuizContext,
  {due, unseen, mastered, forecast, next, history}: Outlook,
): TemplateResult {
  const {text, session, now} = context;
  const most = Math.max(1, ...forecast);
  return html`<section
    class="study"
    part="study"
    id="study"
    tabindex="-1"
    aria-labelledby="study-title"
  >
    <h2 id="study-title">${text.study}</h2>
    ${session.questions.length === 0 ? html`<p>${text.nothingDue}</p>` : nothing}
    <dl class="counts">
      <div>
        <dt>${text.factsDue}</dt>
        <dd>${due}</dd>
      </div>
      <div>
        <dt>${text.factsNew}</dt>
        <dd>${unseen}</dd>
      </div>
      <div>
        <dt>${text.factsMastered}</dt>
        <dd>${mastered}</dd>
      </div>
    </dl>
    ${next === undefined ? nothing : html`<p>${text.nextDue(dayText(context, next.slice(0, 10)))}</p>`}
    <div class="tables">
      ${renderTable(
        text.forecast,
        [text.day, text.reviews],
        forecast.map((reviews, index) => [dayAfter(now(), index + 1), reviews, most] as const),
      )}
      ${
        history.length === 0
          ? nothing
          : renderTable(
              text.history,
              [text.day, text.known],
              history.map(({day, reviews, known}) => [day, known, reviews] as const),
              true,
            )
      }
    </div>
  </section>`;

  function renderTable(
    caption: string,
    headings: readonly [string, string],
    rows: readonly (readonly [string, number, number])[],
    ofAll = false,
  ): TemplateResult {
    return html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map(heading => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([day, value, all]) =>
            html`<tr>
              <th scope="row">${dayText(context, day)} ${renderBar(value, all)}</th>
              <td>${ofAll ? `${value} / ${all}` : value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** What is left to do when nothing was due: to ask what has fallen due since, and to have everything forgotten. */
export function renderStudyActions(context: QuizContext, {due, unseen}: Outlook): TemplateResult {
  return html`<div class="actions">
    ${due + unseen > 0 ? html`<button type="button" class="primary" @click=${() => context.restart()}>${context.text.studyMore}</button>` : nothing}
    ${renderClear(context)}
  </div>`;
}

function dayAfter(now: Date, days: number): string {
  return isoDay(Math.floor(now.valueOf() / DAY) + days);
}
