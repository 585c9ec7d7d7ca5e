import {html, nothing, type TemplateResult} from 'lit';
import {downloadResults} from './download-results.js';
import {renderLinks} from './links-view.js';
import {isComplete, type Session} from '../../../quiz/session.js';
import type {QuizDeeds, QuizView} from '../quiz-view.js';
import {addressWithSeed, newSeed} from '../share-links.js';

/** The ways on from the results: review, go on, again, and under a fold what keeps or shares them. */
export function renderResultsActions(view: QuizView, deeds: QuizDeeds): TemplateResult {
  const {session, text, act, pack} = view;
  const {seed} = deeds;
  const download = (format: 'json' | 'csv') => downloadResults(format, session, {pack, seed});
  const links = deeds.hasLinks
    ? [{label: text.shareLink, address: addressWithSeed(location.href, seed)}]
    : [];
  return html`<div class="actions">
      <button type="button" class="primary" @click=${() => act({type: 'review'})}>
        ${text.review}
      </button>
      ${canGoOn(session) ? html`<button type="button" @click=${() => act({type: 'go-on'})}>${text.goOn}</button>` : nothing}
      ${
        session.mode === 'study'
          ? html`<button type="button" @click=${() => deeds.restart()}>${text.studyMore}</button>`
          : html`<button type="button" @click=${() => deeds.restart()}>
                ${text.sameQuestions}
              </button>
              <button type="button" @click=${() => deeds.restart(newSeed())}>
                ${text.newQuestions}
              </button>`
      }
    </div>
    <details class="keep" part="keep">
      <summary>${text.keepResults}</summary>
      <div class="actions">
        <button type="button" @click=${() => download('json')}>${text.downloadJson}</button>
        <button type="button" @click=${() => download('csv')}>${text.downloadCsv}</button>
        <button type="button" @click=${() => deeds.print()}>${text.print}</button>
        ${renderClear(view, deeds)}
      </div>
      ${renderLinks(view, 'link', links)}
    </details>`;
}

/** The button that deletes what is kept, and beside it that this is done: it is said aloud, but not everybody listens. */
export function renderClear(
  {text}: QuizView,
  {clear, isCleared}: QuizDeeds,
): TemplateResult | typeof nothing {
  if (!clear) return nothing;
  return html`<button type="button" @click=${clear}>${text.clear}</button>
    ${isCleared ? html`<span class="cleared">✓ ${text.cleared}</span>` : nothing}`;
}

function canGoOn(session: Session): boolean {
  return session.mode !== 'test' && !isComplete(session);
}
