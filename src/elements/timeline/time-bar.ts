import {html, type TemplateResult} from 'lit';
import {fractions, type Span} from '../../timeline/span.js';
import type {TimeShape} from '../../timeline/shapes.js';

/** What a bar shows of an event's time. */
export interface BarLook {
  readonly shape: TimeShape | 'group';
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  /** The drawn stretch and its part that is certain. */
  readonly shown?: Span;
  readonly certain?: Span | null;
  /** Both ends are known to the day: all of a sample is solid. */
  readonly exact?: boolean;
  /** The part within which it was going on at some moment. */
  readonly held?: Span | null;
}

/**
 * The bar of an event: as long as what is possible, solid where it is certain. The same in the picture, the list and the
 * legend. The lengths are set by script, which a page's policy against inline styles allows.
 */
export function timeBar(look: BarLook): HTMLElement {
  const {shape, approximate, uncertain, shown, certain, held} = look;
  const bar = document.createElement('span');
  bar.className = barClasses(shape, approximate, uncertain);
  if (shown && held) bar.append(part('held', held, shown));
  if (shown && certain) bar.append(part('certain', certain, shown));
  return bar;
}

/** A small bar for the list and the legend: the shape, not a length of time. */
export function sampleBar({shape, approximate, uncertain, exact}: BarLook): TemplateResult {
  const classes = barClasses(shape, approximate, uncertain);
  return html`<span class="swatch" aria-hidden="true"
    ><span class=${exact ? `${classes} exact` : classes}><span class="certain"></span></span
  ></span>`;
}

function part(className: string, span: Span, whole: Span): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  const {from, to} = fractions(span, whole);
  element.style.setProperty('--from', String(from));
  element.style.setProperty('--to', String(to));
  return element;
}

function barClasses(shape: string, approximate = false, uncertain = false): string {
  return `bar ${shape}${approximate ? ' approximate' : ''}${uncertain ? ' uncertain' : ''}`;
}
