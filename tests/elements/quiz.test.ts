import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/article-quiz.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import type {PassageShowEvent} from '../../src/elements/shared/events/passage-show-event.js';
import type {
  QuestionAnswerEvent,
  QuizFinishEvent,
} from '../../src/elements/shared/events/quiz-events.js';
import type {Mode} from '../../src/quiz/session.js';
import type {Question} from '../../src/quiz/question.js';
import {axeFindings} from '../axe.js';
import {
  choice,
  everyInteraction,
  match,
  multipleChoice,
  number,
  order,
  passage,
  placement,
} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {until} from '../until.js';

async function quizOf(
  questions: readonly Question[],
  mode: Mode = 'practice',
): Promise<ArticleQuiz> {
  const quiz = await fixture<ArticleQuiz>(
    html`<article-quiz
      no-storage
      .pack=${smallPack()}
      .questions=${questions}
      .mode=${mode}
    ></article-quiz>`,
  );
  await quiz.updateComplete;
  return quiz;
}

function find<T extends HTMLElement>(quiz: ArticleQuiz, selector: string): T {
  const found = quiz.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function button(quiz: ArticleQuiz, words: string): HTMLButtonElement {
  const buttons = [...quiz.renderRoot.querySelectorAll('button')];
  const found = buttons.find(({textContent}) => textContent!.trim().startsWith(words));
  if (!found) throw new Error(`no button says “${words}”`);
  return found;
}

function says(quiz: ArticleQuiz): string {
  return find(quiz, '.screen').innerText;
}

function focused(quiz: ArticleQuiz): Element | null {
  return quiz.shadowRoot!.activeElement;
}

async function press(quiz: ArticleQuiz, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await quiz.updateComplete;
  }
  // The focus moves after the update that a key has caused.
  await quiz.updateComplete;
}

async function click(quiz: ArticleQuiz, words: string): Promise<void> {
  button(quiz, words).click();
  await quiz.updateComplete;
  await quiz.updateComplete;
}

async function pick(quiz: ArticleQuiz, id: string): Promise<void> {
  find(quiz, `#${id}`).click();
  await quiz.updateComplete;
}

