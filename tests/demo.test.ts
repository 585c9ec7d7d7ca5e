import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {serveDemo, type Demo, type DemoPage, type Focus} from './demo-page.js';

const folder = new URL('../demo/', import.meta.url);
const packs = readdirSync(new URL('../src/packs/', import.meta.url)).filter(file =>
  file.endsWith('.json'),
);
const pages = readdirSync(folder).filter(file => file.endsWith('.html'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('the demo', () => {
  let demo: Demo;

  before(async () => (demo = await serveDemo()));
  afterEach(() => demo.closePages());
  after(() => demo.close());

  it('leads to every bundled pack', () => {
    const links = [...read('index.html').matchAll(/href="\?pack=([^"]+)"/g)].map(([, id]) => id);
    expect(links).to.have.members(packs.map(file => file.replace('.json', '')));
  });

  it('has one strict policy on every page', () => {
    const policies = new Set(
      pages.map(page => /content="(default-src [^"]+)"/.exec(read(page))?.[1]),
    );
    expect([...policies].length).to.equal(1);
    expect([...policies][0])
      .to.include("script-src 'self'")
      .and.not.to.include('unsafe');
  });

  for (const file of packs) {
    const {id, article, events} = JSON.parse(
      readFileSync(new URL(`../src/packs/${file}`, import.meta.url), 'utf8'),
    );
    it(`opens ${id} at an event, as a test for teachers, by its address`, async () => {
      const page = await demo.open(
        `index.html?pack=${id}&mode=test&teacher#${events[0].id}`,
        desktop,
      );
      await page.see('#stem');
      await page.see('[part~=selected]');
      await page.see('[part=teacher]');
      expect(await page.words('[part=title]')).to.equal(article.title);
      expect(await page.words('.stories [aria-current] .headline')).to.equal(article.title);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  for (const file of pages) {
    it(`${file} fits a phone, and axe finds nothing in it`, async () => {
      const page = await demo.open(file, phone);
      await page.see(file === 'bad-input.html' ? '#log li:nth-child(4)' : '#stem, button.event');
      expect(await page.axe()).to.deep.equal([]);
      const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).to.be.at.most(phone.width);
      // One of the bad packs is a file that is not there.
      const isExpected = (complaint: string) => file === 'bad-input.html' && /404/.test(complaint);
      expect(page.complaints.filter(complaint => !isExpected(complaint))).to.deep.equal([]);
    });
  }

  it('is played from the article to the last event by keyboard alone', async () => {
    const page = await demo.open('own-article.html', desktop);
    await page.see('#stem');
    expect(await page.axe(), 'at the beginning').to.deep.equal([]);

    // The parts come in the order in which they are read: the quiz, then the timeline.
    const way = await page.tabTo(({section}) => section === 'timeline');
    const sections = way.map(({section}) => section).filter(section => section !== '');
    expect([...new Set(sections)]).to.deep.equal(['quiz', 'timeline']);
    await page.page.reload();
    await page.see('#stem');

    await answer(page);
    expect((await page.focus()).id).to.equal('feedback');
    expect(await page.axe(), 'with feedback').to.deep.equal([]);

    await page.tabTo(({words}) => /^Show me/.test(words));
    await page.press('Enter');
    await page.see('[part=passage]:popover-open');
    expect(await marked(page)).not.to.equal('');
    expect(await page.axe(), 'with a passage').to.deep.equal([]);
    await page.tabTo(({id}) => id === 'next');
    await page.press('Enter');
    expect(await page.has('[part=passage]:popover-open')).to.be.false;
    expect(await marked(page)).to.equal('');
    expect((await page.focus()).id).to.equal('stem');

    while (await page.has('#stem')) {
      if (await answer(page)) {
        await page.tabTo(({id}) => id === 'next');
        await page.press('Enter');
      }
    }
    expect((await page.focus()).id).to.equal('results');
    expect(await page.axe(), 'with results').to.deep.equal([]);

    await page.tabTo(
      ({section, tag, words}) => section === 'quiz' && tag === 'button' && /review/i.test(words),
    );
    await page.press('Enter');
    await page.see('#review');
    expect(await page.axe(), 'in the review').to.deep.equal([]);

    await page.tabTo(isRow, 120);
    const first = (await page.focus()).words;
    await page.press('Enter');
    await page.see('[part=details]');
    expect(await page.axe(), 'with an event’s details').to.deep.equal([]);
    await page.press('ArrowDown');
    expect((await page.focus()).words).not.to.equal(first);
    expect(page.complaints).to.deep.equal([]);
  });

  it('is played at 360 pixels by touch', async () => {
    const page = await demo.open('index.html?pack=aral-sea', phone);
    await page.see('#stem');
    await page.tap('nav [data-section=quiz]');
    await page.tap('.option label, .option input, #number, fieldset input, fieldset button');
    if (await page.has('#number')) await page.page.keyboard.type('1');
    await page.tap('#check');
    await page.see('#feedback');
    expect(await page.axe(), 'with feedback').to.deep.equal([]);
    await page.tap('[part=passage-button]');
    await page.see('[part=passage]:popover-open');
    await page.tap('#next');
    await page.see('#stem');
    expect(await page.has('[part=passage]:popover-open')).to.be.false;
    await page.tap('nav [data-section=timeline]');
    await page.tap('button.event');
    await page.see('[part=details]');
    expect(await page.axe(), 'with details').to.deep.equal([]);
    expect(page.complaints).to.deep.equal([]);
  });
});

const desktop = {width: 1280, height: 900};
const phone = {width: 360, height: 740, hasTouch: true};

const isRow = ({section, words}: Focus) =>
  section === 'timeline' && /answered|hidden|\d{4}/.test(words);

/** Answers the question by keyboard; what cannot be answered at random is left out. False if it was left out. */
async function answer(page: DemoPage): Promise<boolean> {
  await page.tabTo(({section, tag}) => section === 'quiz' && /^(input|select|button)$/.test(tag));
  const {type, tag} = await page.focus();
  if (type === 'radio' || type === 'checkbox') await page.press('Space');
  else if (type === 'range') await page.press('ArrowRight');
  else if (tag === 'button') await page.press('Enter');
  else if (tag === 'select') await page.press('ArrowDown');
  else await page.page.keyboard.type('1');
  await page.tabTo(({id}) => id === 'check');
  await page.press('Enter');
  if (await page.has('#feedback')) return true;
  await page.tabTo(({words}) => words === 'Skip');
  await page.press('Enter');
  return false;
}

/** The marked words of the page. */
async function marked(page: DemoPage): Promise<string> {
  return page.page.evaluate(() =>
    [...(CSS.highlights.get('article-passage') ?? [])].map(String).join(),
  );
}
