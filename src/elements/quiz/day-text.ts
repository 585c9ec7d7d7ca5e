import {calendarDate, parseIsoDay} from '../../pack/calendar.js';
import type {QuizView} from './quiz-view.js';

/** A calendar day in the reader's language. In words of our own: browsers say that they speak Kazakh and do not know its months. */
export function dayText({text: {dates}}: Pick<QuizView, 'text'>, day: string): string {
  const {year, month, day: number} = calendarDate(parseIsoDay(day));
  return dates.day(String(number), dates.monthsBesideDay[month - 1]!, String(year));
}
