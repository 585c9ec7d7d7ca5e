import {css} from 'lit';

/** The quiz around the controls: progress, stem, hints, feedback. */
export const quizStyles = css`
  :host {
    container-type: inline-size;
  }

  .screen {
    max-inline-size: var(--_measure);
    padding: 1rem 0 1.5rem;
    overflow-wrap: break-word;
  }

  /* Words in another direction than the page's keep to the page's side. */
  [dir='auto'] {
    text-align: match-parent;
  }

  /* The quiz's own words may be in another direction too: "0.3 of 1 point." stays in one piece. */
  .screen :is(p, span, h2, h3, dt, th, td, caption, label, output, button, summary) {
    unicode-bidi: plaintext;
  }

  /* Not every browser can tell a parent's side from that of the words. */
  .screen[dir='rtl'] :is(p, legend, h2, h3, dt, dd, li, th, caption, [dir='auto']) {
    text-align: right;
  }

  .screen[dir='rtl'] td {
    text-align: left;
  }

  .progress {
    margin-block-end: 1.25rem;
    color: var(--_soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .progress p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .bars {
    display: flex;
    align-items: center;
    gap: 3px;
    min-block-size: 8px;
    margin-block-start: 0.375rem;
  }

  .bars i {
    flex: 1;
    block-size: 4px;
    background: var(--_rule);
  }

  .bars .right {
    background: var(--_right);
  }

  .bars .wrong {
    background: var(--_wrong);
  }

  .bars .partly-right {
    background: var(--_open);
  }

  .bars .given {
    background: var(--_soft);
  }

  .bars .here {
    block-size: 8px;
  }

  .bars .here:not(.right, .wrong, .partly-right) {
    background: var(--_ink);
  }

  @media (forced-colors: active) {
    .bars i {
      border: 1px solid CanvasText;
    }

    .bars .here {
      border-block-width: 4px;
    }
  }

  legend {
    display: block;
    inline-size: 100%;
    margin-block-end: 1rem;
    padding: 0;
  }

  #stem {
    display: block;
    font: 600 1.375rem / 1.3 var(--_serif);
    text-wrap: pretty;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625rem;
    margin-block-start: 1.25rem;
  }

  .spread {
    flex: 1;
  }

  .incomplete {
    margin-block-start: 1rem;
    color: var(--_open);
    font-weight: 600;
  }

  .hint,
  .notices {
    margin-block-start: 1rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 4px solid var(--_rule);
    font-size: 0.9375rem;
  }

  .notices {
    margin-block: 0 1rem;
    color: var(--_soft);
  }

  .panel {
    margin-block-start: 1.25rem;
  }

  .panel > * + * {
    margin-block-start: 0.5rem;
  }

  .panel .actions {
    margin-block-start: 1rem;
  }

  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }

  .chip {
    margin-inline-start: -0.25rem;
  }

  .passage {
    flex: 1 0 100%;
    padding: 0.5rem 0.75rem;
    background: var(--_mark);
    color: var(--_ink);
    font: 1rem / 1.5 var(--_serif);
  }

  .passage .label {
    font: 600 0.8125rem / 1.4 var(--_sans);
  }

  .passage a {
    color: inherit;
    font: 0.9375rem / 1.75 var(--_sans);
  }

  summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    cursor: pointer;
  }
`;
