import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {source} from '../words/ui/en/source.js';
import {timeline} from '../words/ui/en/timeline.js';
import type {TimelineText} from '../words/ui/timeline-text.js';
import type {ArticlePack, Evidence, Id} from '../pack/article-pack.js';
import {parseIsoDay} from '../pack/time/calendar.js';
import type {IsoDay} from '../pack/time/time.js';
import type {DayChoice, EventMark, EventQuestion} from '../quiz/progress.js';
import type {EventDetail} from '../quiz/secrets.js';
import type {EntryFilter} from '../timeline/entry-filter.js';
import {TimelineScene} from '../timeline/timeline-scene.js';
import type {EventGroup} from '../timeline/window-feed.js';
import {padded} from '../timeline/window.js';
import {dayWords, spanWords, windowWords} from '../timeline/dates.js';
import {
  DaySelectEvent,
  EventSelectEvent,
  QuestionShowEvent,
} from './shared/events/timeline-events.js';
import {PassageShowEvent} from './shared/events/passage-show-event.js';
import {LocaleController} from './shared/locale-controller.js';
import {PackSource} from './shared/pack-source.js';
import {PrintController} from './shared/print-controller.js';
import {SettingsController} from './shared/settings-controller.js';
import {renderProblems} from './shared/source/render-problems.js';
import {buttons} from './shared/styles/buttons.js';
import {panel} from './shared/styles/panel.js';
import {theme} from './shared/styles/theme.js';
import {visuallyHidden} from './shared/styles/visually-hidden.js';
import {DeepLinkController} from './timeline/deep-link-controller.js';
import {renderDetails} from './timeline/event-details.js';
import {EventListController} from './timeline/event-list-controller.js';
import {TimelineCanvasController} from './timeline/timeline-canvas-controller.js';
import {moveByKey} from './timeline/timeline-controls.js';
import {renderTimelineLayout} from './timeline/timeline-layout.js';
import {timelineStyles} from './timeline/timeline-styles.js';

/** For pages that take this element alone. */
export {registerLanguage} from '../words/languages.js';

/**
 * The events of an article in time, no more exact than the article knows it: a list that everybody can read, and a picture
 * in step with it.
 *
 * ```html
 * <article-timeline src="nazarbaevs-gamble.json"></article-timeline>
 * ```
 *
 * @summary An honest timeline of an article's events.
 * @fires event-select - The reader picked an event (`eventId`).
 * @fires day-select - The reader picked a day while one was asked for (`day`).
 * @fires passage-show - The reader asks where the article says it (`evidence`). Whoever shows it prevents the default.
 * @fires question-show - The reader asks for a question about an event (`questionId`).
 * @fires pack-error - The pack could not be read (`problems`).
 * @slot - An inline pack, `<script type="application/json">`, or text for readers without JavaScript.
 * @csspart canvas - The picture.
 * @csspart controls - The buttons that move the picture.
 * @csspart filters - The search field and the filters.
 * @csspart list - All of the list.
 * @csspart lane - One heading with its events.
 * @csspart event - The row of an event.
 * @csspart selected - The row of the selected event.
 * @csspart event-time - When, in a row.
 * @csspart event-label - What, in a row.
 * @csspart details - What is known of the selected event.
 * @csspart digest - What a paragraph says, where the page does not hold the article.
 * @csspart legend - What the shapes mean.
 * @csspart pager - The buttons between the pages of a long list.
 * @csspart problems - What is wrong with the pack.
 * @cssproperty [--article-timeline-bar] - The colour of the bars.
 * @cssproperty [--article-timeline-lanes=9rem] - The width of the names of the lanes beside the picture.
 */
@customElement('article-timeline')
export class ArticleTimeline extends LitElement {
  static override styles = [theme, buttons, panel, visuallyHidden, timelineStyles];

  /** The address of the pack. Default: none. */
  @property()
  get src(): string | null {
    return this._source.address;
  }
  set src(address: string | null | undefined) {
    this._source.setAddress(address);
  }

  /** The id of the selected event. Its row and its bar are marked, its details are open. Default: none. */
  @property({reflect: true}) selected: Id | null = null;

