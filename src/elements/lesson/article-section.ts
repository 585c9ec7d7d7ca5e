import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {ArticlePack} from '../../pack/article-pack.js';
import type {ArticleOnPage} from './article-on-page.js';
import {renderBrief} from './brief.js';

/** The article as a part of a lesson: its text, if the page put it there, or the brief. */
export function renderArticleSection(
  pack: ArticlePack | undefined,
  article: ArticleOnPage | undefined,
  text: LessonText,
  onSlotChange: () => void,
): TemplateResult {
  return html`
    <section
      class="article"
      part="section article"
      aria-labelledby="article"
      ?hidden=${article?.isElsewhere}
    >
      <h2 class="label" id="article" part="section-title" tabindex="-1" ?hidden=${!pack}>
        ${article ? text.article : text.inBrief}
      </h2>
      <slot name="article" @slotchange=${onSlotChange}>
        ${pack && !article ? renderBrief(pack, text) : nothing}
      </slot>
    </section>
  `;
}
