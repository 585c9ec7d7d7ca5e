import type {CSSResult, LitElement} from 'lit';

/** Adds styles to an element, for a part of it that was loaded later. */
export function addStyles({renderRoot}: LitElement, ...styles: readonly CSSResult[]): void {
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map(({styleSheet}) => styleSheet!));
}