  /** The first day, month or year that the picture shows at the beginning. Default: as the events need. */
  @property() start: string | null = null;

  /** The last day, month or year that the picture shows at the beginning. Default: as the events need. */
  @property() end: string | null = null;

  /** Shows `both`, only the `list`, or only the `canvas`; the list then appears while the keyboard is in it. */
  @property() view: 'both' | 'list' | 'canvas' = 'both';

  /** Adds what other sources say, in a lane of its own. Default: false. */
  @property({type: Boolean}) context = false;

  /** Follows and sets the page's `#event-id`. Default: false. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** The pack itself: a plain object, or one that `parsePack` returned. */
  @property({attribute: false})
  get pack(): ArticlePack | undefined {
    return this._source.pack;
  }
  set pack(pack: unknown) {
    this._source.setValue(pack);
  }

  /** How the quiz went with each event. Default: none. */
  @property({attribute: false}) marks: ReadonlyMap<Id, EventMark> = new Map();

  /** The questions about each event, offered in its details. Default: none. */
  @property({attribute: false}) questions: ReadonlyMap<Id, readonly EventQuestion[]> = new Map();

  /** Events whose date and details would give an answer away. Default: none. */
  @property({attribute: false, hasChanged: haveOtherMembers}) withheld: ReadonlySet<Id> = new Set();

  /** Parts of an event's details that would give an answer away. Default: none. */
  @property({attribute: false}) guarded: ReadonlyMap<Id, ReadonlySet<EventDetail>> = new Map();

  /** Asks the reader for a day within a stretch of time, and shows the one that is picked. Default: none. */
  @property({attribute: false}) choice?: DayChoice;

  @state() private _fallback?: Evidence;
  @state() private _said = '';
  @state() private _noCanvas = false;

  @query('.canvas') private readonly _canvasElement!: HTMLElement | null;
  @query('[aria-expanded="true"]') private readonly _selectedRow!: HTMLElement | null;

