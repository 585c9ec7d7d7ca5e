import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {quizFile} from '../src/formats/quiz-file.js';
import {parsePack} from '../src/pack/parse-pack.js';
import {makeQuestions} from '../src/questions/make-questions.js';
import {serveDemo, type Demo, type Middleware} from './demo-page.js';
import {until} from './until.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const snippets = [...read('README.md').matchAll(/^```html\n([^]*?)^```/gm)].map(
  ([, html]) => html!,
);

/** What stands beside the pages of the README: the pack and quiz file that they name, and the files that a build leaves. */
const besidePages: readonly (readonly [RegExp, string, () => string])[] = [
  [/\/pack\.json$/, 'json', () => read('demo/vessen-lamps.json')],
  [/\/quiz\.json$/, 'json', () => JSON.stringify(quizOf(read('demo/vessen-lamps.json')))],
  [/\/packs\/(.*)$/, 'json', () => read('src/packs/nazarbaevs-gamble.json')],
  [/\/dist\/cdn\/.*\.js$/, 'js', () => `export * from '/src/elements.ts';`],
  [/\.ico$/, 'ico', () => ''],
];

/** Serves the README's snippet 3 as `/readme/3/`; one without a page around it, in a page that has the elements. */
const serveSnippets: Middleware = (context, next) => {
  const [, index] = /^\/readme\/(\d+)\/$/.exec(context.path) ?? [];
  const beside = besidePages.find(([path]) => path.test(context.path));
  if (index !== undefined) {
    context.type = 'html';
    context.body = inPage(snippets[Number(index)]!);
  } else if (beside && /^\/(readme|favicon)/.test(context.path)) {
    context.type = beside[1];
    context.body = beside[2]();
  } else return next();
  return undefined;
};

describe('the HTML of the README, copied word by word', () => {
  let demo: Demo;

  before(async () => (demo = await serveDemo(serveSnippets)));
  afterEach(() => demo.closePages());
  after(() => demo.close());

  for (const [index, html] of snippets.entries()) {
    it(`works: ${html.split('\n')[0]}`, async () => {
      const page = await demo.open(`/readme/${index}/`, {width: 1000, height: 800});
      const count = (html.match(/<article-(lesson|quiz|timeline)\b/g) ?? []).length;
      const shown = () => page.page.evaluate(countShown);
      await until(async () => (await shown()) === count);
      expect(await page.has('[part=problems]')).to.be.false;
      expect(page.complaints).to.deep.equal([]);
    });
  }
});

/** How many elements of the page show what they are for. */
function countShown(): number {
  const roots = [...document.querySelectorAll('article-lesson, article-quiz, article-timeline')];
  return roots.filter(({shadowRoot: root}) => {
    const quiz = root!.querySelector('article-quiz')?.shadowRoot ?? root!;
    return quiz.querySelector('#stem, button.event') !== null;
  }).length;
}

function inPage(html: string): string {
  if (html.startsWith('<!doctype')) return html;
  return `<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>A snippet</title>
      <script type="module" src="/src/elements.ts"></script>
      ${html}
    </html>`;
}

function quizOf(json: string) {
  const result = parsePack(JSON.parse(json));
  if (!result.ok) throw new Error('The pack of the demo is not sound.');
  return quizFile(result.pack, makeQuestions(result.pack, {seed: 7}), {seed: '7'});
}
