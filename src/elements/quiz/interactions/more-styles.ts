import {css} from 'lit';

/** The controls for putting in order, matching and placing. */
export const moreStyles = css`
  .how {
    margin-block-end: 0.75rem;
    color: var(--_soft);
    font-size: 0.9375rem;
  }

  .order,
  .match {
    list-style: none;
  }

  .order > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_rule);
  }

  .order .handle {
    min-inline-size: 1.5rem;
    padding-block: 0.5rem;
    text-align: center;
    color: var(--_soft);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .order[data-dragged],
  .order[data-dragged] .handle {
    cursor: grabbing;
  }

  .order .place {
    flex: 0 0 1.75rem;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  .order .what {
    flex: 1 1 8rem;
    min-inline-size: 0;
    padding-block: 0.5rem;
    font: 1.0625rem / 1.4 var(--_serif);
  }

  .order .moves {
    display: flex;
    gap: 0.375rem;
    margin-inline-start: auto;
  }

  .order .move {
    padding: 0.25rem;
    font-size: 1.125rem;
  }

  .match > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }

  .match label {
    font: 1.0625rem / 1.4 var(--_serif);
  }

  .match .key {
    grid-column: 2;
    margin-block-start: 0;
  }

  @container (max-width: 30rem) {
    .match > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .match .key {
      grid-column: 1;
    }
  }

  .placement input[type='range'] {
    inline-size: 100%;
    block-size: 2rem;
    margin: 0.25rem 0 0;
    accent-color: var(--_accent);
  }

  .placement .untouched {
    opacity: 0.6;
  }

  .axis {
    display: block;
    inline-size: calc(100% - 1rem);
    block-size: 1.75rem;
    margin-inline: 0.5rem; /* half the slider's thumb */
    overflow: visible;
    font-size: 0.8125rem;
  }

  .axis line {
    stroke: var(--_edge);
  }

  .axis text {
    fill: var(--_soft);
    text-anchor: middle;
  }

  .axis .window {
    fill: var(--_right);
  }

  .placement output {
    font: 600 1.0625rem / 1.4 var(--_serif);
  }
`;
