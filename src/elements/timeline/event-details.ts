import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Attribution, Evidence, Id} from '../../pack/article-pack.js';
import {isoDay} from '../../pack/time/calendar.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {EventQuestion} from '../../quiz/progress.js';
import type {EventDetail} from '../../quiz/secrets.js';
import type {TimelineEntry} from '../../timeline/entries.js';
import type {TimelineScene} from '../../timeline/timeline-scene.js';
import {dayWords} from '../../timeline/dates.js';
import {sourceLink} from '../passage/source-link.js';

export interface EventDetails {
  readonly scene: TimelineScene;
  readonly entry: TimelineEntry;
  readonly text: TimelineText;
  readonly questions: readonly EventQuestion[];
  readonly isWithheld: boolean;
  /** Parts that would give an answer away. */
  readonly guarded: ReadonlySet<EventDetail> | undefined;
  /** The passage that the page could not show: its digest stands here. */
  readonly fallback: Evidence | undefined;
  readonly onPassage: (evidence: Evidence) => void;
  readonly onQuestion: (id: Id) => void;
  /** Present while the reader is asked for a day. */
  readonly onDay: ((day: IsoDay) => void) | undefined;
}

/** What is known of an event: when and how that is known, who states it, who and where, the passage, the questions. */
export function renderDetails(details: EventDetails): TemplateResult {
  const {entry, text, isWithheld} = details;
  return html`<div class="details" part="details">
    ${
      isWithheld
        ? html`<p>${text.details.withheld}</p>`
        : html`${renderSummary(details)}
            <dl>
              ${row(text.details.when, renderWhen(details))}
              ${guardedRow('statedBy', statedBy(details), details)}
              ${guardedRow('people', names(entry.participants, details), details)}
              ${guardedRow('place', entry.place && details.scene.nameOf(entry.place), details)}
              ${row(text.details.source, renderSource(entry))}
              ${guardedRow('passage', renderPassages(details), details)}
            </dl>`
    }
    ${renderDayButton(details)} ${renderQuestions(details)}
  </div>`;
}

/** It may tell any part that would give an answer away. */
function renderSummary({entry, scene, guarded}: EventDetails): unknown {
  if (!entry.summary || guarded?.size) return nothing;
  return html`<p class="summary" lang=${scene.pack.lang}>${entry.summary}</p>`;
}

function row(term: string, content: unknown): unknown {
  if (content === undefined || content === nothing || content === '') return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** A part that would give an answer away is named, and not told. */
function guardedRow(name: EventDetail, content: unknown, {text, guarded}: EventDetails): unknown {
  const isGuarded = content !== undefined && content !== nothing && guarded?.has(name);
  return row(text.details[name], isGuarded ? text.details.guarded : content);
}

/** Takes the first day of this event for the day that is asked for. */
function renderDayButton({entry, text, scene, onDay}: EventDetails): unknown {
  const first = scene.model.boundsOf(entry)?.start.first ?? -Infinity;
  if (!onDay || first === -Infinity) return nothing;
  const words = dayWords(first, 'day', text);
  return html`<button type="button" @click=${() => onDay(isoDay(first))}>
    ${text.details.takeDay(words)}
  </button>`;
}

function renderWhen({entry, text, scene}: EventDetails): TemplateResult {
  const {time, background} = entry;
  const isSaidHere = time && !background;
  return html`${scene.wordsOf(entry, text).text}${isSaidHere ? html`<br /><small>${text.details[time.basis]}</small>` : nothing}
  ${time?.note ? html` <small lang=${scene.pack.lang}>${time.note}</small>` : nothing}`;
}

function statedBy({entry, text, scene}: EventDetails): string | undefined {
  if (entry.background) return undefined;
  return entry.source ? attribution(entry.source, text, scene.nameOf) : text.author;
}

function attribution(
  {by, attitude}: Attribution,
  text: TimelineText,
  nameOf: (id: Id) => string,
): string {
  return text.details.attitude[attitude](by === undefined ? text.nobodyNamed : nameOf(by));
}

function names(ids: readonly Id[] | undefined, {scene}: EventDetails): string | undefined {
  return ids?.map(scene.nameOf).join(', ');
}

function renderSource({background}: TimelineEntry): unknown {
  if (!background) return nothing;
  const address = sourceLink(background.source.url);
  const {title} = background.source;
  return address ? html`<a href=${address} rel="noopener">${title}</a>` : title;
}

function renderPassages({entry, text, scene, fallback, onPassage}: EventDetails): unknown {
  if (entry.evidence.length === 0) return nothing;
  return entry.evidence.map(evidence => {
    const {paragraph} = evidence;
    return html`<span class="paragraph">${text.details.paragraph(paragraph)} </span
      ><button class="quiet" type="button" @click=${() => onPassage(evidence)}>
        ${text.details.showPassage(paragraph)}</button
      >${evidence === fallback ? renderDigest(scene, evidence, text) : nothing} `;
  });
}

/** Where no page shows the passage: what its paragraph says, and the way to the source. */
function renderDigest(
  {pack}: TimelineScene,
  evidence: Evidence,
  text: TimelineText,
): TemplateResult {
  const digest = pack.article.paragraphs.find(({number}) => number === evidence.paragraph)?.digest;
  const address = sourceLink(pack.article.url, evidence);
  return html`<p class="digest" part="digest" lang=${pack.lang} role="status">
    ${text.details.paragraph(evidence.paragraph)}: ${digest}
    ${address ? html`<a href=${address} target="_blank" rel="noopener">${text.details.openSource}</a>` : nothing}
  </p>`;
}

function renderQuestions({questions, text, onQuestion, scene}: EventDetails): unknown {
  if (questions.length === 0) return nothing;
  return html`<h4>${text.details.questions}</h4>
    <ul class="questions" lang=${scene.pack.lang}>
      ${questions.map(
        ({id, stem}) =>
          html`<li>
            <button class="quiet" type="button" @click=${() => onQuestion(id)}>${stem}</button>
          </li>`,
      )}
    </ul>`;
}
