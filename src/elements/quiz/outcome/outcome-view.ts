import {html, nothing, type TemplateResult} from 'lit';
import {sessionResults} from '../../../quiz/results.js';
import {renderOverview} from './overview-view.js';
import type {QuizContext} from '../quiz-context.js';
import {renderResultsActions} from './results-actions.js';
import {renderResults} from './results-view.js';
import {renderReview} from './review-view.js';
import {renderOutlook, renderStudyActions} from './study-view.js';

/** What a session shows when it asks nothing: the overview, the results or the review. */
export function renderOutcome(context: QuizContext): TemplateResult {
  const {
    session,
    state: {outlook},
  } = context;
  const standing = outlook ? renderOutlook(context, outlook) : nothing;
  if (session.questions.length === 0)
    return html`${standing} ${outlook ? renderStudyActions(context, outlook) : nothing}`;
  switch (session.phase) {
    case 'overview':
      return renderOverview(context);
    case 'review':
      return renderReview(context);
    case 'asking':
    case 'feedback':
    case 'results':
      return html`${renderResults(context, sessionResults(session), renderResultsActions(context))}
      ${standing}`;
  }
}
