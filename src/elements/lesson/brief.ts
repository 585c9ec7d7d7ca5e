import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {ArticlePack} from '../../pack/article-pack.js';
import {sourceLink} from '../passage/source-link.js';

/** The article in brief, for a page without the article: what each paragraph says, in the pack's words, and the source. */
export function renderBrief(pack: ArticlePack, text: LessonText): TemplateResult {
  const [first, ...rest] = pack.article.paragraphs;
  const standfirst = first?.number === 0 ? first : undefined;
  const paragraphs = standfirst ? rest : pack.article.paragraphs;
  const address = sourceLink(pack.article.url);
  const publisher = pack.entities.find(({id}) => id === pack.article.publisher)?.name;
  return html`
    <p class="note">${text.inBriefNote}</p>
    <div class="brief" part="brief" lang=${pack.lang} dir="auto">
      ${standfirst && html`<p class="standfirst" data-paragraph="0">${standfirst.digest}</p>`}
      <ol>
        ${paragraphs.map(
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
