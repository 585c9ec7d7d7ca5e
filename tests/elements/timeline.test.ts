import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {ArticleTimeline} from '../../src/elements/article-timeline.js';
import type {EventSelectEvent} from '../../src/elements/shared/events/timeline-events.js';
import type {PassageShowEvent} from '../../src/elements/shared/events/passage-show-event.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {axeFindings} from '../axe.js';
import {smallPack} from '../fixtures/small-pack.js';
import {event, shapesPack, shapeTimes} from '../timeline/shapes-pack.js';
import {until} from '../until.js';

describe('<article-timeline>', () => {
  afterEach(() => document.querySelectorAll('article-timeline').forEach(each => each.remove()));

  describe('the list', () => {
    it('reads under headings, each date in words and as <time datetime>', async () => {
      const timeline = await show(smallPack());
      expect(texts(timeline, 'h3')).to.deep.equal(['The bridge', 'Money']);
      expect(texts(timeline, 'ol > li .label')).to.deep.equal([
        'Planners meet',
        'The bridge is built',
        'The bridge opens',
        'Brask argues about the toll',
      ]);
      const time = all<HTMLTimeElement>(timeline, 'time').find(
        each => each.dateTime === '2019-06-14',
      );
      expect(time?.textContent).to.equal('14 June 2019');
    });

    it('is there before the canvas', async () => {
      const timeline = new ArticleTimeline();
      timeline.pack = smallPack();
      document.body.append(timeline);
      await timeline.updateComplete;
      expect(texts(timeline, 'li .label')).to.have.length(4);
      expect(timeline.shadowRoot!.querySelector('.vis-timeline')).to.equal(null);
    });

    it('has one tab stop, which arrow keys, Home and End move', async () => {
      const timeline = await show(smallPack());
      const tabStops = () => all(timeline, '.event[tabindex="0"]').map(label);
      expect(tabStops()).to.deep.equal(['Planners meet']);
      row(timeline, 0).focus();
      await press(timeline, 'ArrowDown', 'ArrowDown');
      expect(focused(timeline)).to.equal('The bridge opens');
      await press(timeline, 'End');
      expect(focused(timeline)).to.equal('Brask argues about the toll');
      await press(timeline, 'ArrowDown');
      expect(focused(timeline)).to.equal('Brask argues about the toll');
      await press(timeline, 'Home');
      expect(focused(timeline)).to.equal('Planners meet');
      expect(tabStops()).to.deep.equal(['Planners meet']);
    });

    it('goes to the label that begins with what is typed', async () => {
      const timeline = await show(smallPack());
      row(timeline, 0).focus();
      await press(timeline, 'b');
      expect(focused(timeline)).to.equal('Brask argues about the toll');
    });

    it('opens and closes the details with Enter, and tells the page', async () => {
      const timeline = await show(smallPack());
      const selected: string[] = [];
      timeline.addEventListener('event-select', e =>
        selected.push((e as EventSelectEvent).eventId),
      );
      row(timeline, 2).focus();
      await press(timeline, 'Enter');
      expect(row(timeline, 2).ariaExpanded).to.equal('true');
      expect(selected).to.deep.equal(['opening']);
      expect(timeline.getAttribute('selected')).to.equal('opening');
      expect(details(timeline))
        .to.include('Mira Tolan')
        .and.include('Brask')
        .and.include('14 June 2019');
      expect(said(timeline)).to.equal('The bridge opens: 14 June 2019');
      await press(timeline, 'Enter');
      expect(row(timeline, 2).ariaExpanded).to.equal('false');
      expect(details(timeline)).to.equal('');
    });

    it('does not tell the page what the page itself selects', async () => {
      const timeline = await show(smallPack());
      let count = 0;
      timeline.addEventListener('event-select', () => count++);
      timeline.selected = 'opening';
      await timeline.updateComplete;
      expect(row(timeline, 2).ariaExpanded).to.equal('true');
      expect(count).to.equal(0);
    });

    it('pages a long list and stays complete for keys, search and counts', async () => {
      const events = Array.from({length: 120}, (_, number) =>
        event(`e${number}`, {
          label: `Number ${number}`,
          time: {edtf: `${1900 + number}`, basis: 'stated'},
        }),
      );
      const timeline = await show(smallPack({events}));
      expect(all(timeline, 'li .event')).to.have.length(50);
      expect(timeline.shadowRoot!.querySelector('li')!.getAttribute('aria-setsize')).to.equal(
        '120',
      );
      row(timeline, 0).focus();
      await press(timeline, 'End');
      expect(focused(timeline)).to.equal('Number 119');
      expect(
        timeline.shadowRoot!.activeElement!.closest('li')!.getAttribute('aria-posinset'),
      ).to.equal('120');
      await search(timeline, 'number 77');
      expect(texts(timeline, 'li .label')).to.deep.equal(['Number 77']);
      expect(said(timeline)).to.equal('1 of 120 events');
    });

    it('narrows to a lane and shows all again', async () => {
      const timeline = await show(smallPack());
      const select = timeline.shadowRoot!.querySelector('select')!;
      select.value = 'money';
      select.dispatchEvent(new Event('change'));
      await timeline.updateComplete;
      expect(texts(timeline, 'li .label')).to.deep.equal(['Brask argues about the toll']);
      button(timeline, 'Show all events').click();
      await timeline.updateComplete;
      expect(texts(timeline, 'li .label')).to.have.length(4);
    });

    it('keeps the filter while the quiz goes on', async () => {
      const timeline = await show(smallPack(), {withheld: new Set(['opening'])});
      await search(timeline, 'bridge');
      timeline.withheld = new Set();
      await timeline.updateComplete;
      expect(texts(timeline, 'li .label')).to.deep.equal([
        'The bridge is built',
        'The bridge opens',
      ]);
    });

    it('shows what is selected when the pack comes later', async () => {
      const timeline = new ArticleTimeline();
      timeline.selected = 'e100';
      document.body.append(timeline);
      await timeline.updateComplete;
      timeline.pack = smallPack({
        events: Array.from({length: 120}, (_, number) => event(`e${number}`)),
      });
      await timeline.updateComplete;
      expect(details(timeline)).to.include('date not stated');
    });

    it('shows what the page selects even if the reader has filtered it away', async () => {
      const timeline = await show(smallPack());
      await search(timeline, 'toll');
      timeline.selected = 'opening';
      await timeline.updateComplete;
      expect(details(timeline)).to.include('Mira Tolan');
    });

    it('names every shape of time in the legend, and none that is not there', async () => {
      const timeline = await show(shapesPack());
      const legend = timeline.shadowRoot!.querySelector('.legend')!;
      for (const shape of Object.keys(shapeTimes))
        expect(legend.querySelector(`.${shape}`), shape).to.exist;
      const small = await show(smallPack());
      expect(small.shadowRoot!.querySelector('.legend .week')).to.equal(null);
      expect(small.shadowRoot!.querySelector('.legend .day')).to.exist;
    });

    it('shows no more and no less as certain beside a row than is', async () => {
      const timeline = await show(
        smallPack({
          events: [
            event('exact', {time: {edtf: '2002-05-01/2002-05-07', basis: 'stated'}}),
            event('loose', {time: {edtf: '2002-05/2002-07', basis: 'stated'}}),
            event('open', {time: {edtf: '2002-06/', basis: 'stated'}}),
          ],
        }),
      );
      const solid = all<HTMLElement>(timeline, 'li .swatch').map(swatch => {
        const part = swatch.querySelector<HTMLElement>('.certain')!.offsetWidth;
        return part / swatch.offsetWidth;
      });
      expect(solid[0]).to.be.above(0.9);
      expect(solid[1]).to.be.within(0.1, 0.7);
      expect(solid[2]).to.equal(0);
    });

    it('puts what other sources say into a lane of its own, only when asked', async () => {
      const timeline = await show(smallPack());
      expect(texts(timeline, 'h3')).not.to.include('From other sources');
      timeline.context = true;
      await timeline.updateComplete;
      expect(texts(timeline, 'h3')).to.include('From other sources');
      timeline.selected = 'context:older-ferry';
      await timeline.updateComplete;
      expect(details(timeline)).to.include('Brask town archive');
    });
  });

  describe('details', () => {
    it('offer the passage, and its digest where nobody shows it', async () => {
      const timeline = await show(smallPack());
      timeline.selected = 'opening';
      await timeline.updateComplete;
      let asked: PassageShowEvent | undefined;
      timeline.addEventListener('passage-show', e => (asked = e), {once: true});
      button(timeline, 'Show in paragraph 1').click();
      await timeline.updateComplete;
      expect(asked?.evidence.paragraph).to.equal(1);
      expect(details(timeline)).to.include('The bridge was opened in June');
      const link = timeline.shadowRoot!.querySelector<HTMLAnchorElement>('.digest a')!;
      expect(link.href).to.include('#:~:text=The%20ribbon%20was%20cut,on%20Friday');
    });

    it('show no digest where the page shows the passage', async () => {
      const timeline = await show(smallPack());
      timeline.selected = 'opening';
      await timeline.updateComplete;
      timeline.addEventListener('passage-show', e => e.preventDefault(), {once: true});
      button(timeline, 'Show in paragraph 1').click();
      await timeline.updateComplete;
      expect(timeline.shadowRoot!.querySelector('.digest')).to.equal(null);
    });

    it('tell more where the pack does, unless that would give an answer away', async () => {
      const events = [event('a', {summary: 'It took a week.'})];
      const timeline = await show(smallPack({events}), {selected: 'a'});
      expect(details(timeline)).to.include('It took a week.');
      timeline.guarded = new Map([['a', new Set(['place'] as const)]]);
      await timeline.updateComplete;
      expect(details(timeline)).not.to.include('It took a week.');
      timeline.guarded = new Map();
      await search(timeline, 'a week');
      expect(texts(timeline, 'li .label')).to.deep.equal(['Event a']);
    });

    it('offer the questions about the event', async () => {
      const timeline = await show(smallPack());
      timeline.questions = new Map([['opening', [{id: 'q1', stem: 'Who opened the bridge?'}]]]);
      timeline.selected = 'opening';
      await timeline.updateComplete;
      let asked = '';
      timeline.addEventListener('question-show', e => (asked = e.questionId));
      button(timeline, 'Who opened the bridge?').click();
      expect(asked).to.equal('q1');
    });

    it('give nothing of a withheld event away, in list, details or picture', async () => {
      const timeline = await show(smallPack(), {
        withheld: new Set(['opening']),
        selected: 'opening',
      });
      await canvas(timeline);
      const everything = timeline.shadowRoot!.querySelector('.timeline')!.textContent!;
      expect(everything).not.to.include('14 June');
      expect(details(timeline)).to.include('give an answer away').and.not.to.include('Mira');
      expect(
        items(timeline)
          .map(item => item.textContent)
          .join(),
      ).not.to.include('The bridge opens');
    });

    it('mark how the quiz went, with a sign and a word', async () => {
      const timeline = await show(smallPack(), {marks: new Map([['opening', 'right' as const]])});
      expect(row(timeline, 2).textContent).to.match(/✓\s+answered right/);
      await canvas(timeline);
      expect(item(timeline, 'The bridge opens').textContent).to.match(/^✓/);
    });
  });

  describe('the canvas', () => {
    it('is hidden from assistive technology and draws every dated event', async () => {
      const pack = shapesPack();
      const few = ['day', 'ongoing', 'week', 'month', 'around', 'relative', 'undated'];
      const timeline = await show({
        ...pack,
        events: pack.events.filter(({id}) => few.includes(id)),
      });
      const drawing = await canvas(timeline);
      await until(() => items(timeline).length === 6);
      expect(drawing.closest('[aria-hidden="true"]')).to.exist;
      const drawn = items(timeline).map(each => each.querySelector('.label')!.textContent);
      expect(drawn).to.include.members([
        'Event day',
        'Event ongoing',
        'Event relative',
        'Event around',
      ]);
      expect(drawn).not.to.include('Event undated');
    });

    it('has its axis turn at round years before the common era too', async () => {
      const stated = (edtf: string) => ({time: {edtf, basis: 'stated'} as const});
      const events = [event('journey', stated('-1249')), event('reign', stated('0500'))];
      const timeline = await show(smallPack({events}));
      await canvas(timeline);
      const axis = () => texts(timeline, '.vis-text:not(.vis-measure)');
      await until(() => axis().length > 0);
      expect(axis()).to.include('500 BC');
      expect(axis().join(' ')).not.to.match(/[1-9]01 BC/);
    });

    it('is solid only where the time is certain', async () => {
      const timeline = await show(smallPack());
      await canvas(timeline);
      const built = item(timeline, 'The bridge is built');
      const bar = built.querySelector('.bar')!.getBoundingClientRect();
      const solid = built.querySelector('.certain')!.getBoundingClientRect();
      // From March 2016 to May 2019 is 1187 days; certain are those from 31 March to 1 May, 1127 of them.
      expect(solid.width / bar.width).to.be.closeTo(1127 / 1187, 0.01);
      expect((solid.left - bar.left) / bar.width).to.be.closeTo(30 / 1187, 0.01);
      expect(item(timeline, 'Planners meet').querySelector('.certain')).to.equal(null);
    });

    it('selects with the list and the list with it', async () => {
      const timeline = await show(smallPack());
      await canvas(timeline);
      row(timeline, 2).click();
      await timeline.updateComplete;
      await until(() => item(timeline, 'The bridge opens').matches('.selected'));
      tap(item(timeline, 'The bridge is built'));
      await until(() => timeline.selected === 'construction');
      expect(row(timeline, 1).ariaExpanded).to.equal('true');
    });

    it('scrolls to the selected event where it is taller than its frame', async () => {
      const timeline = await show(shapesPack());
      await canvas(timeline);
      const frame = () =>
        timeline.shadowRoot!.querySelector('.vis-panel.vis-center')!.getBoundingClientRect();
      const sight = (named: string) => {
        const box = item(timeline, named)?.getBoundingClientRect();
        return !!box && box.top >= frame().top - 1 && box.bottom <= frame().bottom + 1;
      };
      for (const id of ['bracketed', 'before']) {
        await until(() => !sight(`Event ${id}`));
        timeline.selected = id;
        await until(() => sight(`Event ${id}`));
      }
    });

    it('leaves the plain wheel to the page, and zooms by the wheel with Ctrl', async () => {
      const timeline = await show(shapesPack());
      await canvas(timeline);
      const panel = timeline.shadowRoot!.querySelector('.vis-panel.vis-center')!;
      const {left, top} = panel.getBoundingClientRect();
      const isTaken = (ctrlKey: boolean) =>
        !panel.dispatchEvent(
          new WheelEvent('wheel', {
            deltaY: 100,
            ctrlKey,
            clientX: left + 200,
            clientY: top + 20,
            bubbles: true,
            cancelable: true,
          }),
        );
      expect(isTaken(false)).to.be.false;
      expect(isTaken(true)).to.be.true;
    });

    it('says nothing of itself before the reader moves it', async () => {
      const timeline = await show(smallPack());
      const heard: string[] = [];
      const status = timeline.shadowRoot!.querySelector('.timeline > [role="status"]')!;
      const hear = () => heard.push(status.textContent!.trim());
      new MutationObserver(hear).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await canvas(timeline);
      row(timeline, 0).focus();
      await press(timeline, '+');
      await until(() => said(timeline) !== '');
      expect(heard).to.deep.equal([said(timeline)]);
    });

    it('keeps a move that is faster than its first drawing', async () => {
      const timeline = await show(smallPack(), {start: '2019', end: '2019'});
      await until(() => !!timeline.shadowRoot!.querySelector('.vis-timeline'));
      button(timeline, 'Show everything').click();
      await until(() => /^Showing .*201[0-8]/.test(said(timeline)));
    });

    it('zooms and moves by keys and buttons, and says what it shows', async () => {
      const timeline = await show(smallPack());
      await canvas(timeline);
      row(timeline, 0).focus();
      await press(timeline, '+');
      await until(() => /^Showing [a-z]+ \d{4} to/i.test(said(timeline)));
      const zoomed = said(timeline);
      button(timeline, 'Show everything').click();
      await until(() => said(timeline) !== zoomed);
    });

    it('is left out where its code cannot be had, and the list stays', async () => {
      const timeline = await show(smallPack(), {view: 'list'});
      expect(timeline.shadowRoot!.querySelector('.canvas, .controls')).to.equal(null);
      expect(texts(timeline, 'li .label')).to.have.length(4);
    });

    it('alone, leaves the list to the keyboard and to assistive technology', async () => {
      const timeline = await show(smallPack(), {view: 'canvas', selected: 'opening'});
      await canvas(timeline);
      const list = timeline.shadowRoot!.querySelector<HTMLElement>('.list')!;
      expect(list.offsetHeight).to.equal(1);
      row(timeline, 0).focus();
      expect(list.offsetHeight).to.be.above(50);
      expect(details(timeline)).to.include('Mira Tolan');
    });

    it('alone, gives way to the list where it has nothing to draw', async () => {
      const timeline = await show(smallPack({events: [event('a')]}), {view: 'canvas'});
      const list = timeline.shadowRoot!.querySelector<HTMLElement>('.list')!;
      expect(list.offsetHeight).to.be.above(50);
    });

    it('says when beside each bar at any width, so that no bracket is lost', async () => {
      const timeline = await show(shapesPack());
      timeline.style.width = '320px';
      await canvas(timeline);
      const when = item(timeline, 'Event century').querySelector<HTMLElement>('.when')!;
      expect(when.offsetHeight).to.be.above(0);
      expect(when.offsetTop).to.be.above(0);
    });

    it('appears when it was hidden at first', async () => {
      const timeline = new ArticleTimeline();
      timeline.hidden = true;
      timeline.pack = smallPack();
      document.body.append(timeline);
      await canvas(await show(smallPack())); // by now a hidden one would have been drawn as well
      expect(timeline.shadowRoot!.querySelector('.vis-timeline')).to.equal(null);
      timeline.hidden = false;
      await canvas(timeline);
      await until(() => item(timeline, 'The bridge opens').getBoundingClientRect().width > 0);
    });

    it('keeps window and selection when it is moved in the document', async () => {
      const timeline = await show(smallPack(), {start: '2019-01', end: '2019-12'});
      await canvas(timeline);
      timeline.selected = 'opening';
      await timeline.updateComplete;
      const axis = () => texts(timeline, '.vis-text:not(.vis-measure)').join(' ');
      const before = axis();
      const place = document.createElement('div');
      document.body.append(place);
      place.append(timeline);
      await canvas(timeline);
      expect(axis()).to.equal(before);
      expect(item(timeline, 'The bridge opens').matches('.selected')).to.be.true;
      place.remove();
    });

    it('leaves nothing behind', async () => {
      const timeline = await show(smallPack());
      await canvas(timeline);
      timeline.remove();
      expect(timeline.shadowRoot!.querySelector('.vis-timeline')).to.equal(null);
      expect(document.querySelector('head style[data-vis], body > .vis-tooltip')).to.equal(null);
    });

    it('gathers what is too close together, and opens into it', async () => {
      const events = Array.from({length: 300}, (_, number) =>
        event(`e${number}`, {
          time: {
            edtf: `20${String(number % 20).padStart(2, '0')}-0${1 + (number % 9)}-1${number % 10}`,
            basis: 'stated',
          },
        }),
      );
      const timeline = await show(smallPack({events}));
      await canvas(timeline);
      expect(items(timeline).length).to.be.within(5, 60);
      const group = all<HTMLElement>(timeline, '.vis-item.group')[0]!;
      expect(group.textContent).to.match(/\d+ events/);
      const before = group.textContent;
      tap(group);
      await until(() =>
        all(timeline, '.vis-item.group').every(each => each.textContent !== before),
      );
      expect(said(timeline)).to.match(/events|Showing/);
    });

    it('lists the members of a group that no window parts', async () => {
      const events = Array.from({length: 100}, (_, number) =>
        event(`e${number}`, {time: {edtf: number < 90 ? '2002-05-07' : '2001', basis: 'stated'}}),
      );
      const timeline = await show(smallPack({events}));
      await canvas(timeline);
      const group = all<HTMLElement>(timeline, '.vis-item.group').find(each =>
        each.textContent?.startsWith('90'),
      )!;
      tap(group);
      await until(
        () => timeline.shadowRoot!.querySelector('.count')!.textContent === '90 of 100 events',
      );
    });
  });

  it('shows hostile strings as text', async () => {
    const hostile = '<img src=x onerror="window.hostile=1"><b>bold</b>';
    const pack = smallPack();
    const timeline = await show(
      smallPack({
        lanes: pack.lanes.map(lane => ({...lane, label: lane.label + hostile})),
        events: pack.events.map(each => ({...each, label: each.label + hostile})),
        entities: pack.entities.map(each => ({...each, name: each.name + hostile})),
      }),
    );
    await canvas(timeline);
    timeline.selected = 'opening';
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect(items(timeline)[0]!.textContent).to.include('<b>bold</b>');
    expect((window as {hostile?: number}).hostile).to.equal(undefined);
  });

  it('says what is wrong with a bad pack and keeps the page’s own words', async () => {
    const timeline = new ArticleTimeline();
    timeline.textContent = 'The page’s own words';
    const told = new Promise<Event>(resolve => timeline.addEventListener('pack-error', resolve));
    timeline.pack = {format: 'article-pack/1'};
    document.body.append(timeline);
    await told;
    expect(timeline.shadowRoot!.querySelector('[role="status"]')!.textContent).to.include(
      'cannot be shown',
    );
    expect(timeline.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('speaks Russian and Kazakh, and writes from right to left', async () => {
    const timeline = await show(smallPack(), {lang: 'ru'});
    await until(() => texts(timeline, 'time').includes('14 июня 2019 г.'));
    timeline.lang = 'kk';
    await until(() => texts(timeline, 'time').includes('2019 ж. 14 маусым'));
    await canvas(timeline);
    expect(texts(timeline, '.vis-text').join(' ')).not.to.match(/M\d\d/);
    timeline.dir = 'rtl';
    await until(() => !!timeline.shadowRoot!.querySelector('.vis-timeline.vis-rtl, .vis-rtl'));
  });

  it('follows and sets the fragment of the address, if it is to', async () => {
    location.hash = '#construction';
    const timeline = await show(smallPack(), {deepLink: true});
    await until(() => timeline.selected === 'construction');
    row(timeline, 2).click();
    await timeline.updateComplete;
    expect(location.hash).to.equal('#opening');
    history.replaceState(null, '', location.pathname + location.search);
    const other = await show(smallPack());
    const changed = new Promise(resolve =>
      window.addEventListener('hashchange', resolve, {once: true}),
    );
    location.hash = '#construction';
    await changed;
    expect(other.selected).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [state, set] of Object.entries({
    'at rest': {},
    'with details open': {selected: 'opening'},
    'with marks and context': {context: true, marks: new Map([['opening', 'wrong' as const]])},
    'as a list': {view: 'list' as const},
    'as a canvas': {view: 'canvas' as const, selected: 'opening'},
  })) {
    it(`has no accessibility findings ${state}`, async () => {
      const timeline = await show(smallPack(), set);
      if (timeline.view !== 'list') await canvas(timeline);
      timeline.shadowRoot!.querySelectorAll('details').forEach(each => (each.open = true));
      expect(await axeFindings(timeline)).to.deep.equal([]);
    });
  }
});

async function show(
  pack: ArticlePack,
  set: Partial<ArticleTimeline> = {},
): Promise<ArticleTimeline> {
  const timeline = new ArticleTimeline();
  Object.assign(timeline, {pack, ...set});
  document.body.append(timeline);
  await timeline.updateComplete;
  await timeline.updateComplete;
  return timeline;
}

async function canvas(timeline: ArticleTimeline): Promise<Element> {
  await until(() => items(timeline).length > 0 || texts(timeline, '.vis-label').length > 0);
  return timeline.shadowRoot!.querySelector('.vis-timeline')!;
}

function all<T extends Element = Element>(timeline: ArticleTimeline, selector: string): T[] {
  return [...timeline.shadowRoot!.querySelectorAll<T>(selector)];
}

function texts(timeline: ArticleTimeline, selector: string): string[] {
  return all(timeline, selector).map(element => element.textContent!.trim());
}

function row(timeline: ArticleTimeline, index: number): HTMLButtonElement {
  return timeline.shadowRoot!.querySelector<HTMLButtonElement>(`[data-index="${index}"]`)!;
}

function label(element: Element): string {
  return element.querySelector('.label')!.textContent!;
}

function focused(timeline: ArticleTimeline): string {
  return label(timeline.shadowRoot!.activeElement!);
}

function button(timeline: ArticleTimeline, name: string): HTMLButtonElement {
  return all<HTMLButtonElement>(timeline, 'button').find(
    each => each.textContent!.trim() === name,
  )!;
}

function items(timeline: ArticleTimeline): HTMLElement[] {
  return all<HTMLElement>(timeline, '.vis-item');
}

function item(timeline: ArticleTimeline, named: string): HTMLElement {
  return items(timeline).find(each => each.querySelector('.label')?.textContent === named)!;
}

function details(timeline: ArticleTimeline): string {
  return timeline.shadowRoot!.querySelector('.details')?.textContent ?? '';
}

function said(timeline: ArticleTimeline): string {
  return texts(timeline, '.timeline > [role="status"]')[0]!;
}

async function press(timeline: ArticleTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await timeline.updateComplete;
    await Promise.resolve();
  }
}

async function search(timeline: ArticleTimeline, words: string): Promise<void> {
  const input = timeline.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await timeline.updateComplete;
}

function tap(element: HTMLElement): void {
  element.querySelector<HTMLElement>('.label')!.click();
}
