import {html, nothing, type TemplateResult} from 'lit';
import {sourceLink} from '../passage/source-link.js';
import type {LessonContext} from './lesson-context.js';

/** The article as a part of a lesson: its text, if the page put it there, or the brief. */
export function renderArticleSection(context: LessonContext): TemplateResult {
  const {source, article, text} = context;
  return html`
    <section
      class="article"
      part="section article"
      aria-labelledby="article"
      ?hidden=${article?.isElsewhere}
    >
      <h2 class="label" id="article" part="section-title" tabindex="-1" ?hidden=${!source}>
        ${article ? text.lesson.article : text.lesson.inBrief}
      </h2>
      <slot name="article" @slotchange=${context.onSlotChange}>
        ${source && !article ? renderBrief(context) : nothing}
      </slot>
    </section>
  `;
}

/** The article in brief, for a page without the article: what each paragraph says, in the pack's words, and the source. */
function renderBrief({pack, source, text: {lesson: text}}: LessonContext): TemplateResult {
  const {paragraphs, lang, url} = source!;
  const [first, ...rest] = paragraphs;
  const standfirst = first?.number === 0 ? first : undefined;
  const address = sourceLink(url);
  const publisher = pack?.entities.find(({id}) => id === pack.article.publisher)?.name;
  return html`
    <p class="note">${text.inBriefNote}</p>
    <div class="brief" part="brief" lang=${lang} dir="auto">
      ${standfirst && html`<p class="standfirst" data-paragraph="0">${standfirst.digest}</p>`}
      <ol>
        ${(standfirst ? rest : paragraphs).map(
          ({number, digest}) => html`<li value=${number} data-paragraph=${number}>${digest}</li>`,
        )}
      </ol>
    </div>
    ${
      address === undefined
        ? nothing
        : html`<p class="source">
            <a href=${address} target="_blank" rel="noopener" part="source">
              ${publisher === undefined ? text.readSource : text.readSourceAt(publisher)}
            </a>
          </p>`
    }
  `;
}
