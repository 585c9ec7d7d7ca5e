import {expect} from 'chai';
import {render} from 'lit';
import {renderAxisPicture} from '../../src/elements/timeline/axis-picture.js';
import {timeline as english} from '../../src/words/ui/en/timeline.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {TimelineScene} from '../../src/timeline/timeline-scene.js';
import {smallPack} from '../fixtures/small-pack.js';
import {event, shapesPack} from '../timeline/shapes-pack.js';

describe('the axis on paper', () => {
  it('draws every dated event in its own shape', () => {
    const picture = pictureOf(shapesPack());
    const shapes = ['week', 'open-start', 'open-end', 'ongoing', 'before', 'after', 'around'];
    for (const shape of shapes) expect(picture.querySelector(`.bar.${shape}`), shape).to.exist;
    expect(line(picture, 'Event approximate').querySelector('.bar.approximate')).to.exist;
    expect(line(picture, 'Event uncertain').querySelector('.bar.uncertain')).to.exist;
    expect(picture.textContent).not.to.include('Event undated');
  });

  it('says when, with what the article does not say in brackets', () => {
    const picture = pictureOf(shapesPack());
    expect(line(picture, 'Event bracketed').textContent).to.include('7 May [2002]');
    expect(line(picture, 'Event around').textContent).to.include('at the time of “Event month”');
  });

  it('places a bar by its days', () => {
    const stated = (edtf: string) => ({time: {edtf, basis: 'stated'} as const});
    const picture = pictureOf(
      smallPack({events: [event('first', stated('2001')), event('last', stated('2004'))]}),
    );
    const place = (id: string) => {
      const {style} = line(picture, `Event ${id}`);
      return [style.getPropertyValue('--start'), style.getPropertyValue('--end')].map(Number);
    };
    // The window is the four years with 8 per cent before and 30 per cent after them.
    const year = 365 / 1461 / 1.38;
    expect(place('first')[0]).to.be.closeTo(0.08 / 1.38, 0.001);
    expect(place('first')[1]).to.be.closeTo(0.08 / 1.38 + year, 0.001);
    expect(place('last')[1]).to.be.closeTo(1.08 / 1.38, 0.001);
  });

  it('is left out where nothing has a date', () => {
    expect(pictureOf(smallPack({events: [event('undated')]})).children).to.have.length(0);
  });
});

function pictureOf(pack: ArticlePack): HTMLElement {
  const place = document.createElement('div');
  render(renderAxisPicture(TimelineScene.of(pack), english), place);
  return place;
}

function line(picture: HTMLElement, named: string): HTMLElement {
  return [...picture.querySelectorAll<HTMLElement>('.line')].find(
    each => each.querySelector('.label')?.textContent === named,
  )!;
}
