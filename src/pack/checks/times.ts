import {edtfBounds, type Bounds} from '../time/bounds.js';
import {calendarDate} from '../time/calendar.js';
import type {Draft} from './draft.js';
import {inYear, parseEdtf} from '../time/edtf.js';
import type {Problem} from '../problem.js';
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
    else
      yield {
        path: `${path}/${key}`,
        code: 'unreadable-time',
        values: {text, reason: result.problem},
      };
  }
  const [stated, resolved] = trees;
  if (!stated || !resolved || canAgree(stated, resolved)) return;
  const {edtf = '', resolved: known = ''} = time;
  yield {path: `${path}/resolved`, code: 'times-disagree', values: {edtf, resolved: known}};
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
