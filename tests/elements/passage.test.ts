import {expect, fixture, html} from '@open-wc/testing';
import {findOnPage, type NotMarked} from '../../src/elements/passage/find-on-page.js';
import {highlightPassage, scrollToPassage} from '../../src/elements/passage/highlight-passage.js';
import {sourceLink} from '../../src/elements/passage/source-link.js';
import type {Evidence} from '../../src/pack/article-pack.js';
import {reading} from '../../src/words/reading/en.js';
import {evidenceOf, paragraphs, rows} from '../fixtures/corrected-article.js';
import {until} from '../until.js';

const digests = [
  {number: 4, digest: 'Farms at the harbour are over the bay.'},
  {number: 5, digest: 'The captain steers the ferry.'},
];

/** The passage, or why there is none. */
function find(root: Element, evidence: Evidence): Range | NotMarked {
  return findOnPage(root, evidence, {reading, source: {paragraphs: digests}, pack: undefined});
}

/** A passage that is there. */
function found(root: Element, evidence: Evidence): Range {
  const range = find(root, evidence);
  if (range instanceof Range) return range;
  throw new Error(`${evidence.from}: ${range}`);
}

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
  const there: readonly [title: string, evidence: Evidence, text: string][] = [
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
      {paragraph: 5, from: 'Captain Lund, hwo', to: 'untill the spring'},
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
  for (const [title, evidence, text] of there) {
    it(title, async () => {
      const range = found(await article(), evidence);
      expect(range.toString().replace(/\s*\n\s*/g, ' ')).to.equal(text);
    });
  }

  const missing: readonly [title: string, evidence: Evidence][] = [
    ['words that are not there', {paragraph: 2, from: 'the bishop had agreed'}],
    ['a part of a word', {paragraph: 4, from: 'arms'}],
    ['an end that is not there', {paragraph: 2, from: 'county had refused', to: 'for the bishop'}],
    ['an end before its start', {paragraph: 5, from: 'until the spring', to: 'Captain Lund'}],
    ['another name', {paragraph: 5, from: 'Captain Lunt', to: 'spring'}],
    ['too many edits', {paragraph: 5, from: 'Kaptin Lind', to: 'spring'}],
    ['a script’s words', {paragraph: 1, from: 'not: the article'}],
    ['a whole paragraph of which nothing is known', {paragraph: 2}],
    ['no words', {paragraph: 1, from: ' '}],
  ];
  for (const [title, evidence] of missing) {
    it(`gives nothing for ${title}`, async () => {
      expect(find(await article(), evidence)).to.be.oneOf(['missing', 'differs']);
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
    const range = found(root, {paragraph: 2, from: 'said yes'});
    expect(range.startContainer.parentElement).to.equal(root.children[1]);
  });

  it('reads an article without paragraphs', async () => {
    const root = await fixture(html`<div>First line.<br />Second line.<br />Third line.</div>`);
    expect(found(root, {paragraph: 2, from: 'line. Second', to: 'line'}).toString()).to.equal(
      'line.Second line',
    );
  });

  it('does not change the page', async () => {
    const root = await article();
    const before = root.innerHTML;
    const range = found(root, {paragraph: 1, from: 'village of Orrin', to: 'crowns'});
    highlightPassage(range)();
    expect(root.innerHTML).to.equal(before);
  });
});

describe('marking a passage', () => {
  it('highlights it, and leaves no trace when it is taken away', async () => {
    const root = await article();
    const range = found(root, {paragraph: 5, from: 'Captain Lund'});
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
    const removeFirst = highlightPassage(found(root, {paragraph: 5, from: 'Captain Lund'}));
    const removeSecond = highlightPassage(found(root, {paragraph: 2, from: 'The county'}));
    removeFirst();
    expect(String([...CSS.highlights.get('article-passage')!][0])).to.equal('The county');
    removeSecond();
    expect(CSS.highlights.has('article-passage')).to.be.false;
  });

  it('is brought into view', async () => {
    const root = await fixture(html`
      <div>
        <div style="height: 3000px"></div>
        <p>Here it is.</p>
      </div>
    `);
    scrollToPassage(found(root, {paragraph: 1, from: 'Here it is'}));
    await until(() => isInView(root.querySelector('p')!));
  });
});

