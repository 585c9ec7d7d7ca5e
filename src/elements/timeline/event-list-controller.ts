import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Id} from '../../pack/article-pack.js';
import {fold} from '../../timeline/entry-filter.js';
import type {ListSection, TimelineScene} from '../../timeline/timeline-scene.js';

/** Rows in the document at a time. All others are a page away, and a search finds them. */
const PAGE = 50;
const TYPING_PAUSE = 700;

const nothing = new Uint32Array();

/**
 * Which rows of the list are in the document, and which one has the tab stop: arrow keys, Home, End, Page Up, Page Down and
 * the first letters of a label move it, over the ends of a page too.
 */
export class EventListController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _isWhole: () => boolean;
  private _scene?: TimelineScene;
  /** The row with the tab stop, as its place in the list. */
  private _active = 0;
  private _typed = '';
  private _typing?: ReturnType<typeof setTimeout>;

  /** `isWhole` asks for all rows at once, as on paper. */
  constructor(host: ReactiveControllerHost & HTMLElement, isWhole: () => boolean) {
    this._host = host;
    this._isWhole = isWhole;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._typing);
    this._typed = '';
  }

  /** Keeps the tab stop on its event where that is still listed. */
  show(scene: TimelineScene): void {
    const id = this._entryAt(this._active)?.id;
    this._scene = scene;
    this._active = Math.max(0, id === undefined ? 0 : this._indexOf(id));
  }

  get active(): number {
    return this._active;
  }

  get sections(): readonly ListSection[] {
    return this._scene?.sections ?? [];
  }

  get length(): number {
    return this._places.length;
  }

  /** The rows in the document: from the first to the last (not included). */
  get page(): {readonly from: number; readonly to: number} {
    if (this._isWhole()) return {from: 0, to: this._places.length};
    const from = Math.floor(this._active / PAGE) * PAGE;
    return {from, to: Math.min(from + PAGE, this._places.length)};
  }

  placeAt(index: number): number {
    return this._places[index]!;
  }

  turnPage(by: 1 | -1): void {
    const {from} = this.page;
    this._goTo(from + by * PAGE, true);
  }

  /** Brings the row of an event into the document and gives it the tab stop. False if it is not listed. */
  reveal(id: Id): boolean {
    const index = this._indexOf(id);
    if (index < 0) return false;
    this._goTo(index, false);
    return true;
  }

  /** The event that is so many rows from another one, if there is one. */
  neighbour(id: Id | null, by: 1 | -1): Id | undefined {
    const index = id === null ? -1 : this._indexOf(id);
    if (index < 0) return this._entryAt(this._active)?.id;
    return this._entryAt(index + by)?.id;
  }

  /** Makes the row under the focus the one with the tab stop. */
  readonly onFocus = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (row) this._goTo(Number(row.dataset['index']), false);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches('[data-index]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = this._targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    this._goTo(target, true);
  };

  private _targetOf(key: string): number | undefined {
    const last = this._places.length - 1;
    switch (key) {
      case 'ArrowDown':
        return this._active + 1;
      case 'ArrowUp':
        return this._active - 1;
      case 'Home':
        return 0;
      case 'End':
        return last;
      case 'PageDown':
        return this._active + PAGE;
      case 'PageUp':
        return this._active - PAGE;
      default:
        return this._typeAhead(key);
    }
  }

  /** A space only counts within a label: at its beginning it opens the event. */
  private _typeAhead(key: string): number | undefined {
    const isLetter =
      [...key].length === 1 && /[\p{L}\p{N}“"«\p{P}]/u.test(key) && !/[+=-]/.test(key);
    if (!isLetter && !(key === ' ' && this._typed !== '')) return undefined;
    clearTimeout(this._typing);
    this._typing = setTimeout(() => (this._typed = ''), TYPING_PAUSE);
    const isFirst = this._typed === '';
    this._typed += fold(key);
    const count = this._places.length;
    // Another letter narrows the search from the same row, the first one leaves it.
    for (let step = isFirst ? 1 : 0; step <= count; step++) {
      const index = (this._active + step) % count;
      if (fold(this._entryAt(index)!.label).startsWith(this._typed)) return index;
    }
    return this._active;
  }

  private _goTo(index: number, focus: boolean): void {
    const bounded = Math.max(0, Math.min(index, this._places.length - 1));
    if (bounded !== this._active) {
      this._active = bounded;
      this._host.requestUpdate();
    }
    if (focus) void this._focusActive();
  }

  private async _focusActive(): Promise<void> {
    await this._host.updateComplete;
    this._host.shadowRoot?.querySelector<HTMLElement>(`[data-index="${this._active}"]`)?.focus();
  }

  private get _places(): Uint32Array {
    return this._scene?.places ?? nothing;
  }

  private _entryAt(index: number) {
    const place = this._places[index];
    return place === undefined ? undefined : this._scene?.model.entries[place];
  }

  private _indexOf(id: Id): number {
    const place = this._scene?.model.placeOf(id);
    if (place === undefined) return -1;
    // The places ascend: look half-way again and again.
    let low = 0;
    let high = this._places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this._places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return this._places[low] === place ? low : -1;
  }
}
