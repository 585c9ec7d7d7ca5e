import {html, nothing, type TemplateResult} from 'lit';
import type {Outlook} from '../../../quiz/study/outlook.js';
import {sessionResults} from '../../../quiz/answered-tally.js';
import {renderOverview} from './overview-view.js';
import type {QuizDeeds, QuizView} from '../quiz-view.js';
import {renderResultsActions} from './results-actions.js';
import {renderResults} from './results-view.js';
import {renderReview} from './review-view.js';
import {renderOutlook, renderStudyActions} from './study-view.js';

/** What a session shows when it asks nothing: the overview, the results or the review. */
export function renderOutcome(
  view: QuizView,
  {
    outlook,
    now,
    deeds,
  }: {readonly outlook: Outlook | undefined; readonly now: Date; readonly deeds: QuizDeeds},
): TemplateResult {
  const {session} = view;
  const standing = outlook ? renderOutlook(view, outlook, now) : nothing;
  if (session.questions.length === 0)
    return html`${standing} ${outlook ? renderStudyActions(view, outlook, deeds) : nothing}`;
  switch (session.phase) {
    case 'overview':
      return renderOverview(view);
    case 'review':
      return renderReview(view);
    default:
      return html`${renderResults(view, sessionResults(session), renderResultsActions(view, deeds))}
      ${standing}`;
  }
}
