import {
  html,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type {UiText} from '../../words/ui/ui-text.js';
import {LazyParts} from '../shared/lazy-parts.js';

interface Parts {
  /** The controls of questions that are more than a choice. */
  readonly later: typeof import('./interactions/later-controls.js');
  /** What follows the questions and stands beside them. */
  readonly outcome: typeof import('./outcome/index.js');
}

/** The parts of a quiz that come later with styles of their own, and the word that stands in for one until it is there. */
export class QuizParts implements ReactiveController {
  private readonly _parts: LazyParts<{
    readonly [Name in keyof Parts]: () => Promise<Parts[Name]>;
  }>;
  private readonly _text: () => UiText['source'];

  constructor(host: LitElement, text: () => UiText['source']) {
    this._parts = new LazyParts(host, {
      later: () => withStyles(host, import('./interactions/later-controls.js')),
      outcome: () => withStyles(host, import('./outcome/index.js')),
    });
    this._text = text;
    host.addController(this);
  }

  /** The first question may need them, and they can come together with the questions. */
  hostConnected(): void {
    void this._parts.load('later');
  }

  /** What a part draws. In its place, until it is there or if it does not come, a word about that. */
  render<Name extends keyof Parts, Drawn>(
    name: Name,
    draw: (part: Parts[Name]) => Drawn,
  ): Drawn | TemplateResult {
    const part: Parts[Name] | undefined = this._parts.take(name);
    if (part) return draw(part);
    const {partLoading, partMissing} = this._text();
    return html`<p class="loading">${this._parts.hasFailed(name) ? partMissing : partLoading}</p>`;
  }

  /** Loads what follows the questions once the browser has nothing else to do. */
  loadWhenIdle(): void {
    this._parts.loadWhenIdle('outcome');
  }

  /** For the host's `updateComplete`: waits for the parts that it draws; says whether there was any to wait for. */
  arrived(): Promise<boolean> {
    return this._parts.arrived();
  }
}

async function withStyles<Part extends {readonly styles: readonly CSSResult[]}>(
  host: LitElement,
  loading: Promise<Part>,
): Promise<Part> {
  const part = await loading;
  const {adoptedStyleSheets} = host.renderRoot as ShadowRoot;
  adoptedStyleSheets.push(...part.styles.map(({styleSheet}) => styleSheet!));
  return part;
}
