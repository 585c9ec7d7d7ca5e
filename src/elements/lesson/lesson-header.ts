import {html, nothing, type TemplateResult} from 'lit';
import type {Id} from '../../pack/article-pack.js';
import {timeWords} from '../../timeline/dates.js';
import type {LessonContext, Section} from './lesson-context.js';

/** Title and byline, and on narrow screens the way to the parts. */
export function renderLessonHeader(context: LessonContext): TemplateResult {
  const {source, text, differences, goTo} = context;
  return html`
    <header part="header">
      <h2 part="title" lang=${source!.lang} dir="auto">${source!.title}</h2>
      <p class="byline">${byline(context).map(fact => html`<span>${fact}</span>`)}</p>
      ${
        differences === 0
          ? nothing
          : html`<p class="note" part="differences" role="status">
              ${text.lesson.articleDiffers(differences)}
            </p>`
      }
    </header>
    <nav part="navigation" aria-label=${text.lesson.sections}>
      ${sectionsOf(context).map(
        section =>
          html`<button class="quiet" data-section=${section} @click=${() => goTo(section)}>
            ${text.lesson[section]}
          </button>`,
      )}
    </nav>
  `;
}

/** Who wrote it, who published it, and when it was written, as far as the pack says. */
function byline({pack, text: {lesson, timeline}}: LessonContext): readonly string[] {
  if (!pack) return [];
  const {author, publisher, written} = pack.article;
  const nameOf = (id?: Id) => pack.entities.find(entity => entity.id === id)?.name;
  const by = nameOf(author);
  return [
    by === undefined ? undefined : lesson.by(by),
    publisher === author ? undefined : nameOf(publisher),
    written && timeWords(written, timeline),
  ].filter(fact => fact !== undefined);
}

function sectionsOf({pack, article}: LessonContext): readonly Section[] {
  return [
    ...(article?.isElsewhere ? [] : (['article'] as const)),
    'quiz',
    ...(pack && pack.events.length > 0 ? (['timeline'] as const) : []),
  ];
}
