import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../../quiz/question.js';
import {
  interactionOf,
  keyText,
  type InteractionName,
  type QuestionOf,
} from '../../../quiz/interactions/interactions.js';
import {dayText, type QuizContext} from '../quiz-context.js';
import {answerFormat} from './review-view.js';

/** One form of a quiz on paper. */
export interface WorksheetForm {
  readonly name?: string;
  readonly questions: readonly Question[];
}

type Paper = Pick<QuizContext, 'text' | 'language' | 'article'>;

/** The quiz on paper: the questions with room to answer, and, for a teacher, the key with its proofs on a sheet of its own. */
export function renderWorksheet(
  paper: Paper,
  form: WorksheetForm,
  teacher: boolean,
): TemplateResult {
  const {text, article} = paper;
  return html`<article class="worksheet" part="worksheet">
      <h2>${title(paper, form)}</h2>
      <p class="fill-in"><span>${text.nameLine}</span><span>${text.dateLine}</span></p>
      ${
        article?.url === undefined
          ? nothing
          : html`<p class="source">
              ${text.source}: <bdi>${article.title}</bdi>, <bdi>${article.url}</bdi>
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
            ${interactionOf(question).isKeyOneOfMany ? html`<p class="source">${text.aRightOrder}:</p>` : nothing}
            <p class="stem">${keyText(question, answerFormat(paper))}</p>
            <p>${question.explanation}</p>
            <p class="source">${proofText(paper, question)}</p>
          </li>`,
      )}
    </ol>
  </article>`;
}

function title({text, article}: Paper, {name}: WorksheetForm): string {
  const worksheet = article === undefined ? text.worksheet : article.title;
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

/** The room for an answer on paper, by the way in which it is given. */
const rooms: {
  readonly [Name in InteractionName]: (paper: Paper, question: QuestionOf<Name>) => TemplateResult;
} = {
  choice: (_, {options}) => renderBoxes(options.map(({text}) => text)),
  'multiple-choice': (_, {options}) => renderBoxes(options.map(({text}) => text)),
  passage: ({text}, {paragraphs}) => renderBoxes(paragraphs.map(text.paragraph)),
  number: (_, {unit}) => html`<p><span class="blank"></span> ${unit}</p>`,
  placement: (paper, {axis: {start, end}}) =>
    html`<p>${paper.text.writeDay(dayText(paper, start), dayText(paper, end))}</p>
      <p><span class="blank"></span></p>`,
  order: ({text}, {items}) =>
    html`<p>${text.numberInOrder}</p>
      ${renderBoxes(items.map(({text}) => text))}`,
  match: ({text}, {left, right}) =>
    html`<p>${text.writeLetter}</p>
      <div class="pairs">
        ${renderBoxes(left.map(({text}) => text))}
        <ol class="letters">
          ${right.map(({text}) => html`<li>${text}</li>`)}
        </ol>
      </div>`,
};

function renderRoom(paper: Paper, question: Question): TemplateResult {
  const render = rooms[question.interaction] as (
    paper: Paper,
    question: Question,
  ) => TemplateResult;
  return render(paper, question);
}

function renderBoxes(lines: readonly string[]): TemplateResult {
  return html`<ul class="boxes">
    ${lines.map(line => html`<li><span class="box"></span> ${line}</li>`)}
  </ul>`;
}
