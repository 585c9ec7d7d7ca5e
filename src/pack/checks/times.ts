import {edtfBounds, type Bounds} from '../time/bounds.js';
import {calendarDate} from '../time/calendar.js';
import type {Draft} from './draft.js';
import {inYear, parseEdtf} from '../time/edtf.js';
import {show, type Problem} from '../problem.js';
import type {Edtf, Time} from '../time/time.js';

/** Times can be read, are possible, and what is known from elsewhere agrees with what the article says. */
export function* checkTimes({pack, pathOf}: Draft): Iterable<Problem> {
  if (pack.article.written) yield* checkTime('/article/written', pack.article.written);
  for (const part of [...pack.events, ...pack.facts, ...pack.background]) {
    if (part.time) yield* checkTime(`${pathOf(part)}/time`, part.time);
  }
}

function* checkTime(path: string, time: Time): Iterable<Problem> {
  const trees: Edtf[] = [];
  for (const key of ['edtf', 'resolved'] as const) {
    const text = time[key];
    if (text === undefined) continue;
    const result = parseEdtf(text);
    if (result.ok) trees.push(result.edtf);
    else yield unreadable(`${path}/${key}`, text, result.problem);
  }
  const [stated, resolved] = trees;
  if (!stated || !resolved || canAgree(stated, resolved)) return;
  yield {
    path: `${path}/resolved`,
    expected: `a time that agrees with ${show(time.edtf)}, which the article says`,
    found: show(time.resolved),
    mend: 'Correct one of the two.',
  };
}

function unreadable(path: string, text: string, problem: string): Problem {
  return {
    path,
    expected: 'a time in EDTF that the calendar has',
    found: `${show(text)}, which ${problem}`,
    mend: 'Write it as 2002, 2002-05, 2002-05-07, 1995~, 2001/2003, 2001/.. or [2002-05-01..2002-05-07].',
  };
}

/** True if some day is possible by both, where the years that the article leaves out are those of the resolved time. */
function canAgree(stated: Edtf, resolved: Edtf): boolean {
  const bounds = edtfBounds(resolved);
  return yearsNear(bounds).some(year => overlap(edtfBounds(inYear(stated, year)), bounds));
}

function yearsNear({start, end}: Bounds): readonly number[] {
  const days = [start.first, start.last, end.first, end.last].filter(Number.isFinite);
  return days.length === 0 ? [2000] : days.map(day => calendarDate(day).year);
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.start.first <= b.end.last && b.start.first <= a.end.last;
}
