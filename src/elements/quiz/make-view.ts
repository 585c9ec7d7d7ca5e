import type {ArticlePack} from '../../pack/article-pack.js';
import type {QuizPassages} from './quiz-passages.js';
import type {QuizParts} from './quiz-parts.js';
import type {QuizView} from './quiz-view.js';
import type {ReaderGuide} from './asking/reader-guide.js';

/** The quiz that is viewed. */
export interface ViewedQuiz {
  readonly pack: ArticlePack | undefined;
  readonly disabled: boolean;
}

/** What answers the views of a quiz, beside what they are told. */
export interface ViewSources extends Pick<QuizView, 'session' | 'text' | 'language' | 'act'> {
  readonly guide: ReaderGuide;
  readonly parts: QuizParts;
  readonly passages: QuizPassages;
}

/** Gathers what the views of a quiz draw from, as it stands now. */
export function makeView(
  {pack, disabled}: ViewedQuiz,
  {guide, parts, passages, ...told}: ViewSources,
): QuizView {
  return {
    ...told,
    pack,
    disabled,
    shownPassage: passages.shown,
    renderMore: (question, rest) =>
      parts.render('more', ({renderMore}) => renderMore(question, rest)),
    showPassage: evidence => void passages.show(evidence),
    hidePassage: () => passages.hide(),
    announce: message => guide.announce(message),
    focus: selector => void guide.focus(selector),
  };
}
