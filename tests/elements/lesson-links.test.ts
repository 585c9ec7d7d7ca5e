import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import {createStore, keys} from 'idb-keyval';
import type {ArticleLesson} from '../../src/elements/article-lesson.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import {PassageShowEvent} from '../../src/elements/shared/events/passage-show-event.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {PlacementQuestion} from '../../src/quiz/question.js';
import {axeFindings} from '../axe.js';
import {itWithMedia} from '../engine.js';
import {until} from '../until.js';
import {
  answerChoice,
  inLesson,
  inQuiz,
  inTimeline,
  lessonOf,
  press,
  quizOf,
  timelineOf,
  vessenPack as pack,
  askedIn,
} from './lesson-page.js';

const evidence = {paragraph: 2, from: 'The vote came', to: '4 March 2025'};
const barIsShown = (lesson: ArticleLesson) =>
  inLesson(lesson, '[part=passage]')!.matches(':popover-open');
const marksOf = (lesson: ArticleLesson) => [...timelineOf(lesson).marks.values()];

/** A lesson whose quiz asks to place events. */
async function placing(): Promise<{lesson: ArticleLesson; question: PlacementQuestion}> {
  const lesson = await lessonOf(pack, {kinds: 'placement'});
  await until(() => inLesson(lesson, '[part="placing"]'));
  return {lesson, question: askedIn(lesson) as PlacementQuestion};
}

