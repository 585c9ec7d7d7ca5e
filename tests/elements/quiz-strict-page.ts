import '../../src/elements/article-quiz.js';
import {everyInteraction} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {until} from '../until.js';

/** What the page under the policy tells the test around it. */
export interface StrictQuizReport {
  /** What the quiz showed on its way. */
  readonly seen: readonly string[];
  readonly violations: readonly string[];
  readonly violationsOnPurpose: number;
  readonly error: string;
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
  violations.push(`${effectiveDirective} ${sample}`);
});

/** Plays a quiz to its end and puts it on paper. */
async function play(): Promise<readonly string[]> {
  const quiz = document.createElement('article-quiz');
  quiz.noStorage = true;
  quiz.pack = smallPack();
  quiz.questions = everyInteraction;
  quiz.teacher = true;
  document.body.append(quiz);
  await quiz.updateComplete;
  const press = async (selector: string) => {
    quiz.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await quiz.updateComplete;
  };
  const seen: string[] = [];
  for (const {interaction} of everyInteraction) {
    await press('input[type=radio], input[type=checkbox]');
    await press('#check');
    await press('.chip');
    const isAnswered = quiz.renderRoot.querySelector('#feedback') !== null;
    seen.push(`${interaction} ${isAnswered ? 'answered' : 'asked'}`);
    await press(isAnswered ? '#next' : '.actions .quiet:last-child');
  }
  if (quiz.renderRoot.querySelector('#results')) seen.push('results');
  await press('#results .actions .primary');
  if (quiz.renderRoot.querySelector('#review')) seen.push('review');
  window.dispatchEvent(new Event('beforeprint'));
  await quiz.updateComplete;
  if (quiz.renderRoot.querySelector('.key-sheet')) seen.push('paper');
  return seen;
}

async function report(): Promise<StrictQuizReport> {
  const seen = await play();
  const found = [...violations];
  // To be sure that the policy is in force.
  document.body.setAttribute('style', 'color: red');
  await until(() => violations.length > found.length);
  return {
    seen,
    violations: found,
    violationsOnPurpose: violations.length - found.length,
    error: '',
  };
}

const nothing = {seen: [], violations, violationsOnPurpose: 0};
const result = await report().catch((error: unknown) => ({...nothing, error: String(error)}));
parent.postMessage(result, '*');
