import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Results, Tally} from '../../../quiz/results.js';
import {renderEvidence} from '../asking/evidence-view.js';
import {digestOf} from '../../../quiz/quiz-article.js';
import {pointsText, type QuizContext} from '../quiz-context.js';

/** What the reader knows, in words, as bars and as tables, and what to read again. */
export function renderResults(
  context: QuizContext,
  results: Results,
  more: TemplateResult | typeof nothing,
): TemplateResult {
  const {text, language} = context;
  return html`<section part="results" id="results" tabindex="-1" aria-labelledby="results-title">
    <h2 id="results-title">${text.results}</h2>
    <p class="score" part="score">
      ${text.points(pointsText(language, results.score), results.possible)}
    </p>
    <p>${text.inWords(results.right, results.partlyRight, results.wrong, results.open)}</p>
    ${more}
    <div class="tables">
      ${renderTable(
        context,
        text.bySkill,
        text.skill,
        results.bySkill.map(row => [text.skills[row.skill], row] as const),
      )}
      ${renderTable(
        context,
        text.byParagraph,
        text.paragraphColumn,
        results.byParagraph.map(row => [text.paragraph(row.paragraph), row] as const),
      )}
    </div>
    ${renderReadAgain(context, results)}
  </section>`;
}

function renderTable(
  {text, language}: QuizContext,
  caption: string,
  heading: string,
  rows: readonly (readonly [string, Tally])[],
): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heading}</th>
        <th scope="col">${text.pointsColumn}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, tally]) =>
          html`<tr>
            <th scope="row">${name} ${renderBar(tally.score, tally.possible)}</th>
            <td>${text.points(pointsText(language, tally.score), tally.possible)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A bar as a picture: its length needs no style attribute, which a strict page would refuse. */
export function renderBar(value: number, all: number): TemplateResult {
  const width = all === 0 ? 0 : (100 * value) / all;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="whole" width="100" height="4" /><rect class="part" width=${width} height="4" />`}
  </svg>`;
}

function renderReadAgain(context: QuizContext, {readAgain, questions}: Results): TemplateResult {
  const {text, article} = context;
  return html`<div class="read-again">
    <h3>${text.readAgain}</h3>
    ${
      readAgain.length === 0
        ? html`<p>${text.nothingToRead}</p>`
        : html`<ul role="list">
            ${readAgain.slice(0, 5).map(number => {
              const digest = digestOf(article, {paragraph: number});
              const missed = questions.filter(({answer}) => answer?.mark.outcome !== 'right');
              const evidence = missed
                .flatMap(({question}) => question.evidence)
                .filter(({paragraph}) => paragraph === number);
              return html`<li>
                <b>${text.paragraph(number)}</b>
                ${digest === undefined ? nothing : html`<span lang=${article?.lang ?? nothing} dir="auto">${digest}</span>`}
                ${renderEvidence(context, evidence)}
              </li>`;
            })}
          </ul>`
    }
  </div>`;
}
