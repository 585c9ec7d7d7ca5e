import {expect, fixture} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {PrintController} from '../../../src/elements/shared/print-controller.js';

class PaperHost extends LitElement {
  readonly print = new PrintController(this);

  protected override render(): string {
    return this.print.isPrinting ? 'paper' : 'screen';
  }
}
customElements.define('paper-host', PaperHost);

describe('What is printed', () => {
  it('is drawn before the browser counts the pages, and gone afterwards', async () => {
    const host = await fixture<PaperHost>(html`<paper-host></paper-host>`);
    expect(host.renderRoot.textContent).to.equal('screen');
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve(); // the browser lays out the paper after the microtasks
    await Promise.resolve();
    expect(host.renderRoot.textContent).to.equal('paper');
    window.dispatchEvent(new Event('afterprint'));
    await host.updateComplete;
    expect(host.renderRoot.textContent).to.equal('screen');
    host.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(host.print.isPrinting).to.be.false;
  });
});
