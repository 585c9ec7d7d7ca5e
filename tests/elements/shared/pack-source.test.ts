import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {PackErrorEvent} from '../../../src/elements/shared/events/pack-error-event.js';
import {LocaleController} from '../../../src/elements/shared/locale-controller.js';
import {PackSource} from '../../../src/elements/shared/pack-source.js';
import {renderProblems} from '../../../src/elements/shared/source/render-problems.js';
import {registerLanguage} from '../../../src/words/languages.js';
import {english} from '../../../src/words/ui/en/ui-text.js';
import type {ArticlePack} from '../../../src/pack/article-pack.js';
import {axeFindings} from '../../axe.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {until} from '../../until.js';

@customElement('test-source')
class TestSource extends LitElement {
  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this, english);

  @property()
  get src(): string | null {
    return this._source.address;
  }
  set src(address: string | null | undefined) {
    this._source.setAddress(address);
  }

  @property({attribute: false})
  get pack(): ArticlePack | undefined {
    return this._source.pack;
  }
  set pack(pack: unknown) {
    this._source.setValue(pack);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this._source.arrived()) ? this.updateComplete : isComplete;
  }

  protected override render() {
    const {state} = this._source;
    return html`
      <p id="status">${state.status}</p>
      ${state.status === 'problems' ? renderProblems(this._locale, state) : ''}
      <slot></slot>
    `;
  }
}

const pack = smallPack();
const address = URL.createObjectURL(new Blob([JSON.stringify(pack)]));
const otherPack = smallPack({id: 'other'});

function status(element: TestSource): string {
  return element.shadowRoot!.querySelector('#status')!.textContent!;
}

function problems(element: TestSource): string {
  return element.shadowRoot!.querySelector('[part=problems]')?.textContent ?? '';
}

async function settled(element: TestSource, wanted: string): Promise<void> {
  await until(() => status(element) === wanted);
}

