import type {LessonText} from '../en/lesson.js';

export const lesson: LessonText = {
  sections: 'Осы сабақта',
  article: 'Мақала',
  inBrief: 'Мақала қысқаша',
  inBriefNote: 'Әр абзацта не айтылғаны — өз сөзімізбен.',
  readSource: 'Мақаланы оқу',
  readSourceAt: publisher => `Мақаланы оқу: ${publisher}`,
  by: author => `Авторы: ${author}`,
  timeline: 'Оқиғалар желісі',
  datesWithheld: count => `Жауап бергенше ${count} күн жасырылып тұрады.`,
  showDates: 'Барлық күндерді көрсету',
  placeOnTimeline: 'Оқиғалар желісінде белгілеу',
  placeHere:
    'Суреттегі күнді басыңыз, басқа оқиғаның күнін оның мәліметінен алыңыз немесе осында енгізіңіз. Содан кейін жауапты тексеріңіз.',
  placedDay: 'Күні',
  backToQuestion: 'Сұраққа оралу',
  whyNoQuestions: 'Бұл деректерден неге сұрақ шықпайды',
  otherKinds: count => `Бұл туралы басқа түрдегі ${count} сұрақ бар.`,
  quiz: 'Сұрақтар',
  markedInArticle: paragraph =>
    paragraph === 0
      ? 'Мақаланың тақырыбында белгіленді.'
      : `Мақаланың ${paragraph}-абзацында белгіленді.`,
  markedInBrief: paragraph =>
    paragraph === 0
      ? 'Мазмұндаманың басында белгіленді.'
      : `Мазмұндаманың ${paragraph}-абзацында белгіленді.`,
  toldOnly: paragraph =>
    paragraph === 0 ? 'Мақаланың тақырыбы қысқаша:' : `Мақаланың ${paragraph}-абзацы қысқаша:`,
  openPassage: 'Дереккөзде ашу',
  hidePassage: 'Белгіні алып тастау',
  close: 'Жабу',
  back: 'Кері қайту',
};