describe('a question that asks to place an event', () => {
  it('asks for the day on the timeline, which keeps the event’s own date back', async () => {
    const {lesson, question} = await placing();
    expect(inLesson(lesson, '#placing')!.textContent).to.equal(question.stem);
    expect(timelineOf(lesson).choice!.axis).to.deep.equal(question.axis);
    expect(timelineOf(lesson).withheld.has(question.event)).to.be.true;
    expect(await axeFindings(lesson)).to.deep.equal([]);
  });

  it('takes a day that is pressed in the picture', async () => {
    const {lesson, question} = await placing();
    inLesson(lesson, 'section.timeline')!.scrollIntoView();
    const row = await until(() => inTimeline(lesson, '.vis-center .vis-foreground .vis-group'));
    row.scrollIntoView({block: 'center', behavior: 'instant'});
    const middle = (): [number, number] => {
      const {left, top, width, height} = row.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const center = inTimeline(lesson, '.vis-center')!;
    await until(() =>
      center.contains(timelineOf(lesson).shadowRoot!.elementFromPoint(...middle())),
    );
    await sendMouse({type: 'click', position: middle()});
    const day = await until(() => lesson.store.state.session.draft as string);
    expect(day >= question.axis.start && day <= question.axis.end, day).to.be.true;
    await until(() => inTimeline(lesson, '.vis-custom-time'));
  });

  it('takes the day of another event from its details', async () => {
    const {lesson} = await placing();
    const dated = pack.events.find(({id}) => !timelineOf(lesson).withheld.has(id))!;
    lesson.selected = dated.id;
    const take = await until(() => inTimeline(lesson, '[part=details] > button'));
    const picked = oneEvent(lesson, 'day-select') as unknown as Promise<Event & {day: string}>;
    take.focus();
    await sendKeys({press: 'Enter'});
    expect(lesson.store.state.session.draft).to.equal((await picked).day);
  });

  it('takes a day that is entered above the timeline, and shows there what is set in the quiz', async () => {
    const {lesson, question} = await placing();
    const field = inLesson(lesson, '#placed-day') as HTMLInputElement;
    field.value = question.window.earliest;
    field.dispatchEvent(new Event('change'));
    expect(lesson.store.state.session.draft).to.equal(question.window.earliest);
    const slider = (await until(() => inQuiz(lesson, '#slider'))) as HTMLInputElement;
    slider.focus();
    await sendKeys({press: 'End'});
    await until(() => field.value === question.axis.end);
    expect(timelineOf(lesson).choice!.day).to.equal(question.axis.end);
  });

  it('asks for no day any more once it is answered, and for one again on a second try', async () => {
    const {lesson, question} = await placing();
    quizOf(lesson).place(question.axis.end);
    await press(lesson, '#check');
    await until(() => inLesson(lesson, '[part="placing"]') === null);
    expect(timelineOf(lesson).choice).to.equal(undefined);
    await press(lesson, '#feedback .actions button:not(#next)');
    await until(() => inLesson(lesson, '[part="placing"]'));
    expect(timelineOf(lesson).withheld.has(question.event)).to.be.true;
  });
});

describe('the marks on the timeline of a lesson', () => {
  it('come back with the answers that are kept from an earlier visit', async () => {
    const kept = {...pack, id: 'kept-lesson'};
    const lesson = await lessonOf(kept, {kinds: 'fact', keeps: true});
    await quizOf(lesson).updateComplete;
    await answerChoice(lesson, false);
    await until(() => marksOf(lesson).includes('wrong'));
    await until(async () => (await keys(createStore('article-elements', 'kept'))).length > 0);
    lesson.remove();
    const again = await lessonOf(kept, {kinds: 'fact', keeps: true});
    await until(() => marksOf(again).includes('wrong'));
    again.restart();
    await until(() => marksOf(again).every(mark => mark === 'open'));
  });

  it('stay open in a test until it is finished', async () => {
    const lesson = await lessonOf(pack, {kinds: 'fact role', mode: 'test', count: 1});
    await answerChoice(lesson, true);
    expect(marksOf(lesson)).to.deep.equal(['open']);
    await press(lesson, '.primary');
    await until(() => marksOf(lesson).every(mark => mark === 'right'));
  });
});

describe('what the timeline of a lesson keeps back', () => {
  it('is told once the quiz is over, the questions that were left out included', async () => {
    const lesson = await lessonOf(pack, {kinds: 'when placement', count: 2});
    expect(timelineOf(lesson).withheld.size).to.be.above(0);
    for (let left = quizOf(lesson).questions.length; left > 0; left--) {
      await press(lesson, '.actions .quiet:last-child');
    }
    await until(() => inQuiz(lesson, '#results'));
    await until(() => timelineOf(lesson).withheld.size === 0);
  });

  it('is not named in the details of an event: who, where, and who says so', async () => {
    const asksPlace = {...pack, id: 'asks-place'};
    const lesson = await lessonOf(asksPlace, {kinds: 'fact role pairs who-says', count: 12});
    const [id, rows] = [...timelineOf(lesson).guarded][0]!;
    lesson.selected = id;
    const details = await until(() => inTimeline(lesson, '[part=details]'));
    const told = [...details.querySelectorAll('dd')].filter(({textContent}) =>
      textContent!.includes('Not shown while a question asks for it.'),
    );
    expect(told.length).to.equal(rows.size);
  });
});

describe('a passage that is shown in a lesson', () => {
  it('goes when the reader goes to another question, and stays while the answer is checked', async () => {
    const lesson = await lessonOf(pack, {kinds: 'fact'});
    await answerChoice(lesson, true);
    quizOf(lesson).dispatchEvent(new PassageShowEvent(evidence));
    await until(() => barIsShown(lesson));
    await press(lesson, '#next');
    await until(() => !barIsShown(lesson));
    expect(CSS.highlights.has('article-passage')).to.be.false;
    quizOf(lesson).dispatchEvent(new PassageShowEvent(evidence));
    await answerChoice(lesson, true);
    expect(barIsShown(lesson)).to.be.true;
  });
});

describe('a lesson on paper', () => {
  itWithMedia(
    'blanks what its questions ask, answered or not, and has neither marks nor controls',
    async () => {
      const lesson = await lessonOf(pack, {kinds: 'when', count: 2});
      await answerChoice(lesson, true);
      const asked = new Set(quizOf(lesson).questions.flatMap(({events}) => events));
      expect(timelineOf(lesson).withheld.size).to.be.below(asked.size);
      await emulateMedia({media: 'print'});
      try {
        await until(() => timelineOf(lesson).withheld.size === asked.size);
        expect(timelineOf(lesson).marks.size).to.equal(0);
        window.dispatchEvent(new Event('beforeprint'));
        const worksheet = await until(() => inQuiz(lesson, '.worksheet'));
        expect(worksheet.getBoundingClientRect().top).to.be.above(
          timelineOf(lesson).getBoundingClientRect().bottom,
        );
        for (const selector of ['nav', '.quiz h2', '.timeline .note']) {
          expect(inLesson(lesson, selector)?.offsetHeight ?? 0, selector).to.equal(0);
        }
      } finally {
        await emulateMedia({media: 'screen'});
        window.dispatchEvent(new Event('afterprint'));
      }
      await until(() => timelineOf(lesson).marks.size > 0);
    },
  );
});

describe('a lesson on a teacher’s paper', () => {
  itWithMedia('tells no time at all, for there are two forms of the quiz', async () => {
    const lesson = await lessonOf(pack, {kinds: 'fact'});
    lesson.teacher = true;
    await emulateMedia({media: 'print'});
    try {
      const timed = pack.events.filter(({time, before, after}) => time ?? before ?? after);
      await until(() => timelineOf(lesson).withheld.size === timed.length);
      expect(timed.length).to.be.above(0);
    } finally {
      await emulateMedia({media: 'screen'});
    }
    await until(() => timelineOf(lesson).withheld.size === 0);
  });
});

describe('two lessons in one page', () => {
  it('do not know of each other: marks, passages, Escape', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <article-lesson .pack=${pack} kinds="fact" no-storage></article-lesson>
        <article-lesson .pack=${pack} kinds="fact" no-storage></article-lesson>
      </div>
    `);
    const [one, two] = [...page.querySelectorAll<ArticleLesson>('article-lesson')];
    await until(() => inQuiz(one!, '#stem') && inQuiz(two!, '#stem'));
    await until(() => marksOf(two!).length > 0);
    await answerChoice(one!, false);
    expect(marksOf(one!)).to.include('wrong');
    expect(marksOf(two!)).not.to.include('wrong');
    for (const lesson of [one!, two!]) {
      quizOf(lesson).dispatchEvent(new PassageShowEvent(evidence));
      await lesson.updateComplete;
    }
    expect(CSS.highlights.get('article-passage')!.size).to.equal(2);
    inQuiz(two!, '#stem')!.focus();
    await sendKeys({press: 'Escape'});
    await two!.updateComplete;
    expect([barIsShown(one!), barIsShown(two!)]).to.deep.equal([true, false]);
    expect(CSS.highlights.get('article-passage')!.size).to.equal(1);
  });
});

describe('what a lesson may lack', () => {
  for (const selector of ['##', '#not-there']) {
    it(`an article where ${selector} looks for it: the brief stands in`, async () => {
      const lesson = await fixture<ArticleLesson>(
        html`<article-lesson
          .pack=${pack}
          article=${selector}
          kinds="fact"
          no-storage
        ></article-lesson>`,
      );
      await until(() => inLesson(lesson, 'article-quiz') && inQuiz(lesson, '#stem'));
      expect(inLesson(lesson, '[part=brief]')!.offsetHeight).to.be.above(0);
      quizOf(lesson).dispatchEvent(new PassageShowEvent(evidence));
      await until(() => barIsShown(lesson));
      const marked = [...CSS.highlights.get('article-passage')!].map(String).join();
      expect(marked).to.equal(pack.article.paragraphs[2]!.digest);
    });
  }

  it('a quiz alone takes such a selector no more amiss', async () => {
    const quiz = await fixture<ArticleQuiz>(
      html`<article-quiz .pack=${pack} article="a[" kinds="fact" no-storage></article-quiz>`,
    );
    (await until(() => quiz.renderRoot.querySelector<HTMLElement>('.option input'))).click();
    quiz.renderRoot.querySelector<HTMLElement>('#check')!.click();
    const show = await until(() =>
      quiz.renderRoot.querySelector<HTMLElement>('[part=passage-button]'),
    );
    show.click();
    const {paragraph} = quiz.questions[0]!.evidence[0]!;
    const {digest} = pack.article.paragraphs.find(({number}) => number === paragraph)!;
    await until(() => quiz.renderRoot.textContent!.includes(digest));
  });

  it('events: there is no timeline, and no way to it', async () => {
    const lesson = await fixture<ArticleLesson>(
      html`<article-lesson
        .pack=${{...pack, id: 'no-events', events: [], lanes: []}}
        no-storage
      ></article-lesson>`,
    );
    await until(() => inLesson(lesson, 'article-quiz') && inQuiz(lesson, '#stem'));
    expect(inLesson(lesson, 'section.timeline')).to.equal(null);
    expect(inLesson(lesson, '[data-section=timeline]')).to.equal(null);
    expect(inLesson(lesson, '[data-section=quiz]')).not.to.equal(null);
  });

  it('questions: it says why, fact by fact', async () => {
    const facts = pack.facts.slice(0, 2).map(fact => ({
      ...fact,
      quizworthy: false,
      whyNot: `Because of ${fact.id}.`,
    }));
    const mute: ArticlePack = {
      ...pack,
      id: 'mute',
      facts,
      events: [],
      complete: [],
      notStated: [],
      gists: [],
    };
    const lesson = await fixture<ArticleLesson>(
      html`<article-lesson .pack=${mute} no-storage></article-lesson>`,
    );
    const details = await until(() => inLesson(lesson, '[part=coverage]'));
    for (const {id, whyNot} of facts) {
      expect(details.textContent).to.include(id).and.to.include(whyNot);
    }
    expect(await axeFindings(lesson)).to.deep.equal([]);
  });

  it('questions of the kinds that are asked for: it says that there are others', async () => {
    const lesson = await fixture<ArticleLesson>(
      html`<article-lesson .pack=${pack} kinds="gist" no-storage></article-lesson>`,
    );
    const details = await until(() => inLesson(lesson, '[part=coverage]'));
    expect(details.textContent).to.match(/ask(s)? it, of (an)?other kind/);
  });
});

describe('what a quiz tells of what the reader does', () => {
  it('fires `question-change` and `answer-change` for the reader, and not for the page', async () => {
    const lesson = await lessonOf(pack, {kinds: 'fact'});
    const quiz = quizOf(lesson);
    const fired: string[] = [];
    lesson.addEventListener('question-change', ({questionId}) => fired.push(`to ${questionId}`));
    lesson.addEventListener('answer-change', ({response}) => fired.push(`picked ${response}`));
    const [first, second, third] = quiz.questions;
    await press(lesson, '.actions .quiet:last-child');
    expect(fired).to.deep.equal([`to ${second!.id}`]);
    await press(lesson, '.option input');
    expect(fired[1]).to.equal(`picked ${String(lesson.store.state.session.draft)}`);
    quiz.show(third!.id);
    quiz.show(first!.id);
    expect(fired.length).to.equal(2);
  });
});
