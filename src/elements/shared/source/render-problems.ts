import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../pack/problem.js';
import type {SourceText} from '../../../words/ui/ui-text.js';
import type {PackFailure} from './read-pack.js';

/** The language of an element and its words, as a `LocaleController` holds them. */
interface Locale {
  readonly text: {readonly source: SourceText};
  readonly language: string;
}

type Failure = Omit<PackFailure, 'ok'>;

/**
 * Says that there is no article to show, what is wrong first, and in `<details>` every problem for whoever can mend it.
 * Needs the `panel` styles.
 */
export function renderProblems(locale: Locale, failure: Failure): TemplateResult {
  const {source} = locale.text;
  const {problems, more, explain} = failure;
  return html`
    <div class="panel wrong" part="problems" role="status">
      <p class="verdict">✗ ${source.title}</p>
      ${renderFirst(locale, failure)}
      <details>
        <summary>${source.problems(problems.length + more)}</summary>
        <ul class="problems">
          ${problems.map(problem => renderProblem(locale, problem, explain))}
        </ul>
        ${more > 0 ? html`<p>${source.more(more)}</p>` : nothing}
      </details>
    </div>
  `;
}

function renderFirst({text, language}: Locale, {problems, explain}: Failure): TemplateResult {
  if (!explain) return html`<p>${text.source.partMissing}</p>`;
  const {lang, sentence} = explain(problems[0]!, language);
  return html`<p lang=${lang}>${sentence}</p>`;
}

function renderProblem(
  {text, language}: Locale,
  problem: Problem,
  explain: Failure['explain'],
): TemplateResult {
  const place = html`<code>${problem.path || text.source.wholePack}</code>`;
  if (!explain) return html`<li>${place} <code>${problem.code}</code></li>`;
  const {lang, sentence, mend} = explain(problem, language);
  return html`<li>
    ${place} <span lang=${lang}>${sentence} <small>${mend}</small></span>
  </li>`;
}
