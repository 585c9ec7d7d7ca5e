import {html, type TemplateResult} from 'lit';
import type {UiText} from '../../words/ui/ui-text.js';
import type {ArticlePack, Id} from '../../pack/article-pack.js';
import {timeWords} from '../../timeline/dates.js';
import type {ArticleOnPage} from './article-on-page.js';

/** A part of a lesson that the navigation leads to. */
export type Section = 'article' | 'quiz' | 'timeline';

/** Title and byline, and on narrow screens the way to the parts. */
export function renderLessonHeader(
  pack: ArticlePack,
  article: ArticleOnPage | undefined,
  {lesson, timeline}: Pick<UiText, 'lesson' | 'timeline'>,
  goTo: (section: Section) => void,
): TemplateResult {
  const {title, author, publisher, written} = pack.article;
  const nameOf = (id?: Id) => pack.entities.find(entity => entity.id === id)?.name;
  const by = nameOf(author);
  const facts = [
    by === undefined ? undefined : lesson.by(by),
    publisher === author ? undefined : nameOf(publisher),
    written && timeWords(written, timeline),
  ].filter(fact => fact !== undefined);
  return html`
    <header part="header">
      <h2 part="title" lang=${pack.lang} dir="auto">${title}</h2>
      <p class="byline">${facts.map(fact => html`<span>${fact}</span>`)}</p>
    </header>
    <nav part="navigation" aria-label=${lesson.sections}>
      ${sectionsOf(pack, article).map(
        section =>
          html`<button class="quiet" data-section=${section} @click=${() => goTo(section)}>
            ${lesson[section]}
          </button>`,
      )}
    </nav>
  `;
}

function sectionsOf({events}: ArticlePack, article: ArticleOnPage | undefined): readonly Section[] {
  return [
    ...(article?.isElsewhere ? [] : (['article'] as const)),
    'quiz',
    ...(events.length > 0 ? (['timeline'] as const) : []),
  ];
}
