import {expect, nextFrame} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {
  axisFormat,
  DataSet,
  Timeline,
  timelineStyles,
  type TimelineGroup,
  type TimelineItem,
  type TimelineOptions,
} from '../../src/generated/vis-timeline.js';
import {until} from '../until.js';

const GROUPS: readonly TimelineGroup[] = [
  {id: 'politics', content: 'Politics'},
  {id: 'courts', content: '<b>Courts</b>'},
];

const ITEMS: readonly TimelineItem[] = [
  {id: 'vote', group: 'politics', content: 'Vote', start: '2007-05-18', type: 'point'},
  {id: 'term', group: 'politics', content: 'Term', start: '2007-05-10', end: '2007-05-25'},
  {id: 'arrest', group: 'courts', content: 'Arrest', start: '2007-05-21', type: 'box'},
  {id: 'week', content: '', start: '2007-05-14', end: '2007-05-21', type: 'background'},
];

const OPTIONS: TimelineOptions = {
  start: '2007-05-01',
  end: '2007-06-01',
  format: axisFormat('en'),
  zoomKey: 'ctrlKey',
  align: 'left',
  rtl: false,
};

/** A timeline in a shadow root, as the element holds it. */
class Stage {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({mode: 'open'});
  readonly container = document.createElement('div');

  constructor() {
    const styles = new CSSStyleSheet();
    styles.replaceSync(timelineStyles);
    this.root.adoptedStyleSheets = [styles];
    this.root.append(this.container);
    this.host.style.cssText = 'display: block; width: 800px';
    document.body.append(this.host);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement {
    const [element, ...more] = this.all(selector);
    if (!element || more.length > 0) throw new Error(`${more.length + 1} of ${selector}`);
    return element;
  }
}

function centerOf(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('the slimmed vis-timeline', () => {
  let stage: Stage;
  let timeline: Timeline | undefined;

  function draw(options: TimelineOptions = OPTIONS, items = ITEMS, groups = GROUPS): Timeline {
    timeline = new Timeline(
      stage.container,
      new DataSet<TimelineItem>(items),
      new DataSet<TimelineGroup>(groups),
      options,
    );
    return timeline;
  }

  const widthOf = (selector: string) => stage.one(selector).getBoundingClientRect().width;
  /** How wide some days of the month are: the names of the groups, and so the font, leave the axis more or less room. */
  const daysWide = (days: number) => (widthOf('.vis-panel.vis-center') * days) / 31;

  beforeEach(() => {
    stage = new Stage();
  });

  afterEach(() => {
    timeline?.destroy();
    timeline = undefined;
    stage.host.remove();
  });

  it('draws a point, a range, a box, a background and the names of the groups', async () => {
    draw();
    await nextFrame();
    expect(stage.one('.vis-item.vis-point').textContent).to.equal('Vote');
    expect(stage.one('.vis-item.vis-range').textContent).to.equal('Term');
    expect(stage.one('.vis-item.vis-box').textContent).to.equal('Arrest');
    expect(widthOf('.vis-item.vis-range')).to.be.closeTo(daysWide(15), 2);
    expect(widthOf('.vis-item.vis-background')).to.be.closeTo(daysWide(7), 2);
    expect(stage.all('.vis-label').map(label => label.textContent)).to.include('Politics');
  });

  it('is visible in the frame after it was made, with its window as given', async () => {
    draw();
    await nextFrame();
    await nextFrame();
    expect(getComputedStyle(stage.one('.vis-timeline')).visibility).to.equal('visible');
    const {start, end} = timeline!.getWindow();
    expect([start.toISOString(), end.toISOString()]).to.deep.equal([
      '2007-05-01T00:00:00.000Z',
      '2007-06-01T00:00:00.000Z',
    ]);
  });

  it('shows markup in the data as text', async () => {
    const markup = '<img src=x onerror="this.ownerDocument.hacked = 1">';
    draw(OPTIONS, [{id: 1, group: 'courts', content: markup, title: markup, start: '2007-05-18'}]);
    await nextFrame();
    expect(stage.one('.vis-item.vis-box').textContent).to.equal(markup);
    expect(stage.all('.vis-label')[1]?.textContent).to.equal('<b>Courts</b>');
    expect(stage.all('img, b')).to.deep.equal([]);
  });

  it('shows an element in the data as it is', async () => {
    const content = document.createElement('em');
    content.textContent = 'Vote';
    draw(OPTIONS, [{id: 1, group: 'courts', content, start: '2007-05-18', type: 'point'}]);
    await nextFrame();
    expect(stage.one('.vis-item-content').firstChild).to.equal(content);
  });

  it('ignores a style in the data', async () => {
    const style = {style: 'background-image: url(/elsewhere.png)'};
    draw(OPTIONS, [{...ITEMS[1]!, ...style}]);
    await nextFrame();
    expect(getComputedStyle(stage.one('.vis-range')).backgroundImage).to.equal('none');
  });

  it('labels the axis in the language of each timeline', async () => {
    const week = {...OPTIONS, start: '2007-05-14', end: '2007-05-21'};
    draw({...week, format: axisFormat('de')});
    const other = new Stage();
    const second = new Timeline(other.container, ITEMS, {...week, format: axisFormat('ru')});
    await nextFrame();
    expect(stage.all('.vis-text.vis-major').map(text => text.textContent)).to.include('Mai 2007');
    expect(other.all('.vis-text.vis-major').map(text => text.textContent)).to.include(
      'май 2007 г.',
    );
    second.destroy();
    other.host.remove();
  });

  it('selects the item that is clicked, and tells', async () => {
    const selected: unknown[] = [];
    draw().on('select', ({items}) => selected.push(items));
    await nextFrame();
    await sendMouse({type: 'click', position: centerOf(stage.one('.vis-item.vis-range'))});
    await until(() => selected.length > 0);
    expect(selected).to.deep.equal([['term']]);
    expect(timeline!.getSelection()).to.deep.equal(['term']);
    expect(stage.one('.vis-selected').textContent).to.equal('Term');
  });

  it('moves the window when dragged', async () => {
    draw();
    await nextFrame();
    const [x, y] = centerOf(stage.one('.vis-panel.vis-center'));
    const before = timeline!.getWindow();
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x - 40, y]});
    await sendMouse({type: 'move', position: [x - 120, y]});
    await sendMouse({type: 'up'});
    const after = timeline!.getWindow();
    expect(after.start.valueOf()).to.be.greaterThan(before.start.valueOf());
    expect(after.end.valueOf() - after.start.valueOf()).to.be.closeTo(31 * 86_400_000, 2);
  });

