import {css} from 'lit';

/** The picture: what the style sheet of vis-timeline leaves to be said in the look of the elements. */
export const canvasStyles = css`
  .canvas {
    min-block-size: 12rem;
    margin-block-end: 1rem;
    border-block: 1px solid var(--_rule);
  }

  .canvas .vis-timeline {
    border: 0;
    font: 0.875rem / 1.3 var(--_sans);
  }

  .canvas :is(.vis-panel, .vis-labelset .vis-label, .vis-foreground .vis-group) {
    border-color: var(--_rule);
  }

  .canvas .vis-labelset .vis-label {
    box-sizing: border-box;
    inline-size: var(--article-timeline-lanes, 9rem);
    color: var(--_soft);
    font: 600 0.8125rem / 1.3 var(--_sans);
  }

  .canvas .vis-labelset .vis-label .vis-inner {
    padding: 0.5rem 0.5rem 0.5rem 0;
  }

  .canvas .vis-time-axis .vis-text {
    padding: 0.25rem;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  /* One letter, from which vis works out how much room a label needs. */
  .canvas .vis-time-axis .vis-text.vis-measure {
    padding-inline: 0;
  }

  .canvas .vis-time-axis .vis-text.vis-major {
    color: var(--_ink);
    font-weight: 600;
  }

  .canvas .vis-time-axis .vis-grid.vis-minor {
    border-color: color-mix(in srgb, var(--_rule) 55%, transparent);
  }

  .canvas .vis-time-axis .vis-grid.vis-major {
    border-color: var(--_rule);
  }

  .canvas .vis-custom-time {
    inline-size: 3px;
    background-color: var(--_accent);
  }

  /* An item: words above, the bar beneath them. */
  .canvas .vis-item {
    box-sizing: border-box;
    padding-block-end: 0.875rem;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .canvas .vis-item .vis-item-overflow {
    position: static;
    overflow: visible;
  }

  .canvas .vis-item .vis-item-content {
    position: static;
    inline-size: max-content;
    padding: 0;
    white-space: nowrap;
  }

  .canvas .vis-item-visible-frame {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: grid;
    justify-content: center;
    grid-template-columns: max(100%, 0.625rem);
  }

  .caption .label {
    font: 600 0.9375rem / 1.3 var(--_serif);
  }

  .caption > * {
    unicode-bidi: isolate;
  }

  .caption .when {
    margin-inline-start: 0.5em;
    color: var(--_soft);
    font-size: 0.8125rem;
  }

  .canvas .vis-item.background .label {
    font-weight: 400;
    font-style: italic;
  }

  .canvas .vis-item.group .label {
    font: 600 0.8125rem / 1.3 var(--_sans);
  }

  .canvas .vis-item.group .when {
    display: none;
  }

  .canvas .vis-item:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .canvas .vis-item.selected {
    --_bar: var(--_accent);
    z-index: 2;
  }

  .canvas .vis-item.selected .label {
    color: var(--_accent);
  }

  .canvas .vis-item.selected .bar {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .canvas .vis-item.right .sign {
    color: var(--_right);
  }

  .canvas .vis-item.wrong .sign {
    color: var(--_wrong);
  }

  .canvas .vis-item.open .sign {
    color: var(--_open);
  }

  @container (inline-size < 40rem) {
    .canvas .vis-labelset .vis-label {
      inline-size: min(var(--article-timeline-lanes, 5rem), 5rem, 26cqi);
      overflow-wrap: anywhere;
      font-size: 0.75rem;
    }

    .canvas .vis-item:not(.group) .when {
      display: block;
      margin-inline-start: 0;
    }
  }

  @media print {
    .canvas {
      display: none;
    }
  }
`;
