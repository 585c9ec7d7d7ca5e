import {html, nothing, type TemplateResult} from 'lit';
import {currentQuestion} from '../../../quiz/session.js';
import type {QuizContext} from '../quiz-context.js';
import {renderQuestion} from './question-view.js';

/** A quiz on the screen: what has to be known about it, its question or what follows the last one, and the teacher's part. */
export function renderScreen(context: QuizContext): TemplateResult {
  const {session, state, parts, teacher} = context;
  const question = currentQuestion(session);
  const isStudy = session.mode === 'study';
  if (isStudy && !state.isReady) return html``;
  return html`${renderNotices(context)}
  ${
    question
      ? renderQuestion(context, question)
      : parts.render('outcome', ({renderOutcome}) => renderOutcome(context))
  }
  ${teacher && !isStudy ? parts.render('outcome', ({renderTeacher}) => renderTeacher(context)) : nothing}`;
}

/** What the reader has to know about the quiz itself. */
function renderNotices({
  text,
  session,
  state,
  count,
}: QuizContext): TemplateResult | typeof nothing {
  const got = session.questions.length;
  const lines = state.notices.map(notice => {
    if (notice.about === 'packChanged') return text.packChanged(notice.kept);
    return notice.about === 'noWordings' ? text.noWordings(notice.lang) : text[notice.about];
  });
  const isShort = count !== undefined && got > 0 && got < count && session.mode !== 'study';
  if (isShort) lines.push(text.fewer(count, got));
  if (lines.length === 0) return nothing;
  return html`<div class="notices" part="notices">${lines.map(line => html`<p>${line}</p>`)}</div>`;
}