describe('the text that a reader can see', () => {
  const unseen: readonly [title: string, attributes: string][] = [
    ['hidden', 'hidden'],
    ['without a display', 'style="display: none"'],
    ['invisible', 'style="visibility: hidden"'],
    ['transparent', 'style="opacity: 0"'],
    ['of no size', 'style="font-size: 0"'],
    [
      'left to screen readers',
      'style="position: absolute; width: 1px; height: 1px; overflow: hidden"',
    ],
    ['of notes', 'role="doc-noteref"'],
  ];
  for (const [title, attributes] of unseen) {
    it(`has nothing that is ${title}`, async () => {
      const root = await articleOf([`It has <span ${attributes}>almost 900</span> 420 seats.`]);
      expect(find(root, {paragraph: 1, from: 'almost 900'})).to.equal('missing');
      expect(String(found(root, {paragraph: 1, from: 'has 420 seats'}))).to.include('420');
    });
  }

  it('has what is only kept from screen readers', async () => {
    const root = await articleOf(['It has <span aria-hidden="true">420 seats</span>.']);
    expect(String(found(root, {paragraph: 1, from: '420 seats'}))).to.equal('420 seats');
  });

  it('has what a closed part of the page holds once that is opened', async () => {
    const root = await fixture(
      html`<div>
        <p>Before it.</p>
        <details>
          <summary>More</summary>
          <p>Here it is.</p>
        </details>
      </div>`,
    );
    expect(find(root, {paragraph: 2, from: 'Here it is'})).to.equal('folded');
    root.querySelector('details')!.open = true;
    expect(String(found(root, {paragraph: 2, from: 'Here it is'}))).to.equal('Here it is');
  });
});

describe('running text', () => {
  const words = 'seats in the hall';
  const boxes: readonly [title: string, box: string][] = [
    ['an aside', `<aside><p>420 ${words}</p></aside>`],
    ['a caption', `<figure><figcaption>420 ${words}</figcaption></figure>`],
    ['a pull quote', `<blockquote><p>420 ${words}</p></blockquote>`],
    ['a list of links', `<ul><li><a href="/more">420 ${words}</a></li></ul>`],
    ['an offer', `<div><p>420 ${words}</p><button>Buy</button></div>`],
    ['a bare box', `<div>420 ${words}</div>`],
    ['a part by its role', `<section role="complementary"><p>420 ${words}</p></section>`],
  ];
  const rest = Array.from(
    {length: 6},
    (_, at) => `<p>Paragraph ${at + 2} goes on for a while, as they do.</p>`,
  );

  for (const [title, box] of boxes) {
    it(`comes before ${title}, which is found where nothing else has the words`, async () => {
      const running = `<p>There are 420 ${words} now.</p>`;
      const evidence = {paragraph: 1, from: '420 seats', to: 'hall'};
      const root = await markup([box, ...rest, running].join(''));
      expect(elementOf(found(root, evidence))).to.equal(root.lastElementChild);
      const boxed = await markup([box, ...rest].join(''));
      expect(boxed.firstElementChild!.contains(elementOf(found(boxed, evidence)))).to.be.true;
    });

    it(`does not take ${title} for a paragraph by its number`, async () => {
      const root = await markup([...rest.slice(0, 4), box].join(''));
      expect(find(root, {paragraph: 5})).to.equal('missing');
    });
  }
});

describe('28 passages', () => {
  const settings: readonly [title: string, set: (text: string, at: number) => string][] = [
    ['with no-break spaces', text => text.replaceAll(' ', '\u00a0')],
    ['with narrow ones', text => text.replaceAll(' ', '\u202f')],
    ['with straight quotes', text => text.replaceAll('’', "'")],
    ['with soft hyphens', text => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad')],
    ['with ligatures', text => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
    ['in capitals', text => text.toUpperCase()],
    ['with drop caps', text => text.replace(/^./, '<span style="float: left">$&</span>')],
    ['with links', text => text.replace(/\w+ \w+(?=\.)/, '<a href="#x">$&</a>')],
    [
      'with marks of notes',
      text => text.replace(/(\d|\p{L})(?= )/gu, '$1<sup><a href="#n">3</a></sup>'),
    ],
    ['with bare marks of notes', text => text.replace(/\p{L}(?= )/gu, '$&<sup>12</sup>')],
    ['with marks in brackets', text => text.replace(/\p{L}(?= )/gu, '$&[3]')],
    ['divided at the ends of lines', text => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1-<br>$2')],
  ];
  for (const [title, set] of settings) {
    it(`are all found ${title}`, async () => {
      expect(await foundOf(paragraphs().map(set))).to.equal(rows.length);
    });
  }

  for (const ad of [
    '<div>Advertisement</div>',
    '<p>Advertisement</p>',
    '<aside>Our shop</aside>',
  ]) {
    it(`are all found with ${ad} between the paragraphs`, async () => {
      const root = await markup(
        paragraphs()
          .map(text => `<p>${text}</p>${ad}`)
          .join(''),
      );
      expect(rows.filter((_, row) => find(root, evidenceOf(row)) instanceof Range).length).to.equal(
        28,
      );
    });
  }

  async function foundOf(texts: readonly string[]): Promise<number> {
    const root = await articleOf(texts);
    return rows.filter((_, row) => find(root, evidenceOf(row)) instanceof Range).length;
  }
});

function articleOf(texts: readonly string[]): Promise<Element> {
  return markup(texts.map(text => `<p>${text}</p>`).join(''));
}

async function markup(content: string): Promise<Element> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = content;
  return root;
}

function elementOf({startContainer}: Range): Element {
  return startContainer.parentElement!;
}

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
