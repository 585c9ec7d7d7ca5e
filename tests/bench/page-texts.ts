import {timeline} from '../../src/words/ui/en/timeline.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {Question} from '../../src/quiz/question.js';
import {TimelineScene} from '../../src/timeline/timeline-scene.js';

/** A page by hand that says the same as an element does: nothing that runs can be there sooner. */
export function floorPage(pack: ArticlePack, body: string): string {
  return page(pack, '', body);
}

/** A page with an element, as the README advises. */
export function elementPage(pack: ArticlePack, file: string, tag: string): string {
  const parts = tag === 'article-timeline' ? ['pack'] : ['pack', 'controls'];
  const links = parts.map(part => `<link rel="modulepreload" href="cdn/${file}-${part}.js">\n`);
  const head = `<link rel="preload" href="pack.json" as="fetch" crossorigin>
${links.join('')}<script type="module" src="cdn/${file}.js"></script>`;
  return page(pack, head, `<${tag} src="pack.json"></${tag}>`);
}

/** A page with a quiz that was made beforehand. */
export function quizFilePage(pack: ArticlePack): string {
  const head = `<link rel="preload" href="quiz.json" as="fetch" crossorigin>
<link rel="modulepreload" href="cdn/article-quiz-controls.js">
<script type="module" src="cdn/article-quiz.js"></script>`;
  return page(pack, head, '<article-quiz quiz="quiz.json"></article-quiz>');
}

export const styleSheet = `body { max-width: 65rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
fieldset { margin: 0 0 1.5rem; padding: 0; border: 0; }
label { display: block; padding: .75rem 0; border-bottom: 1px solid #ddd; }`;

/** The questions as a form. */
export function questionsText(questions: readonly Question[]): string {
  const fieldsets = questions.map((question, index) => {
    const answers =
      'options' in question ? question.options : 'items' in question ? question.items : [];
    const labels = answers.map(
      ({id, text}) =>
        `<label><input type="radio" name="q${index}" value="${escaped(id)}"> ${escaped(text)}</label>`,
    );
    return `<fieldset><legend>${escaped(question.stem)}</legend>${labels.join('') || '<label><input></label>'}</fieldset>`;
  });
  return `<form>${fieldsets.join('')}<button>Check</button></form>`;
}

/** The events as a list, in the words of the timeline. */
export function eventsText(pack: ArticlePack): string {
  const scene = TimelineScene.of(pack);
  const rows = scene.model.entries.map(
    entry =>
      `<li><time>${escaped(scene.wordsOf(entry, timeline).text)}</time> ${escaped(entry.label)}</li>`,
  );
  return `<ol>${rows.join('')}</ol>`;
}

/** What each paragraph says. */
export function briefText({article}: ArticlePack): string {
  return article.paragraphs.map(({digest}) => `<p>${escaped(digest)}</p>`).join('');
}

function page({lang, article}: ArticlePack, head: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(article.title)}</title>
<link rel="stylesheet" href="page.css">
${head}
<h1>${escaped(article.title)}</h1>
${body}
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}