  private _scene?: TimelineScene;
  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this, {source, timeline});
  private readonly _print = new PrintController(this);
  private readonly _list = new EventListController(this, () => this._print.isPrinting);
  private readonly _link = new DeepLinkController(this, id => this._scene?.entry(id) !== undefined);
  private readonly _canvas = new TimelineCanvasController(this, {
    container: () => this._canvasElement,
    firstWindow: () => this._scene?.firstWindow(this.start, this.end),
    onSelect: id => this._pick(id),
    onOpen: group => this._open(group),
    onDay: day => this._pickDay(day),
    onWindow: window => (this._said = windowWords(window, this._text)),
    onFailure: () => (this._noCanvas = true),
  });

  constructor() {
    super();
    new SettingsController(this, ['end', 'selected', 'start', 'view']);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {pack} = this._source;
    const isNew = pack !== this._scene?.pack || changed.has('context') || changed.has('withheld');
    if (isNew) {
      // The filter stays while the pack does.
      const filter = pack === this._scene?.pack ? this._scene?.filter : {};
      const {context, withheld} = this;
      this._setScene(pack && TimelineScene.of(pack, {context, withheld}, filter));
    }
    if (changed.has('start') || changed.has('end')) {
      this._canvas.setWindow(this._scene?.firstWindow(this.start, this.end), false);
    }
    this._link.followOnce();
    if (changed.has('selected')) {
      this._fallback = undefined;
      this._link.set(this.selected);
    }
    const entry = this._scene?.entry(this.selected);
    // What the page selects is shown, whatever the reader has filtered.
    if ((isNew || changed.has('selected')) && entry && !this._list.reveal(entry.id)) {
      this._narrow({});
      this._list.reveal(entry.id);
    }
  }

  /** Complete is what is drawn with the pack. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this._source.arrived()) ? this.updateComplete : isComplete;
  }

  protected override updated(): void {
    if (!this._scene || !this._canvasElement) return;
    const {language, direction} = this._locale;
    const {selected, marks, choice, _scene: scene, _text: text} = this;
    this._canvas.show({scene, selected, marks, text, language, direction, choice});
  }

  /** Shows all of the time that the events cover. */
  fit(): void {
    this._canvas.setWindow(this._scene?.wholeWindow());
  }

  override render(): unknown {
    const {state} = this._source;
    const {source} = this._locale.text;
    switch (state.status) {
      case 'none':
        return html`<slot></slot>`;
      case 'loading':
        return html`<p role="status">${source.loading}</p>
          <slot></slot>`;
      case 'problems':
        return html`${renderProblems(this._locale, state)}<slot></slot>`;
      case 'pack':
        return this._scene && this._renderTimeline(this._scene);
    }
  }

  private _renderTimeline(scene: TimelineScene): TemplateResult {
    return renderTimelineLayout({
      scene,
      text: this._text,
      list: this._list,
      selected: this.selected,
      marks: this.marks,
      details: this._renderDetails(scene),
      hasCanvas: this.view !== 'list' && !this._noCanvas && scene.model.undated > 0,
      isCanvasOnly: this.view === 'canvas',
      hasGroups: this._canvas.hasGroups,
      isPrinting: this._print.isPrinting,
      said: this._said,
      onFilter: filter => this._narrow(filter),
      onZoom: factor => this._canvas.zoom(factor),
      onFit: () => this.fit(),
      onStep: by => this._step(by),
      onPick: entry => this._pick(entry.id === this.selected ? null : entry.id),
      onKeyDown: event => moveByKey(event, this._locale.direction, this._canvas),
    });
  }

  private _renderDetails(scene: TimelineScene): unknown {
    const entry = scene.entry(this.selected);
    if (!entry) return nothing;
    return renderDetails({
      scene,
      entry,
      text: this._text,
      questions: this.questions.get(entry.id) ?? [],
      isWithheld: this.withheld.has(entry.id),
      guarded: this.guarded.get(entry.id),
      fallback: this._fallback,
      onPassage: evidence => this._showPassage(evidence),
      onQuestion: id => this.dispatchEvent(new QuestionShowEvent(id)),
      onDay: this.choice && (day => this._pickDay(day)),
    });
  }

  private get _text(): TimelineText {
    return this._locale.text.timeline;
  }

  /** The reader picked an event, or put the selected one away. */
  private _pick(id: Id | null): void {
    this.selected = id;
    const entry = this._scene?.entry(id);
    if (!entry) return;
    this._said = this._text.selected(entry.label, this._scene!.wordsOf(entry, this._text).text);
    void this.updateComplete.then(() => this._selectedRow?.scrollIntoView({block: 'nearest'}));
    this.dispatchEvent(new EventSelectEvent(entry.id));
  }

  private _pickDay(day: IsoDay): void {
    this._said = dayWords(parseIsoDay(day), 'day', this._text);
    this.dispatchEvent(new DaySelectEvent(day));
  }

  private _step(by: 1 | -1): void {
    const id = this._list.neighbour(this.selected, by);
    if (id !== undefined) this._pick(id);
  }

  /** Goes nearer to a group of events, or lists no others where that would not part them. */
  private _open(group: EventGroup): void {
    const filter = this._scene?.filterFor(group);
    if (filter) this._narrow(filter);
    else this._canvas.setWindow(padded(group));
    this._said = this._text.grouped(group.places.length, spanWords(group, this._text));
  }

  private _narrow(filter: EntryFilter): void {
    const scene = this._scene!.narrowed(filter);
    this._setScene(scene);
    this._said = this._text.shown(scene.places.length, scene.model.entries.length);
    this.requestUpdate();
  }

  private _setScene(scene: TimelineScene | undefined): void {
    this._scene = scene;
    if (scene) this._list.show(scene);
  }

  private _showPassage(evidence: Evidence): void {
    const isShown = !this.dispatchEvent(new PassageShowEvent(evidence));
    this._fallback = isShown ? undefined : evidence;
  }
}

/** A page may hand over an equal set with every step of its quiz: that is no reason to draw all of the time anew. */
function haveOtherMembers(some: ReadonlySet<Id>, others?: ReadonlySet<Id>): boolean {
  return others === undefined || some.size !== others.size || [...some].some(id => !others.has(id));
}

declare global {
  interface HTMLElementTagNameMap {
    'article-timeline': ArticleTimeline;
  }
}