describe('<article-quiz>', () => {
  it('is played to the end by keyboard alone', async () => {
    const quiz = await quizOf(everyInteraction);
    const answers: string[] = [];
    quiz.addEventListener('question-answer', event => {
      const {questionId, mark} = event as QuestionAnswerEvent;
      answers.push(`${questionId} ${mark.outcome}`);
    });
    find(quiz, '#stem').focus();

    await press(quiz, 'Tab', ' ', 'Enter'); // radio, check
    expect(focused(quiz)?.id).to.equal('feedback');
    await toNext(quiz);
    expect(focused(quiz)?.id).to.equal('stem');

    await press(quiz, 'Tab', ' ', 'Tab', 'Tab', ' ', 'Enter'); // checkboxes 1 and 3
    await toNext(quiz);

    await press(quiz, 'Tab');
    await sendKeys({type: '62'});
    await press(quiz, 'Enter');
    await toNext(quiz);

    find<HTMLButtonElement>(quiz, '.move[data-item="e-purchase"][data-by="1"]').focus();
    await press(quiz, 'Enter', 'Enter', 'Enter');
    expect(
      focused(quiz)?.getAttribute('data-item'),
      'the focus stays with what was moved',
    ).to.equal('e-purchase');
    find<HTMLButtonElement>(quiz, '.move[data-item="e-vote"][data-by="1"]').focus();
    await press(quiz, 'Enter', 'Enter');
    button(quiz, 'Check').focus();
    await press(quiz, 'Enter');
    await toNext(quiz);

    await press(quiz, 'Tab');
    await sendKeys({type: 'C'});
    await press(quiz, 'Tab');
    await sendKeys({type: 'T'});
    button(quiz, 'Check').focus();
    await press(quiz, 'Enter');
    await toNext(quiz);

    await press(quiz, 'Tab', 'Home');
    for (let day = 0; day < 6; day++) await press(quiz, 'PageUp');
    await press(quiz, 'Enter');
    await toNext(quiz);

    await press(quiz, 'Tab', 'ArrowDown', 'ArrowDown', 'Enter');
    const finish = oneEvent(quiz, 'quiz-finish') as Promise<QuizFinishEvent>;
    await toNext(quiz);
    const {results} = await finish;
    expect(answers).to.deep.equal([
      'q-choice right',
      'q-multiple right',
      'q-number right',
      'q-order right',
      'q-match right',
      `q-placement ${results.questions[5]!.answer!.mark.outcome}`,
      'q-passage right',
    ]);
    expect(results.right).to.be.at.least(6);
    expect(focused(quiz)?.id).to.equal('results');
  });

  async function toNext(quiz: ArticleQuiz): Promise<void> {
    await quiz.updateComplete;
    find(quiz, '#next').focus();
    await press(quiz, 'Enter');
  }

  it('says why an answer is wrong, offers the passage, another try and the answer', async () => {
    const quiz = await quizOf([choice, number]);
    await pick(quiz, 'option-captain');
    await click(quiz, 'Check');
    expect(says(quiz)).to.contain('That reverses it: Lund sold the ferry.');
    expect(says(quiz)).not.to.contain(choice.explanation);
    expect(says(quiz)).not.to.contain('right answer');
    await click(quiz, 'Try again');
    expect(find<HTMLFieldSetElement>(quiz, 'fieldset').disabled).to.be.false;
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    expect(says(quiz)).to.contain(choice.explanation);
    expect(quiz.score?.score, 'the first try counts').to.equal(0);
  });

  it('shows the answer on demand', async () => {
    const quiz = await quizOf([choice]);
    await pick(quiz, 'option-county');
    await click(quiz, 'Check');
    await click(quiz, 'Show the answer');
    expect(find(quiz, '.option.right').innerText).to.contain('✓ right answer');
    expect(find(quiz, '.option.wrong').innerText).to.contain('✗ your answer');
    expect(says(quiz)).to.contain(choice.explanation);
  });

  it('offers the paragraph to be found once it is no secret', async () => {
    const quiz = await quizOf([passage]);
    await pick(quiz, 'paragraph-4');
    await click(quiz, 'Check');
    expect(says(quiz)).not.to.include('Show me paragraph 3');
    await click(quiz, 'Show the answer');
    expect(says(quiz)).to.include('Show me paragraph 3');
  });

  it('asks the page to show a passage and shows it itself if the page does not', async () => {
    const quiz = await quizOf([choice]);
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    const asked = oneEvent(quiz, 'passage-show') as Promise<PassageShowEvent>;
    await click(quiz, 'Show me paragraph 2');
    expect((await asked).evidence).to.deep.equal(choice.evidence[0]);
    expect(find(quiz, '.passage').innerText).to.contain('Its builders say how long it is');
    expect(find<HTMLAnchorElement>(quiz, '.passage a').href).to.contain(
      '#:~:text=bought%20the%20ferry,for%20nine%20thousand',
    );
    await click(quiz, 'Show me paragraph 2');
    expect(quiz.renderRoot.querySelector('.passage')).to.equal(null);

    quiz.addEventListener('passage-show', event => event.preventDefault());
    await click(quiz, 'Show me paragraph 2');
    expect(quiz.renderRoot.querySelector('.passage')).to.equal(null);
  });

  it('marks a passage in the article of the page', async () => {
    const page = await fixture(
      html`<div>
        <main>
          <h1>The ferry</h1>
          <p>One.</p>
          <p>The village bought the ferry in May for nine thousand.</p>
        </main>
      </div>`,
    );
    const quiz = await quizOf([choice]);
    quiz.article = 'main';
    page.append(quiz);
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    await click(quiz, 'Show me paragraph 2');
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]).map(String);
    expect(ranges).to.deep.equal(['bought the ferry in May for nine thousand']);
  });

  it('says that there is nothing to check, and moves to where an answer is given', async () => {
    const quiz = await quizOf([choice, number]);
    await click(quiz, 'Check');
    expect(find(quiz, '#live').textContent).to.contain('Give an answer first');
    expect(focused(quiz)?.id).to.equal('option-village');
    await click(quiz, 'Skip');
    find<HTMLInputElement>(quiz, '#number').focus();
    await sendKeys({type: 'many'});
    await press(quiz, 'Enter');
    expect(says(quiz)).to.contain('Type a number in digits.');
  });

  it('hints at the paragraph, then refutes an option with its reason', async () => {
    const quiz = await quizOf([choice]);
    await click(quiz, 'Hint');
    expect(find(quiz, '.hint').innerText).to.contain('Look here: Paragraph 2.');
    expect(find(quiz, '#live').textContent).to.contain('Look here: Paragraph 2.');
    await click(quiz, 'Hint');
    expect(find<HTMLInputElement>(quiz, '.refuted input').disabled).to.be.true;
    expect(find(quiz, '.refutation').innerText).to.equal(
      'That is in paragraph 4, about the harbour.',
    );
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    expect(says(quiz)).to.contain('Right, with a hint.');
  });

  it('says nothing before the end of a test, and tells the page nothing either', async () => {
    const quiz = await quizOf([choice, number], 'test');
    const told: string[] = [];
    for (const type of ['question-answer', 'quiz-finish'] as const)
      quiz.addEventListener(type, () => told.push(type));
    await pick(quiz, 'option-county');
    await click(quiz, 'Save and go on');
    expect(focused(quiz)?.id).to.equal('stem');
    await click(quiz, 'To the overview');
    expect(find(quiz, '.overview').innerText).to.match(/✓ answered[^]*○ open/);
    expect(told).to.deep.equal([]);
    await click(quiz, 'Finish');
    expect(told).to.deep.equal(['question-answer', 'quiz-finish']);
    expect(says(quiz)).to.contain('0 right, 1 wrong, 1 left open.');
  });

  it('moves an event with Alt and an arrow key and says where it is now', async () => {
    const quiz = await quizOf([order]);
    const move = find(quiz, '.move[data-item="e-vote"][data-by="-1"]');
    move.focus();
    // Not every driver can hold a key down.
    move.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ArrowDown', altKey: true, bubbles: true}),
    );
    await quiz.updateComplete;
    await quiz.updateComplete;
    const items = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.order .what')].map(
      ({innerText}) => innerText,
    );
    expect(items).to.deep.equal([
      'The purchase of the ferry',
      'The storm',
      'The vote',
      'The meeting in the school',
    ]);
    expect(find(quiz, '#live').textContent).to.contain('The vote: now 3 of 4.');
    expect(focused(quiz)?.getAttribute('data-item')).to.equal('e-vote');
  });

  it('lets an event be dragged by its handle', async () => {
    const quiz = await quizOf([order]);
    const [first, , third] = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.order > li')].map(
      middleOfHandle,
    );
    await sendMouse({type: 'move', position: first!});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [third![0], third![1] + 8]});
    await sendMouse({type: 'up'});
    await quiz.updateComplete;
    const items = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.order .what')].map(
      ({innerText}) => innerText,
    );
    expect(items).to.deep.equal([
      'The vote',
      'The storm',
      'The purchase of the ferry',
      'The meeting in the school',
    ]);
    expect(find(quiz, '#live').textContent).to.contain('The purchase of the ferry: now 3 of 4.');
  });

  function middleOfHandle(row: HTMLElement): [number, number] {
    const {left, top, width, height} = row.querySelector('.handle')!.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }

  it('sets the same day by slider and by field', async () => {
    const quiz = await quizOf([placement]);
    const slider = find<HTMLInputElement>(quiz, '#slider');
    slider.value = '60';
    slider.dispatchEvent(new Event('input'));
    await quiz.updateComplete;
    expect(find<HTMLInputElement>(quiz, '#day').value).to.equal('2011-03-02');
    expect(slider.getAttribute('aria-valuetext')).to.equal('2 March 2011');
    await click(quiz, 'Check');
    expect(says(quiz)).to.contain('That is right.');
  });

  it('names the only day that is right as one', async () => {
    const window = {earliest: '2011-03-02', latest: '2011-03-02'};
    const quiz = await quizOf([{...placement, window}]);
    find<HTMLInputElement>(quiz, '#slider').dispatchEvent(new Event('input'));
    await click(quiz, 'Check');
    await click(quiz, 'Show the answer');
    expect(find(quiz, '.key').innerText).to.equal('✓ right answer 2 March 2011');
  });

  it('takes a day from a timeline while an event is to be placed', async () => {
    const quiz = await quizOf([choice, placement]);
    expect(quiz.place('2011-03-02')).to.be.false;
    quiz.show(placement.id);
    expect(quiz.place('2011-03-02')).to.be.true;
    await quiz.updateComplete;
    expect(find<HTMLInputElement>(quiz, '#slider').value).to.equal('60');
  });

  it('shows results in words and tables, and reviews every answer', async () => {
    const quiz = await quizOf([choice, number, passage]);
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    await click(quiz, 'Next question');
    await click(quiz, 'Skip');
    await pick(quiz, 'paragraph-1');
    await click(quiz, 'Check');
    await click(quiz, 'See your results');
    expect(find(quiz, '.score').innerText).to.equal('1 of 3 points');
    expect(find(quiz, 'table').innerText).to.match(/Find what is stated\s+1 of 2 points/);
    expect(find(quiz, '.read-again').innerText).to.contain('Paragraph 3');
    await click(quiz, 'Review all answers');
    expect(focused(quiz)?.id).to.equal('review');
    const reviews = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.review > li')].map(
      ({innerText}) => innerText,
    );
    expect(reviews[1]).to.match(/Your answer\s+none\s+Right answer\s+62 per cent/);
    expect(reviews[2]).to.match(/Your answer\s+Paragraph 1\s+Right answer\s+Paragraph 3/);
    await click(quiz, 'Back to the results');
    await click(quiz, 'Go on with the open questions');
    expect(find(quiz, '#stem').innerText).to.equal(number.stem);
  });

  it('starts anew', async () => {
    const quiz = await quizOf([choice, number]);
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    quiz.restart();
    await quiz.updateComplete;
    expect(quiz.score?.open).to.equal(2);
    expect(find<HTMLInputElement>(quiz, '#option-village').checked).to.be.false;
  });

  it('goes to the question that it is told to show', async () => {
    const quiz = await quizOf([choice, number]);
    quiz.show(number.id);
    await quiz.updateComplete;
    await quiz.updateComplete;
    expect(find(quiz, '#stem').innerText).to.equal(number.stem);
    expect(focused(quiz)?.id).to.equal('stem');
  });

  it('takes no answer while it is disabled', async () => {
    const quiz = await quizOf([choice]);
    quiz.disabled = true;
    await quiz.updateComplete;
    expect(find(quiz, '#option-village').matches(':disabled')).to.be.true;
    expect(button(quiz, 'Check').disabled).to.be.true;
  });

  it('shows hostile words as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const option = {...choice.options[0]!, text: hostile, feedback: hostile};
    const quiz = await quizOf([
      {
        ...choice,
        stem: hostile,
        explanation: hostile,
        options: [option, ...choice.options.slice(1)],
      },
    ]);
    await pick(quiz, 'option-village');
    await click(quiz, 'Check');
    expect(find(quiz, '#stem').innerText).to.equal(hostile);
    expect(quiz.renderRoot.querySelector('img')).to.equal(null);
    expect(window).not.to.have.property('hacked');
  });

  it('speaks the language of the page and follows it', async () => {
    const quiz = await quizOf([choice]);
    quiz.lang = 'ru';
    await until(() => says(quiz).includes('Проверить'));
    expect(find(quiz, '#stem').lang).to.equal('en');
    quiz.lang = 'kk';
    await until(() => says(quiz).includes('Тексеру'));
  });

  it('keeps words of another direction in one piece and on the page’s side', async () => {
    const quiz = await quizOf([choice]);
    quiz.dir = 'rtl';
    await until(() => find(quiz, '.screen').dir === 'rtl');
    await pick(quiz, 'option-county');
    await click(quiz, 'Check');
    for (const words of ['.verdict', '#reason']) {
      const {textAlign, unicodeBidi} = getComputedStyle(find(quiz, words));
      expect([words, textAlign, unicodeBidi]).to.deep.equal([words, 'right', 'plaintext']);
    }
  });

  it('writes days in Kazakh, whose months browsers do not know', async () => {
    const quiz = await quizOf([placement]);
    quiz.lang = 'kk';
    await until(() => says(quiz).includes('Тексеру'));
    const slider = find<HTMLInputElement>(quiz, '#slider');
    slider.value = '60';
    slider.dispatchEvent(new Event('input'));
    await quiz.updateComplete;
    expect(find(quiz, 'output').innerText).to.equal('2011 ж. 2 наурыз');
    expect(find(quiz, '.axis').textContent).to.contain('2011 ж. ақп.');
  });

  it('has a name for the unit, every radio and every list', async () => {
    const quiz = await quizOf([number, match]);
    expect(find(quiz, '#number').getAttribute('aria-describedby')).to.equal('unit');
    await click(quiz, 'Skip');
    const selects = [...quiz.renderRoot.querySelectorAll('select')];
    expect(selects.map(({labels}) => labels[0]?.innerText)).to.deep.equal([
      'Mara Lund',
      'Piet Ode',
    ]);
  });

  for (const question of everyInteraction) {
    it(`passes axe with a ${question.interaction}, asked and answered`, async () => {
      const quiz = await quizOf([question, choice]);
      expect(await axeFindings(quiz)).to.deep.equal([]);
      await answerWrongly(quiz, question);
      expect(await axeFindings(quiz)).to.deep.equal([]);
      const reveal = [...quiz.renderRoot.querySelectorAll('button')].find(
        ({innerText}) => innerText === 'Show the answer',
      );
      reveal?.click();
      await quiz.updateComplete;
      find(quiz, '.chip').click();
      await quiz.updateComplete;
      expect(await axeFindings(quiz)).to.deep.equal([]);
    });
  }

  it('passes axe with hints, in the overview, the results and the review', async () => {
    const quiz = await quizOf([choice, multipleChoice]);
    await click(quiz, 'Hint');
    await click(quiz, 'Hint');
    expect(await axeFindings(quiz)).to.deep.equal([]);
    await click(quiz, 'Skip');
    await click(quiz, 'Skip');
    expect(find(quiz, '#results')).to.exist;
    expect(await axeFindings(quiz)).to.deep.equal([]);
    await click(quiz, 'Review all answers');
    expect(await axeFindings(quiz)).to.deep.equal([]);
    const test = await quizOf([choice], 'test');
    await click(test, 'To the overview');
    expect(await axeFindings(test)).to.deep.equal([]);
  });

  async function answerWrongly(quiz: ArticleQuiz, {interaction}: Question): Promise<void> {
    switch (interaction) {
      case 'choice':
        await pick(quiz, 'option-county');
        break;
      case 'multiple-choice':
        await pick(quiz, 'option-hotel');
        break;
      case 'number':
        find(quiz, '#number').focus();
        await sendKeys({type: '5'});
        break;
      case 'match': {
        const select = find<HTMLSelectElement>(quiz, 'select');
        select.value = 'mayor';
        select.dispatchEvent(new Event('change'));
        break;
      }
      case 'placement': {
        const slider = find<HTMLInputElement>(quiz, '#slider');
        slider.value = '0';
        slider.dispatchEvent(new Event('input'));
        break;
      }
      case 'passage':
        await pick(quiz, 'paragraph-1');
        break;
      case 'order':
        break;
    }
    await click(quiz, 'Check');
  }
});
