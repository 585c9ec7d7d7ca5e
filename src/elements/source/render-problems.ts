import {html, nothing, type TemplateResult} from 'lit';
import type {SourceText} from '../../locales/en/source.js';
import type {Problem} from '../../pack/problem.js';

/**
 * Says that there is no article to show, what is wrong first, and in `<details>` every problem for whoever can mend it.
 * Needs the `panel` styles.
 */
export function renderProblems(text: SourceText, problems: readonly Problem[]): TemplateResult {
  return html`
    <div class="panel wrong" part="problems" role="status">
      <p class="verdict">✗ ${text.title}</p>
      <p lang="en">${problems[0]?.message}</p>
      <details>
        <summary>${text.problems(problems.length)}</summary>
        <ul lang="en">
          ${problems.map(problem => renderProblem(text, problem))}
        </ul>
      </details>
    </div>
  `;
}

function renderProblem(text: SourceText, {path, message, hint}: Problem): TemplateResult {
  return html`<li>
    <code>${path || text.wholePack}</code> ${message} ${hint ? html`<small>${hint}</small>` : nothing}
  </li>`;
}
