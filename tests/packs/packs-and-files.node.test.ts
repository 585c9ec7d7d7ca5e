import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {parsePack} from '../../src/pack/parse-pack.js';
import {loadPack, packNames} from '../packs.js';
import {itIf} from '../skip.js';
import {anchorFaults} from './anchors.js';

const article = fileURLToPath(
  new URL('../../../shared/article/nazarbaevs-gamble.txt', import.meta.url),
);

describe('the packs and their files', () => {
  it('every file is a pack that the tests name', () => {
    const files = readdirSync(new URL('../../src/packs', import.meta.url)).filter(
      file => file !== 'README.md',
    );
    expect(files.sort()).to.deep.equal(packNames.map(name => `${name}.json`));
  });

  const itWithArticle = itIf(existsSync(article), `there is no ${article}`);
  itWithArticle('every anchor of nazarbaevs-gamble is found in the article', async () => {
    const result = parsePack(await loadPack('nazarbaevs-gamble'));
    if (!result.ok) throw new Error('the pack is refused');
    expect(anchorFaults(result.pack, paragraphsOf(readFileSync(article, 'utf8')))).to.deep.equal(
      [],
    );
  });
});

/** The paragraphs by number: the heading, down to the byline, is 0. */
function paragraphsOf(text: string): Readonly<Record<number, string>> {
  const blocks = text
    .split(/\n+/)
    .map(block => block.trim())
    .filter(block => block !== '');
  const byline = blocks.findIndex(block => block.startsWith('By '));
  return Object.fromEntries(
    [blocks.slice(0, byline + 1).join('\n'), ...blocks.slice(byline + 1)].entries(),
  );
}
