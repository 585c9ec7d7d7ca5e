import {datesIn as datesOf, edtfOf} from '../../pack/time/edtf.js';
import type {EdtfDate} from '../../pack/time/time.js';
import {canBe, datesIn, fineness, type TextDate} from '../dates.js';

import type {AgreementCheck} from './claim-view.js';

/** Each date that the article states of a claim stands in its passage, as finely as the passage gives dates at all. */
export const checkDate: AgreementCheck = ({claim, passage, sentences}) => {
  if (claim.time?.basis !== 'stated' || claim.time.edtf === undefined) return undefined;
  const edtf = edtfOf(claim.time.edtf);
  if (!edtf) return undefined;
  const edges = datesOf(edtf).filter(({year, month, day}) => year !== null || (month ?? day));
  const found = [passage, sentences].map(datesIn).find(dates => dates.length > 0) ?? [];
  const isEvent = !('relation' in claim);
  const missing = edges.find(edge => !found.some(date => states(date, edge, found)));
  const strays = found.filter(date => !edges.some(edge => canBe(date, edge)));
  if (!missing || strays.length === 0 || (!isEvent && !hasOnly(strays, found))) return undefined;
  const [{start, end}] = strays as [TextDate];
  return {kind: 'date', expected: claim.time.edtf, found: passage.paragraph.text.slice(start, end)};
};

/** A date is the edge's, and no coarser than others are that could have been. */
function states(date: TextDate, edge: EdtfDate, all: readonly TextDate[]): boolean {
  const finest = Math.min(fineness(edge), Math.max(...all.map(fineness)));
  return canBe(date, edge) && fineness(date) >= finest;
}

function hasOnly(strays: readonly TextDate[], all: readonly TextDate[]): boolean {
  return strays.length === all.length;
}
