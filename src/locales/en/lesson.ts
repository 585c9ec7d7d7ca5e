/** What `<article-lesson>` says, in English. */
export const lesson = {
  sections: 'In this lesson',
  article: 'The article',
  inBrief: 'The article in brief',
  inBriefNote: 'What each paragraph says, in our words.',
  readSource: 'Read the article',
  readSourceAt: (publisher: string) => `Read the article at ${publisher}`,
  by: (author: string) => `By ${author}`,
  paragraph: (number: number) => (number === 0 ? 'Heading' : `Paragraph ${number}`),
  timeline: 'The timeline',
  quiz: 'The quiz',
  passageShown: (paragraph: number) =>
    paragraph === 0
      ? 'Marked in the heading of the article.'
      : `Marked in paragraph ${paragraph} of the article.`,
  passageInBrief: (paragraph: number) =>
    paragraph === 0
      ? 'Marked in the heading of the brief.'
      : `Marked in paragraph ${paragraph} of the brief.`,
  passageOpened: 'Opened in the source.',
  passageMissing: 'This passage could not be found on this page.',
  hidePassage: 'Remove the mark',
  back: 'Back to where you were',
};

export type LessonText = typeof lesson;
