import {html, nothing, type TemplateResult} from 'lit';
import {wordingFor} from '../../../words/questions/wording-for.js';
import type {KeeperNotice} from '../answer-keeper.js';
import type {QuizView} from '../quiz-view.js';

/** What the reader has to know about the quiz itself; `asked` is how many questions the page asked for. */
export function renderNotices(
  {text, session, pack}: QuizView,
  notices: readonly KeeperNotice[],
  asked: number | undefined,
): TemplateResult | typeof nothing {
  const got = session.questions.length;
  const lines = notices.map(notice =>
    notice.about === 'packChanged' ? text.packChanged(notice.kept) : text[notice.about],
  );
  if (asked !== undefined && got > 0 && got < asked) lines.push(text.fewer(asked, got));
  if (got === 0 && session.mode !== 'study') {
    const canAsk = pack === undefined || wordingFor(pack.lang) !== undefined;
    lines.push(canAsk ? text.noQuestions : text.noWordings(pack.lang));
  }
  if (lines.length === 0) return nothing;
  return html`<div class="notices" part="notices">${lines.map(line => html`<p>${line}</p>`)}</div>`;
}
