import {html, nothing, type TemplateResult} from 'lit';
import {renderLinks, type QuizLink} from './links-view.js';
import {isComplete, type Session} from './quiz-session.js';
import type {QuizView} from './quiz-view.js';

/** What can be done with results, beside looking at them. */
export interface ResultsDeeds {
  readonly restart: () => void;
  readonly restartAnew: () => void;
  readonly download: (format: 'json' | 'csv') => void;
  /** Absent: nothing is kept on the device. */
  readonly clear: (() => void) | undefined;
  readonly print: () => void;
  /** Addresses of the page with these questions; none where the address does not choose them. */
  readonly links: readonly QuizLink[];
}

/** The ways on from the results: review, go on, again, and under a fold what keeps or shares them. */
export function renderResultsActions(view: QuizView, deeds: ResultsDeeds): TemplateResult {
  const {session, text, act} = view;
  return html`<div class="actions">
      <button type="button" class="primary" @click=${() => act({type: 'review'})}>
        ${text.review}
      </button>
      ${canGoOn(session) ? html`<button type="button" @click=${() => act({type: 'go-on'})}>${text.goOn}</button>` : nothing}
      ${
        session.mode === 'study'
          ? html`<button type="button" @click=${deeds.restart}>${text.studyMore}</button>`
          : html`<button type="button" @click=${deeds.restart}>${text.sameQuestions}</button>
              <button type="button" @click=${deeds.restartAnew}>${text.newQuestions}</button>`
      }
    </div>
    <details class="keep" part="keep">
      <summary>${text.keepResults}</summary>
      <div class="actions">
        <button type="button" @click=${() => deeds.download('json')}>${text.downloadJson}</button>
        <button type="button" @click=${() => deeds.download('csv')}>${text.downloadCsv}</button>
        <button type="button" @click=${deeds.print}>${text.print}</button>
        ${deeds.clear ? html`<button type="button" @click=${deeds.clear}>${text.clear}</button>` : nothing}
      </div>
      ${renderLinks(view, 'link', deeds.links)}
    </details>`;
}

function canGoOn(session: Session): boolean {
  return session.mode !== 'test' && !isComplete(session);
}
