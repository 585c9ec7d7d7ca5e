import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {itIf} from './skip.js';

// The article belongs to its publisher: the project tells its facts in words of its own.
const article = fileURLToPath(
  new URL('../../shared/article/nazarbaevs-gamble.txt', import.meta.url),
);
const project = fileURLToPath(new URL('..', import.meta.url));
const places = ['src', 'demo', 'tests', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];
const longestQuotation = 5;
/** A name and a date are nobody's wording. */
const excused = ['institute for war and peace reporting', 'in the first week of may'];

const itWithArticle = itIf(existsSync(article), `there is no ${article}`);

describe('the text of the article', () => {
  itWithArticle('is nowhere in the project', () => {
    const phrases = new Set(phrasesOf(readFileSync(article, 'utf8')));
    expect(phrases.size).to.be.above(100);
    const found = places.flatMap(filesIn).flatMap(file =>
      phrasesOf(readFileSync(file, 'utf8'))
        .filter(phrase => phrases.has(phrase) && !excused.includes(phrase))
        .map(phrase => `${file.slice(project.length)}: ${phrase}`),
    );
    expect(found).to.deep.equal([]);
  });
});

/** Every run of six words, without case and punctuation. */
function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((_, start) => words.slice(start, start + longestQuotation + 1))
    .filter(phrase => phrase.length > longestQuotation)
    .map(phrase => phrase.join(' '));
}

function filesIn(place: string): string[] {
  const path = join(project, place);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .map(name => join(path, name))
    .filter(name => /\.(ts|js|json|html|css|md|svg)$/.test(name) && !name.includes('generated'));
}
