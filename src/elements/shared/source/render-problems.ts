import {html, type TemplateResult} from 'lit';
import type {SourceText} from '../../../words/ui/ui-text.js';
import type {Problem} from '../../../pack/problem.js';

/**
 * Says that there is no article to show, what is wrong first, and in `<details>` every problem for whoever can mend it.
 * Needs the `panel` styles.
 */
export function renderProblems(text: SourceText, problems: readonly Problem[]): TemplateResult {
  return html`
    <div class="panel wrong" part="problems" role="status">
      <p class="verdict">✗ ${text.title}</p>
      <p lang="en">${sentence(problems[0]!)}</p>
      <details>
        <summary>${text.problems(problems.length)}</summary>
        <ul class="problems" lang="en">
          ${problems.map(problem => renderProblem(text, problem))}
        </ul>
      </details>
    </div>
  `;
}

function renderProblem(text: SourceText, problem: Problem): TemplateResult {
  return html`
    <li>
      <code>${problem.path || text.wholePack}</code> ${sentence(problem)}
      <small>${problem.mend}</small>
    </li>
  `;
}

function sentence({expected, found}: Problem): string {
  return `Expected ${expected}; found ${found}.`;
}
