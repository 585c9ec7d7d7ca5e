import {html, nothing, type TemplateResult} from 'lit';
import {resultsFormats, type ResultsFormat} from '../../../formats/results-formats.js';
import {sessionResults} from '../../../quiz/results.js';
import {renderLinks} from './links-view.js';
import {isComplete, type Session} from '../../../quiz/session.js';
import type {QuizContext} from '../quiz-context.js';
import {addressWithSeed, newSeed} from '../share-links.js';

/** The ways on from the results: review, go on, again, and under a fold what keeps or shares them. */
export function renderResultsActions(context: QuizContext): TemplateResult {
  const {session, state, text, act, hasLinks} = context;
  const {seed, hasOthers} = state;
  const links = hasLinks
    ? [{label: text.shareLink, address: addressWithSeed(location.href, seed)}]
    : [];
  return html`<div class="actions">
      <button type="button" class="primary" @click=${() => act({type: 'review'})}>
        ${text.review}
      </button>
      ${canGoOn(session) ? html`<button type="button" @click=${() => act({type: 'go-on'})}>${text.goOn}</button>` : nothing}
      ${
        session.mode === 'study'
          ? html`<button type="button" @click=${() => context.restart()}>${text.studyMore}</button>`
          : html`<button type="button" @click=${() => context.restart()}>
                ${text.sameQuestions}
              </button>
              ${hasOthers ? html`<button type="button" @click=${() => context.restart(newSeed())}>${text.newQuestions}</button>` : nothing}`
      }
    </div>
    <details class="keep" part="keep">
      <summary>${text.keepResults}</summary>
      <div class="actions">
        ${resultsFormats.map(
          format =>
            html`<button type="button" @click=${() => download(context, format)}>
              ${text.downloadAs(format.name)}
            </button>`,
        )}
        <button type="button" @click=${() => context.print()}>${text.print}</button>
        ${renderClear(context)}
      </div>
      ${renderLinks(context, 'link', links)}
    </details>`;
}

/** The button that deletes what is kept, and beside it that this is done: it is said aloud, but not everybody listens. */
export function renderClear({
  text,
  keeps,
  store,
  state,
  focus,
}: QuizContext): TemplateResult | typeof nothing {
  if (!keeps) return nothing;
  const clear = () => void store.clear().then(() => focus.announce(text.cleared));
  return html`<button type="button" @click=${clear}>${text.clear}</button>
    ${state.isCleared ? html`<span class="cleared">✓ ${text.cleared}</span>` : nothing}`;
}

function canGoOn(session: Session): boolean {
  return session.mode !== 'test' && !isComplete(session);
}

/** Hands the results to the reader as a file. Nothing leaves the device. */
function download(
  {session, state, article, now}: QuizContext,
  {extension, mediaType, write}: ResultsFormat,
): void {
  const origin = {
    pack: {id: article?.id ?? '', title: article?.title ?? ''},
    seed: state.seed,
    mode: session.mode,
    at: now().toISOString(),
  };
  const file = new Blob([write(sessionResults(session), origin)], {type: mediaType});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${article?.id ?? 'quiz'}-results.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // once the browser has taken it up
}
