import {plural} from '../../plural.js';
import type {LessonText} from '../ui-text.js';

/** What `<article-lesson>` says, in English. */
export const lesson: LessonText = {
  sections: 'In this lesson',
  article: 'The article',
  inBrief: 'The article in brief',
  inBriefNote: 'What each paragraph says, in our words.',
  readSource: 'Read the article',
  readSourceAt: publisher => `Read the article at its source, ${publisher}`,
  by: author => `By ${author}`,
  timeline: 'The timeline',
  datesWithheld: count =>
    plural('en', count, {
      one: 'One date stays hidden until you have answered.',
      other: '{n} dates stay hidden until you have answered.',
    }),
  showDates: 'Show all dates now',
  placeOnTimeline: 'Place it on the timeline',
  placeHere:
    'Press a day in the picture, take the day of another event from its details, or set it here. Then check it in the quiz.',
  placedDay: 'Day',
  backToQuestion: 'Back to the question',
  whyNoQuestions: 'Why the facts give no question',
  otherKinds: count =>
    plural('en', count, {
      one: 'One question asks it, of another kind.',
      other: '{n} questions ask it, of other kinds.',
    }),
  quiz: 'The quiz',
  markedInArticle: paragraph =>
    paragraph === 0
      ? 'Marked in the heading of the article.'
      : `Marked in paragraph ${paragraph} of the article.`,
  markedInBrief: paragraph =>
    paragraph === 0
      ? 'Marked at the top of the brief.'
      : `Marked in paragraph ${paragraph} of the brief.`,
  articleDiffers: count =>
    plural('en', count, {
      one: 'The article on this page differs from one of the facts of this lesson, which is not marked in it.',
      other:
        'The article on this page differs from {n} of the facts of this lesson, which are not marked in it.',
    }),
  toldOnly: paragraph =>
    paragraph === 0
      ? 'The heading of the article says, in brief:'
      : `Paragraph ${paragraph} of the article says, in brief:`,
  openPassage: 'Open it in the source',
  hidePassage: 'Remove the mark',
  close: 'Close',
  back: 'Back to where I was',
};