describe('the pack of an element', () => {
  it('is none at first', async () => {
    const element = await fixture<TestSource>(html`<test-source></test-source>`);
    expect(status(element)).to.equal('none');
    expect(element.pack).to.equal(undefined);
  });

  it('comes from an address', async () => {
    const element = await fixture<TestSource>(html`<test-source src=${address}></test-source>`);
    expect(status(element)).to.equal('loading');
    await settled(element, 'pack');
    expect(element.pack?.id).to.equal('orle-bridge');
  });

  it('comes from an inline script', async () => {
    const element = await fixture<TestSource>(html`<test-source></test-source>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(pack);
    element.append(script);
    await settled(element, 'pack');
    script.textContent = JSON.stringify(otherPack);
    await until(() => element.pack?.id === 'other');
    script.remove();
    await settled(element, 'none');
  });

  it('comes from a property, even one that was set before the element was defined', async () => {
    const element = document.createElement('test-source-late') as TestSource;
    element.pack = pack;
    document.body.append(element);
    customElements.define('test-source-late', class extends TestSource {});
    await element.updateComplete;
    expect(element.pack?.id).to.equal('orle-bridge');
    expect(status(element)).to.equal('pack');
    element.remove();
  });

  it('is handed on without being parsed again', async () => {
    const element = await fixture<TestSource>(html`<test-source .pack=${pack}></test-source>`);
    const part = await fixture<TestSource>(html`<test-source .pack=${element.pack}></test-source>`);
    expect(part.pack).to.equal(element.pack);
    expect(element.pack).not.to.equal(pack);
  });

  it('is the one that was set most recently', async () => {
    const element = await fixture<TestSource>(html`<test-source src=${address}></test-source>`);
    element.pack = otherPack;
    await settled(element, 'pack');
    await (await fetch(address)).text();
    await nextFrame();
    expect(element.pack?.id).to.equal('other');
    expect(element.src).to.equal(null);
    element.src = address;
    expect(element.pack).to.equal(undefined);
    await element.updateComplete;
    await settled(element, 'pack');
    expect(element.pack?.id).to.equal('orle-bridge');
  });

  it('stays when an unused source is set to nothing', async () => {
    const element = await fixture<TestSource>(html`<test-source .pack=${pack}></test-source>`);
    element.src = null;
    expect(element.pack?.id).to.equal('orle-bridge');
    element.pack = undefined;
    await settled(element, 'none');
  });
});

describe('a pack that is wrong', () => {
  const cases: readonly [title: string, set: (element: TestSource) => void, message: string][] = [
    ['is missing', element => (element.src = '/no/such/pack.json'), 'HTTP status 404'],
    ['has no valid address', element => (element.src = 'https://'), 'address of a pack'],
    ['cannot be reached', element => (element.src = 'http://localhost:1/'), 'connect-src'],
    ['is a web page', element => (element.src = '/'), 'looks like a web page'],
    ['has no format', element => (element.pack = {}), '/format'],
    ['is a list', element => (element.pack = []), 'an article pack'],
    ['is a text', element => (element.pack = '<b>pack</b>'), 'found "<b>pack</b>"'],
    ['refers to nowhere', element => (element.pack = smallPack({lanes: []})), '/events/0/lane'],
  ];
  for (const [title, set, message] of cases) {
    it(`${title}: the element says so and tells every problem`, async () => {
      const element = await fixture<TestSource>(
        html`<test-source><p>The page’s own words</p></test-source>`,
      );
      const error = oneEvent(element, 'pack-error') as unknown as Promise<PackErrorEvent>;
      set(element);
      const event = await error;
      expect(event.problems).not.to.be.empty;
      expect(event.bubbles && event.composed).to.be.true;
      expect(problems(element)).to.include(message);
      const listed = element.shadowRoot!.querySelectorAll('[part=problems] li');
      expect(listed.length).to.equal(event.problems.length);
      expect(element.shadowRoot!.querySelector('b')).to.equal(null);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('tells the line and the column of broken JSON', async () => {
    const element = await fixture<TestSource>(html`<test-source></test-source>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{\n  "format": "article-pack/1"\n  "id": "x"\n}';
    element.append(script);
    await settled(element, 'problems');
    expect(problems(element)).to.include('line 3, column 3');
  });

  it('is told in a hundred lines at most, and how many more there are', async () => {
    const element = await fixture<TestSource>(html`<test-source></test-source>`);
    const error = oneEvent(element, 'pack-error') as unknown as Promise<PackErrorEvent>;
    const events = Array.from({length: 250_000}, () => null);
    element.pack = {...smallPack(), events, facts: []};
    const {problems: told, more} = await error;
    expect([told.length, more]).to.deep.equal([100, 249_900]);
    expect(told[0]).to.include({code: 'wrong-type', mend: 'Write an object in braces here.'});
    expect(element.shadowRoot!.querySelectorAll('[part=problems] li').length).to.equal(100);
    expect(problems(element)).to.include('250000 problems').and.to.include('and 249900 more');
  });

  it('is told in the language of the element, where that has words for it', async () => {
    registerLanguage('da', {
      problems: {
        'not-a-pack': () => ({expected: 'en pakke', found: 'noget andet', mend: 'Ret det.'}),
        sentence: ({expected, found}) => `Ventede ${expected}, fandt ${found}.`,
      },
      source: {title: 'Artiklen kan ikke vises'},
    });
    const page = await fixture(html`<div lang="da"><test-source .pack=${3}></test-source></div>`);
    const element = page.querySelector<TestSource>('test-source')!;
    await settled(element, 'problems');
    expect(problems(element)).to.include('Artiklen kan ikke vises');
    const [first] = element.shadowRoot!.querySelectorAll('[part=problems] [lang=da]');
    expect(first?.textContent).to.equal('Ventede en pakke, fandt noget andet.');
  });

  it('gives way to a right one', async () => {
    const element = await fixture<TestSource>(html`<test-source .pack=${{}}></test-source>`);
    await settled(element, 'problems');
    element.pack = pack;
    await settled(element, 'pack');
    expect(problems(element)).to.equal('');
  });
});
