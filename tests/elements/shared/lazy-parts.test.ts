import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';
import {LazyParts} from '../../../src/elements/shared/lazy-parts.js';
import {idle} from '../../idle.js';

let loads = 0;

@customElement('test-parts')
class TestParts extends LitElement {
  readonly parts = new LazyParts(this, {
    words: async () => {
      loads++;
      await new Promise(resolve => setTimeout(resolve, 20));
      return {words: 'There it is.'};
    },
    broken: (): Promise<{readonly words: string}> => Promise.reject(new Error('404')),
  });
  wanted: 'words' | 'broken' | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this.parts.arrived()) ? this.updateComplete : isComplete;
  }

  protected override render() {
    if (!this.wanted) return html`Nothing yet.`;
    if (this.parts.hasFailed(this.wanted)) return html`It does not come.`;
    return html`${this.parts.take(this.wanted)?.words ?? 'Loading'}`;
  }
}

async function shown(element: TestParts, wanted?: 'words' | 'broken'): Promise<string> {
  element.wanted = wanted;
  element.requestUpdate();
  await element.updateComplete;
  return element.shadowRoot!.textContent!;
}

describe('the parts of an element', () => {
  beforeEach(() => (loads = 0));

  it('are loaded when they are taken, once, and waited for by everybody', async () => {
    const element = await fixture<TestParts>(html`<test-parts></test-parts>`);
    expect(loads).to.equal(0);
    const both = Promise.all([shown(element, 'words'), shown(element, 'words')]);
    expect(await both).to.deep.equal(['There it is.', 'There it is.']);
    expect(loads).to.equal(1);
  });

  it('are loaded before they are needed once the browser is idle', async () => {
    const element = await fixture<TestParts>(html`<test-parts></test-parts>`);
    element.parts.loadWhenIdle('words');
    expect(loads).to.equal(0);
    await idle();
    expect(loads).to.equal(1);
    expect(await shown(element), 'what is not shown is not waited for').to.equal('Nothing yet.');
  });

  it('do not draw a host anew that has not asked for them', async () => {
    const element = await fixture<TestParts>(html`<test-parts></test-parts>`);
    await element.parts.load('words');
    expect(element.isUpdatePending).to.equal(false);
  });

  it('are told to be missing if they do not come', async () => {
    const element = await fixture<TestParts>(html`<test-parts></test-parts>`);
    expect(await shown(element, 'broken')).to.equal('It does not come.');
    expect(await shown(element, 'words')).to.equal('There it is.');
  });
});
