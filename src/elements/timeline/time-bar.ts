import {html, type TemplateResult} from 'lit';
import {fractions, type Span} from '../../timeline/span.js';
import type {TimeShape} from '../../timeline/time-shape.js';

/** What a bar shows of an event's time. */
export interface BarLook {
  readonly shape: TimeShape | 'group';
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  /** The drawn stretch and its part that is certain. */
  readonly shown?: Span;
  readonly certain?: Span | null;
}

/**
 * The bar of an event: as long as what is possible, solid where it is certain. The same in the picture, the list and the
 * legend. The lengths are set by script, which a page's policy against inline styles allows.
 */
export function timeBar({shape, approximate, uncertain, shown, certain}: BarLook): HTMLElement {
  const bar = document.createElement('span');
  bar.className = barClasses(shape, approximate, uncertain);
  if (shown && certain) {
    const part = document.createElement('span');
    part.className = 'certain';
    const {from, to} = fractions(certain, shown);
    part.style.setProperty('--from', String(from));
    part.style.setProperty('--to', String(to));
    bar.append(part);
  }
  return bar;
}

/** A small bar for the list and the legend: the shape, not a length of time. */
export function sampleBar({shape, approximate, uncertain}: BarLook): TemplateResult {
  return html`<span class="swatch" aria-hidden="true"
    ><span class=${barClasses(shape, approximate, uncertain)}><span class="certain"></span></span
  ></span>`;
}

function barClasses(shape: string, approximate = false, uncertain = false): string {
  return `bar ${shape}${approximate ? ' approximate' : ''}${uncertain ? ' uncertain' : ''}`;
}
