import type {LessonText} from '../en/lesson.js';
import {plural} from '../../plural.js';

export const lesson: LessonText = {
  sections: 'В этом уроке',
  article: 'Статья',
  inBrief: 'Статья вкратце',
  inBriefNote: 'О чём говорит каждый абзац — нашими словами.',
  readSource: 'Читать статью',
  readSourceAt: publisher => `Читать статью на сайте: ${publisher}`,
  by: author => `Автор: ${author}`,
  timeline: 'Хронология',
  datesWithheld: count =>
    plural('ru', count, {
      one: '{n} дата скрыта, пока вы не ответите.',
      few: '{n} даты скрыты, пока вы не ответите.',
      other: '{n} дат скрыто, пока вы не ответите.',
    }),
  showDates: 'Показать все даты',
  placeOnTimeline: 'Отметить на хронологии',
  placeHere:
    'Нажмите на день на рисунке, возьмите день другого события из его подробностей или задайте его здесь. Затем проверьте ответ.',
  placedDay: 'День',
  backToQuestion: 'Назад к вопросу',
  whyNoQuestions: 'Почему по этим фактам нет вопросов',
  otherKinds: count =>
    plural('ru', count, {
      one: 'Об этом спрашивает {n} вопрос другого вида.',
      few: 'Об этом спрашивают {n} вопроса другого вида.',
      other: 'Об этом спрашивают {n} вопросов другого вида.',
    }),
  quiz: 'Вопросы',
  markedInArticle: paragraph =>
    paragraph === 0 ? 'Отмечено в заголовке статьи.' : `Отмечено в абзаце ${paragraph} статьи.`,
  markedInBrief: paragraph =>
    paragraph === 0 ? 'Отмечено в начале изложения.' : `Отмечено в абзаце ${paragraph} изложения.`,
  toldOnly: paragraph =>
    paragraph === 0 ? 'Заголовок статьи вкратце:' : `Абзац ${paragraph} статьи вкратце:`,
  openPassage: 'Открыть в источнике',
  hidePassage: 'Снять отметку',
  close: 'Закрыть',
  back: 'Вернуться назад',
};
