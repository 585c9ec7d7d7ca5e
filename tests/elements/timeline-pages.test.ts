import {expect} from 'chai';
import type {TimelinePageReport} from './timeline-page.js';

describe('<article-timeline> in a page of its own', () => {
  it('reads as a list where the code of its canvas cannot be had', async () => {
    const report = await reportOf('./timeline-blocked-page.html');
    expect(report.rows).to.be.above(15);
    expect(report.items).to.equal(0);
    expect(report.hasControls).to.be.false;
  });

  it('draws without a violation under a strict content security policy with Trusted Types', async () => {
    const report = await reportOf('./timeline-strict-page.html');
    expect(report.rows).to.be.above(15);
    expect(report.items).to.be.above(5);
    expect(report.solid).to.be.within(0.1, 0.95);
    expect(report.violations).to.deep.equal([]);
    expect(report.violationsOnPurpose, 'the policy is in force').to.have.length(1);
  });
});

async function reportOf(page: string): Promise<TimelinePageReport> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.src = new URL(page, import.meta.url).href;
  document.body.append(frame);
  const report = await new Promise<TimelinePageReport>(resolve => {
    const listen = ({source, data}: MessageEvent<TimelinePageReport>) => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    };
    window.addEventListener('message', listen);
  });
  frame.remove();
  return report;
}
