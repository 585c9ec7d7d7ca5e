import type {LessonText} from '../en/lesson.js';

export const lesson: LessonText = {
  sections: 'Осы сабақта',
  article: 'Мақала',
  inBrief: 'Мақала қысқаша',
  inBriefNote: 'Әр абзацта не айтылғаны — өз сөзімізбен.',
  readSource: 'Мақаланы оқу',
  readSourceAt: publisher => `Мақаланы оқу: ${publisher}`,
  by: author => `Авторы: ${author}`,
  paragraph: number => (number === 0 ? 'Тақырып' : `${number}-абзац`),
  timeline: 'Оқиғалар желісі',
  quiz: 'Сұрақтар',
  passageShown: paragraph =>
    paragraph === 0
      ? 'Мақаланың тақырыбында белгіленді.'
      : `Мақаланың ${paragraph}-абзацында белгіленді.`,
  passageInBrief: paragraph =>
    paragraph === 0
      ? 'Мазмұндаманың тақырыбында белгіленді.'
      : `Мазмұндаманың ${paragraph}-абзацында белгіленді.`,
  passageOpened: 'Дереккөзде ашылды.',
  passageMissing: 'Бұл үзінді беттен табылмады.',
  hidePassage: 'Белгіні алып тастау',
  back: 'Кері қайту',
};
