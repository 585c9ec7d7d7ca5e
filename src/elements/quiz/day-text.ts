import {calendarDate, parseIsoDay} from '../../pack/calendar.js';
import type {QuizView} from './quiz-view.js';

/** A calendar day in the reader's language. */
export function dayText(
  {language, text: {dates}}: Pick<QuizView, 'language' | 'text'>,
  day: string,
): string {
  if (dates) {
    const {year, month, day: number} = calendarDate(parseIsoDay(day));
    return dates.day(String(number), dates.monthsBesideDay[month - 1]!, String(year));
  }
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00Z`),
  );
}
