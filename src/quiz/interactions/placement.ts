import {calendarDate, parseIsoDay} from '../../pack/time/calendar.js';
import {marksFor} from '../../words/questions/marks-for.js';
import type {PlacementQuestion} from '../question.js';
import {fields, isText} from '../shape.js';
import {graded, invalid, meansItself, plain, right, type Interaction} from './interaction.js';

/** The reader places an event on the time axis; any day within the window is right. */
export const placement: Interaction<PlacementQuestion> = {
  ...plain,
  ...meansItself,
  fields: {
    interaction: isText,
    event: isText,
    window: fields({earliest: isText, latest: isText}),
    axis: fields({start: isText, end: isText}),
  },
  mark(question, response) {
    if (typeof response !== 'string' || !isDay(response))
      return invalid('a day, YYYY-MM-DD', response);
    const words = marksFor(question.lang);
    // Days of one form compare as text.
    if (response < question.window.earliest) return graded(question, 0, words.tooEarly);
    if (response > question.window.latest) return graded(question, 0, words.tooLate);
    return right(question);
  },
  text: (_question, response, {day}) => day(String(response)),
  keyText: ({window: {earliest, latest}}, {day}) =>
    earliest === latest ? day(earliest) : `${day(earliest)} – ${day(latest)}`,
  tells: () => [],
  axis: ({axis}) => axis,
};

function isDay(text: string): boolean {
  const written = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  if (!written) return false;
  const {month, day} = calendarDate(parseIsoDay(text));
  return month === Number(written[1]) && day === Number(written[2]);
}
