import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../../quiz/question.js';
import {keyText} from '../../../quiz/answer-text.js';
import {dayText} from '../day-text.js';
import type {QuizView} from '../quiz-view.js';
import {answerFormat} from './review-view.js';

/** One form of a quiz on paper. */
export interface WorksheetForm {
  readonly name: string | undefined;
  readonly questions: readonly Question[];
}

type Paper = Pick<QuizView, 'text' | 'language' | 'pack'>;

/** The quiz on paper: the questions with room to answer, and, for a teacher, the key with its proofs on a sheet of its own. */
export function renderWorksheet(
  paper: Paper,
  form: WorksheetForm,
  teacher: boolean,
): TemplateResult {
  const {text, pack} = paper;
  return html`<article class="worksheet" part="worksheet">
      <h2>${title(paper, form)}</h2>
      <p class="fill-in"><span>${text.nameLine}</span><span>${text.dateLine}</span></p>
      ${
        pack?.article.url === undefined
          ? nothing
          : html`<p class="source">
              ${text.source}: <bdi>${pack.article.title}</bdi>, <bdi>${pack.article.url}</bdi>
            </p>`
      }
      <ol>
        ${form.questions.map(
          question =>
            html`<li>
              <p class="stem" lang=${question.lang} dir="auto">${question.stem}</p>
              ${renderRoom(paper, question)}
            </li>`,
        )}
      </ol>
    </article>
    ${teacher ? renderKey(paper, form) : nothing}`;
}

function renderKey(paper: Paper, form: WorksheetForm): TemplateResult {
  const {text} = paper;
  return html`<article class="worksheet key-sheet" part="key-sheet">
    <h2>${text.key}: ${title(paper, form)}</h2>
    <p class="source">${text.teacherOnly}</p>
    <ol>
      ${form.questions.map(
        question =>
          html`<li lang=${question.lang} dir="auto">
            ${question.interaction === 'order' ? html`<p class="source">${text.aRightOrder}:</p>` : nothing}
            <p class="stem">${keyText(question, answerFormat(paper))}</p>
            <p>${question.explanation}</p>
            <p class="source">${proofText(paper, question)}</p>
          </li>`,
      )}
    </ol>
  </article>`;
}

function title({text, pack}: Paper, {name}: WorksheetForm): string {
  const worksheet = pack === undefined ? text.worksheet : pack.article.title;
  return name === undefined ? worksheet : `${worksheet}. ${text.form(name)}`;
}

/** The paragraphs, each with the words at which its passage begins and ends. */
function proofText({text}: Paper, {evidence}: Question): string {
  return evidence
    .map(({paragraph, from, to}) => {
      const anchors = [from, to]
        .filter(anchor => anchor !== undefined)
        .map(anchor => `“${anchor}”`);
      return [text.paragraph(paragraph), anchors.join(' … ')]
        .filter(part => part !== '')
        .join(': ');
    })
    .join('; ');
}

function renderRoom(paper: Paper, question: Question): TemplateResult {
  const {text} = paper;
  switch (question.interaction) {
    case 'choice':
    case 'multiple-choice':
      return renderBoxes(question.options.map(({text}) => text));
    case 'passage':
      return renderBoxes(question.paragraphs.map(text.paragraph));
    case 'number':
      return html`<p><span class="blank"></span> ${question.unit}</p>`;
    case 'placement':
      return html`<p>
          ${text.writeDay(dayText(paper, question.axis.start), dayText(paper, question.axis.end))}
        </p>
        <p><span class="blank"></span></p>`;
    case 'order':
      return html`<p>${text.numberInOrder}</p>
        ${renderBoxes(question.items.map(({text}) => text))}`;
    case 'match':
      return html`<p>${text.writeLetter}</p>
        <div class="pairs">
          ${renderBoxes(question.left.map(({text}) => text))}
          <ol class="letters">
            ${question.right.map(({text}) => html`<li>${text}</li>`)}
          </ol>
        </div>`;
  }
}

function renderBoxes(lines: readonly string[]): TemplateResult {
  return html`<ul class="boxes">
    ${lines.map(line => html`<li><span class="box"></span> ${line}</li>`)}
  </ul>`;
}
