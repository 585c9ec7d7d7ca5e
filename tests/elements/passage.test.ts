import {expect, fixture, html} from '@open-wc/testing';
import {findPassage} from '../../src/elements/passage/find-passage.js';
import {highlightPassage} from '../../src/elements/passage/highlight-passage.js';
import {sourceLink} from '../../src/elements/passage/source-link.js';
import type {Evidence} from '../../src/pack/article-pack.js';
import {until} from '../until.js';

function article(): Promise<Element> {
  return fixture(html`
    <article>
      <header>
        <h2>A Ferry of Their Own</h2>
        <p>Orrin’s villagers buy a boat.</p>
      </header>
      <p>
        The village of <b>Orrin</b> said on Mon&shy;day that it had “bought” the old ferry—for nine
        thousand crowns.
      </p>
      <script type="application/json">
        {"not": "the article"}
      </script>
      <p>The county had refused to pay. The county had its reasons, the village said.</p>
      <ul>
        <li>It still runs twice a&nbsp;day.</li>
        <li>The harbour farms lie across the bay.</li>
      </ul>
      <p>Captain Lund, who sold the ferry, will steer it until the spring.</p>
    </article>
  `);
}

describe('finding a passage', () => {
  const found: readonly [title: string, evidence: Evidence, text: string][] = [
    [
      'from words to words',
      {paragraph: 2, from: 'county had refused', to: 'its reasons'},
      'county had refused to pay. The county had its reasons',
    ],
    [
      'across inline elements',
      {paragraph: 1, from: 'village of Orrin', to: 'Monday'},
      'village of Orrin said on Mon\u00adday',
    ],
    [
      'with other quotes, dashes and white space',
      {paragraph: 1, from: 'had "bought"', to: 'ferry - for'},
      'had “bought” the old ferry—for',
    ],
    ['in the heading', {paragraph: 0, from: 'Ferry of their own'}, 'Ferry of Their Own'],
    ['in the standfirst', {paragraph: 0, from: 'villagers', to: 'boat'}, 'villagers buy a boat'],
    [
      'with a small edit',
      {paragraph: 5, from: 'Captain Lunt', to: 'untill the spring'},
      'Captain Lund, who sold the ferry, will steer it until the spring',
    ],
    [
      'where paragraphs are numbered otherwise',
      {paragraph: 3, from: 'Captain Lund', to: 'spring'},
      'Captain Lund, who sold the ferry, will steer it until the spring',
    ],
    ['by its end alone', {paragraph: 2, to: 'refused to pay'}, 'The county had refused to pay'],
    ['over a no-break space', {paragraph: 3, from: 'twice a day'}, 'twice a\u00a0day'],
    ['of a whole paragraph', {paragraph: 4}, 'The harbour farms lie across the bay.'],
  ];
  for (const [title, evidence, text] of found) {
    it(title, async () => {
      const range = findPassage(await article(), evidence, 5);
      expect(range?.toString().replace(/\s*\n\s*/g, ' ')).to.equal(text);
    });
  }

  const missing: readonly [title: string, evidence: Evidence, count?: number][] = [
    ['words that are not there', {paragraph: 2, from: 'the bishop had agreed'}],
    ['a part of a word', {paragraph: 4, from: 'arms'}],
    ['an end that is not there', {paragraph: 2, from: 'county had refused', to: 'for the bishop'}],
    ['an end before its start', {paragraph: 5, from: 'until the spring', to: 'Captain Lund'}],
    ['too many edits', {paragraph: 5, from: 'Kaptin Lind', to: 'spring'}],
    ['a script’s words', {paragraph: 1, from: 'not: the article'}],
    ['a whole paragraph of an article with more paragraphs', {paragraph: 4}, 9],
    ['no words', {paragraph: 1, from: ' '}],
  ];
  for (const [title, evidence, count = 5] of missing) {
    it(`gives nothing for ${title}`, async () => {
      expect(findPassage(await article(), evidence, count)?.toString()).to.equal(undefined);
    });
  }

  it('prefers the paragraph that was asked for', async () => {
    const root = await fixture(
      html`<div>
        <p>He said yes.</p>
        <p>He said yes.</p>
        <p>He said yes.</p>
      </div>`,
    );
    const range = findPassage(root, {paragraph: 2, from: 'said yes'});
    expect(range?.startContainer.parentElement).to.equal(root.children[1]);
  });

  it('reads an article without paragraphs', async () => {
    const root = await fixture(html`<div>First line.<br />Second line.<br />Third line.</div>`);
    expect(
      findPassage(root, {paragraph: 2, from: 'line. Second', to: 'line'})?.toString(),
    ).to.equal('line.Second line');
  });

  it('does not change the page', async () => {
    const root = await article();
    const before = root.innerHTML;
    const range = findPassage(root, {paragraph: 1, from: 'village of Orrin', to: 'crowns'})!;
    highlightPassage(range)();
    expect(root.innerHTML).to.equal(before);
  });
});

describe('marking a passage', () => {
  it('highlights it, and leaves no trace when it is taken away', async () => {
    const root = await article();
    const range = findPassage(root, {paragraph: 5, from: 'Captain Lund'})!;
    const sheets = document.adoptedStyleSheets.length;
    const remove = highlightPassage(range);
    const mark = CSS.highlights.get('article-passage')!;
    expect([...mark].map(String)).to.deep.equal(['Captain Lund']);
    const style = getComputedStyle(
      root.querySelector('p:last-of-type')!,
      '::highlight(article-passage)',
    );
    expect(style.backgroundColor).to.equal('rgb(255, 230, 143)');
    remove();
    expect(CSS.highlights.has('article-passage')).to.be.false;
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('shows the latest of two, whichever is taken away first', async () => {
    const root = await article();
    const removeFirst = highlightPassage(findPassage(root, {paragraph: 5, from: 'Captain Lund'})!);
    const removeSecond = highlightPassage(findPassage(root, {paragraph: 2, from: 'The county'})!);
    removeFirst();
    expect(String([...CSS.highlights.get('article-passage')!][0])).to.equal('The county');
    removeSecond();
    expect(CSS.highlights.has('article-passage')).to.be.false;
  });

  it('opens details around it and scrolls to it', async () => {
    const root = await fixture(html`
      <div>
        <div style="height: 3000px"></div>
        <details>
          <summary>More</summary>
          <p>Here it is.</p>
        </details>
      </div>
    `);
    const remove = highlightPassage(findPassage(root, {paragraph: 1, from: 'Here it is'})!);
    expect(root.querySelector('details')!.open).to.be.true;
    await until(() => isInView(root.querySelector('p')!));
    remove();
  });
});

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

describe('a link to the source', () => {
  const links: readonly [
    address: string,
    evidence: Evidence | undefined,
    link: string | undefined,
  ][] = [
    [
      'https://a.example/b',
      {paragraph: 1, from: 'non-civil use', to: 'this, & that'},
      'https://a.example/b#:~:text=non%2Dcivil%20use,this%2C%20%26%20that',
    ],
    ['https://a.example/b#top', {paragraph: 1, from: 'x'}, 'https://a.example/b#top:~:text=x'],
    ['https://a.example/b', {paragraph: 1}, 'https://a.example/b'],
    ['https://a.example/b', undefined, 'https://a.example/b'],
    ['javascript:alert(1)', {paragraph: 1, from: 'x'}, undefined],
    ['/relative', {paragraph: 1, from: 'x'}, undefined],
  ];
  for (const [address, evidence, link] of links) {
    it(`${address} ${JSON.stringify(evidence)}`, () => {
      expect(sourceLink(address, evidence)).to.equal(link);
    });
  }
});
