import type {QuizText} from '../../words/ui/quiz-text.js';
import {calendarDate, parseIsoDay} from '../../pack/time/calendar.js';

/** A calendar day in the reader's language, in words of our own: browsers claim to speak Kazakh and do not know its months. */
export function dayText({text: {dates}}: {readonly text: QuizText}, day: string): string {
  const {year, month, day: number} = calendarDate(parseIsoDay(day));
  return dates.day(String(number), dates.monthsBesideDay[month - 1]!, String(year));
}
