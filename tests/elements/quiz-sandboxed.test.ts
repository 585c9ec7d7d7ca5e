import {expect, oneEvent} from '@open-wc/testing';
import {quiz} from '../../src/words/ui/en/quiz.js';
import type {SandboxedQuizReport} from './quiz-sandboxed-page.js';

describe('<article-quiz> in a frame that may run scripts and nothing else', () => {
  it('is answered by its button and by Enter, and says that nothing can be kept', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = new URL('./quiz-sandboxed-page.html', import.meta.url).href;
    document.body.append(frame);
    const {data} = (await oneEvent(
      window,
      'message',
    )) as unknown as MessageEvent<SandboxedQuizReport>;
    frame.remove();
    expect(data).to.deep.equal({
      checked: ['choice', 'multiple-choice', 'number', 'passage'],
      notices: quiz.forbidden,
      error: '',
    });
  });
});