  it('zooms by two fingers', async () => {
    draw();
    await nextFrame();
    const panel = stage.one('.vis-panel.vis-center');
    const [x, y] = centerOf(panel);
    const touch = (type: string, pointerId: number, clientX: number): void => {
      const fields = {
        pointerId,
        clientX,
        clientY: y,
        pointerType: 'touch',
        isPrimary: pointerId === 2,
      };
      const common = {bubbles: true, composed: true, cancelable: true, button: 0, buttons: 1};
      panel.dispatchEvent(new PointerEvent(type, {...fields, ...common}));
    };
    touch('pointerdown', 2, x - 20);
    touch('pointerdown', 3, x + 20);
    for (const distance of [30, 50, 80, 100]) {
      touch('pointermove', 2, x - distance);
      touch('pointermove', 3, x + distance);
      await nextFrame();
    }
    touch('pointerup', 2, x - 100);
    touch('pointerup', 3, x + 100);
    const {start, end} = timeline!.getWindow();
    expect(end.valueOf() - start.valueOf()).to.be.lessThan(15 * 86_400_000);
  });

  it('zooms by ctrl and wheel, and leaves the plain wheel to the page', async () => {
    draw();
    await nextFrame();
    const panel = stage.one('.vis-panel.vis-center');
    const [clientX, clientY] = centerOf(panel);
    const turn = (ctrlKey: boolean): WheelEvent => {
      const init = {deltaY: -3, wheelDeltaY: 120, ctrlKey, clientX, clientY};
      const event = new WheelEvent('wheel', {...init, bubbles: true, cancelable: true});
      panel.dispatchEvent(event);
      return event;
    };
    const width = (): number => {
      const {start, end} = timeline!.getWindow();
      return end.valueOf() - start.valueOf();
    };
    const before = width();
    expect(turn(false).defaultPrevented).to.equal(false);
    expect(width()).to.equal(before);
    expect(turn(true).defaultPrevented).to.equal(true);
    expect(width()).to.be.lessThan(before);
  });

  it('draws in the frame after its host is shown or resized', async () => {
    stage.host.style.display = 'none';
    draw();
    await nextFrame();
    stage.host.style.display = 'block';
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    const before = widthOf('.vis-item.vis-range');
    expect(before).to.be.closeTo(daysWide(15), 2);
    stage.host.style.width = '400px';
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    expect(widthOf('.vis-item.vis-range'))
      .to.be.closeTo(daysWide(15), 2)
      .and.lessThan(before * 0.6);
  });

