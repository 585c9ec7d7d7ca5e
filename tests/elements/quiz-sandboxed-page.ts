import '../../src/elements/article-quiz.js';
import {everyInteraction} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {until} from '../until.js';

/** What a quiz in a sandboxed frame tells the test around it. */
export interface SandboxedQuizReport {
  /** The ways to answer that the button or the key has checked. */
  readonly checked: readonly string[];
  readonly notices: string;
  readonly error: string;
}

/** Answers one question by the button and one by Enter in each kind of field. */
async function play(): Promise<Omit<SandboxedQuizReport, 'error'>> {
  const quiz = document.createElement('article-quiz');
  quiz.pack = smallPack();
  const questions = everyInteraction.filter(({interaction}) =>
    ['choice', 'multiple-choice', 'number', 'passage'].includes(interaction),
  );
  quiz.questions = questions;
  document.body.append(quiz);
  const find = <E extends HTMLElement>(selector: string) =>
    quiz.renderRoot.querySelector<E>(selector);
  const checked: string[] = [];
  quiz.addEventListener('question-answer', ({questionId}) => {
    const {interaction} = questions.find(({id}) => id === questionId)!;
    checked.push(interaction);
  });

  for (const {interaction} of questions) {
    const field = await until(() => find<HTMLInputElement>('fieldset input'));
    if (interaction === 'number') {
      field.value = '5';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    } else field.click();
    await quiz.updateComplete;
    if (interaction === 'choice') find('#check')!.click();
    else field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    (await until(() => find('#next'))).click();
    await until(() => !find('#next'));
  }
  const notices = (await until(() => find('[part=notices]'))).textContent!;
  return {checked, notices: notices.trim()};
}

const result = await play()
  .then(report => ({...report, error: ''}))
  .catch((error: unknown) => ({checked: [], notices: '', error: String(error)}));
parent.postMessage(result, '*');
