import {html, nothing, type TemplateResult} from 'lit';
import type {KeeperNotice} from './answer-keeper.js';
import type {QuizView} from './quiz-view.js';

/** What the reader has to know about the quiz itself. */
export function renderNotices(
  {text, session, pack}: QuizView,
  {notices, asked}: {readonly notices: readonly KeeperNotice[]; readonly asked: number | undefined},
): TemplateResult | typeof nothing {
  const got = session.questions.length;
  const lines = notices.map(notice =>
    notice.about === 'packChanged' ? text.packChanged(notice.kept) : text[notice.about],
  );
  if (asked !== undefined && got > 0 && got < asked) lines.push(text.fewer(asked, got));
  if (got === 0 && session.mode !== 'study')
    lines.push(
      pack?.lang.startsWith('en') === false ? text.noWordings(pack.lang) : text.noQuestions,
    );
  if (lines.length === 0) return nothing;
  return html`<div class="notices" part="notices">${lines.map(line => html`<p>${line}</p>`)}</div>`;
}
