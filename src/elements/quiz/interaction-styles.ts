import {css} from 'lit';

/** The controls that questions are answered with. */
export const interactionStyles = css`
  .how {
    margin-block-end: 0.75rem;
    color: var(--_soft);
    font-size: 0.9375rem;
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    border-block-end: 1px solid var(--_rule);
    position: relative;
  }

  .option::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 4px;
  }

  .option:first-child {
    border-block-start: 1px solid var(--_rule);
  }

  .option:has(input:enabled):hover {
    background: var(--_shade);
  }

  .option.picked::before {
    background: var(--_accent);
  }

  .option.right::before {
    background: var(--_right);
  }

  .option.wrong::before {
    background: var(--_wrong);
  }

  .option input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin-block: 0.75rem;
    margin-inline: 1rem 0.75rem;
    accent-color: var(--_accent);
  }

  .option label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    padding-block: 0.75rem;
    padding-inline-end: 0.75rem;
    font: 1.0625rem / 1.5 var(--_serif);
    cursor: pointer;
  }

  fieldset:disabled label,
  .option.refuted label {
    cursor: default;
  }

  .option label > b {
    font: 600 0.8125rem / 1.8 var(--_sans);
  }

  .option.refuted label > span:first-child {
    color: var(--_soft);
    text-decoration: line-through;
  }

  .refutation {
    grid-column: 2;
    padding: 0 0 0.75rem;
    padding-inline-end: 0.75rem;
    color: var(--_soft);
    font: 0.9375rem / 1.5 var(--_serif);
  }

  .sign {
    font: 600 0.8125rem / 1.8 var(--_sans);
    white-space: nowrap;
  }

  .sign.right,
  .key .right > span:first-child {
    color: var(--_right);
  }

  .sign.wrong,
  .key .wrong > span:first-child {
    color: var(--_wrong);
  }

  .key {
    margin-block-start: 0.625rem;
    font: 1rem / 1.5 var(--_serif);
  }

  .key ul {
    list-style: none;
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    margin-block-start: 0.375rem;
  }

  :is(input[type='text'], input[type='date'], input[type='url'], select) {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: 1.0625rem / 1.4 var(--_sans);
  }

  :is(input, select):disabled {
    color: var(--_ink);
    opacity: 1;
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

  @media (forced-colors: active) {
    .option.picked {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
