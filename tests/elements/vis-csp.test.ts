import {expect, oneEvent} from '@open-wc/testing';
import type {StrictPageReport} from './vis-strict-page.js';

describe('the slimmed vis-timeline under a strict content security policy', () => {
  it('draws all kinds of items without a violation, under trusted-types none', async () => {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.src = new URL('./vis-strict-page.html', import.meta.url).href;
    document.body.append(frame);
    const {data} = (await oneEvent(window, 'message')) as unknown as MessageEvent<StrictPageReport>;
    frame.remove();
    expect(data.error).to.equal('');
    expect(data.drawn).to.have.members(['Point', '<b>Range</b>', 'Element', 'Back']);
    expect(data.labels).to.include.members(['One', '<i>Two</i>']);
    expect(data.tooltip).to.equal('T');
    expect(data.violations).to.deep.equal([]);
    expect(data.violationsOnPurpose, 'the policy is in force').to.have.length(1);
  });
});
