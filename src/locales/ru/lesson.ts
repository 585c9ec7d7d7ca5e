import type {LessonText} from '../en/lesson.js';

export const lesson: LessonText = {
  sections: 'В этом уроке',
  article: 'Статья',
  inBrief: 'Статья вкратце',
  inBriefNote: 'О чём говорит каждый абзац — нашими словами.',
  readSource: 'Читать статью',
  readSourceAt: publisher => `Читать статью на сайте: ${publisher}`,
  by: author => `Автор: ${author}`,
  paragraph: number => (number === 0 ? 'Заголовок' : `Абзац ${number}`),
  timeline: 'Хронология',
  quiz: 'Вопросы',
  passageShown: paragraph =>
    paragraph === 0 ? 'Отмечено в заголовке статьи.' : `Отмечено в абзаце ${paragraph} статьи.`,
  passageInBrief: paragraph =>
    paragraph === 0
      ? 'Отмечено в заголовке изложения.'
      : `Отмечено в абзаце ${paragraph} изложения.`,
  passageOpened: 'Открыто в источнике.',
  passageMissing: 'Это место не нашлось на странице.',
  hidePassage: 'Снять отметку',
  back: 'Вернуться назад',
};