  it('follows changes of its items', async () => {
    const items = new DataSet<TimelineItem>(ITEMS);
    timeline = new Timeline(stage.container, items, GROUPS, OPTIONS);
    await nextFrame();
    items.remove('vote');
    items.update({id: 'term', content: 'Second term', start: '2007-05-10', end: '2007-05-25'});
    await nextFrame();
    expect(stage.all('.vis-point')).to.have.length(0);
    expect(stage.one('.vis-item.vis-range').textContent).to.equal('Second term');
  });

  it('leaves no node, listener, timer or style behind', async () => {
    const ledger = new Ledger();
    const head = document.head.innerHTML;
    const nodes = document.body.querySelectorAll('*').length;
    draw();
    await until(() => stage.all('.vis-item.vis-range').length > 0);
    timeline!.setWindow('2007-04-01', '2007-07-01', {animation: true});
    timeline!.addCustomTime('2007-05-05', 'mark');
    await sendMouse({type: 'click', position: centerOf(stage.one('.vis-item.vis-range'))});
    timeline!.destroy();
    timeline = undefined;
    await until(() => !ledger.isBusy);
    const held = ledger.close();
    expect(stage.container.childNodes).to.have.length(0);
    expect(document.body.querySelectorAll('*').length).to.equal(nodes);
    expect(document.head.innerHTML).to.equal(head);
    expect(held).to.deep.equal([]);
  });

  it('leaves nothing behind when it goes before it was drawn', () => {
    draw().destroy();
    timeline = undefined;
    expect(stage.container.childNodes).to.have.length(0);
  });
});

/**
 * Counts listeners on window, document and body, and intervals, between its making and its closing, and knows whether anything
 * is still to come: a timeout or a frame.
 */
class Ledger {
  private readonly _held: string[] = [];
  private readonly _awaited = new Set<string>();
  private readonly _undo: (() => void)[] = [];

  constructor() {
    for (const [name, target] of [
      ['window', window],
      ['document', document],
      ['body', document.body],
    ] as const) {
      this._watchListeners(name, target);
    }
    const {setInterval, clearInterval} = window;
    window.setInterval = ((...parameters: Parameters<typeof setInterval>) => {
      const timer = setInterval(...parameters);
      this._held.push(`interval ${timer}`);
      return timer;
    }) as typeof window.setInterval;
    window.clearInterval = timer => {
      this._drop(`interval ${timer}`);
      clearInterval(timer);
    };
    this._undo.push(() => Object.assign(window, {setInterval, clearInterval}));
    this._watchOnce('setTimeout', 'clearTimeout');
    this._watchOnce('requestAnimationFrame', 'cancelAnimationFrame');
  }

  get isBusy(): boolean {
    return this._awaited.size > 0;
  }

  /** What is still held; everything works as before again. */
  close(): readonly string[] {
    for (const undo of this._undo) undo();
    return this._held;
  }

  /** Knows what is to be called once, until it was called or is called off. */
  private _watchOnce(
    start: 'setTimeout' | 'requestAnimationFrame',
    stop: 'clearTimeout' | 'cancelAnimationFrame',
  ): void {
    const before = {[start]: window[start], [stop]: window[stop]};
    const starting = window[start] as (call: (time: number) => void, delay?: number) => number;
    const stopping = window[stop] as (id: number) => void;
    const started = (call: (time: number) => void, delay?: number): number => {
      const id = starting(time => {
        this._awaited.delete(`${start} ${id}`);
        call(time);
      }, delay);
      this._awaited.add(`${start} ${id}`);
      return id;
    };
    const stopped = (id: number): void => {
      this._awaited.delete(`${start} ${id}`);
      stopping(id);
    };
    Object.assign(window, {[start]: started, [stop]: stopped});
    this._undo.push(() => Object.assign(window, before));
  }

  private _watchListeners(name: string, target: EventTarget): void {
    const add = target.addEventListener;
    const remove = target.removeEventListener;
    target.addEventListener = (...parameters: Parameters<typeof add>) => {
      this._held.push(`${name} ${parameters[0]}`);
      add.apply(target, parameters);
    };
    target.removeEventListener = (...parameters: Parameters<typeof remove>) => {
      this._drop(`${name} ${parameters[0]}`);
      remove.apply(target, parameters);
    };
    this._undo.push(() =>
      Object.assign(target, {addEventListener: add, removeEventListener: remove}),
    );
  }

  private _drop(entry: string): void {
    const index = this._held.indexOf(entry);
    if (index >= 0) this._held.splice(index, 1);
  }
}
