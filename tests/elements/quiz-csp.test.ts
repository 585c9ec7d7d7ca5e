import {expect, oneEvent} from '@open-wc/testing';
import type {StrictQuizReport} from './quiz-strict-page.js';

describe('<article-quiz> under a strict content security policy', () => {
  it('is played, reviewed and printed without a violation, with Trusted Types for lit alone', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./quiz-strict-page.html', import.meta.url).href;
    document.body.append(frame);
    const {data} = (await oneEvent(window, 'message')) as unknown as MessageEvent<StrictQuizReport>;
    frame.remove();
    expect(data.error).to.equal('');
    expect(data.seen).to.deep.equal([
      'choice answered',
      'multiple-choice answered',
      'number asked',
      'order answered',
      'match asked',
      'placement asked',
      'passage answered',
      'results',
      'review',
      'paper',
    ]);
    expect(data.violations).to.deep.equal([]);
    expect(data.violationsOnPurpose, 'the policy is in force').to.equal(1);
  });
});
