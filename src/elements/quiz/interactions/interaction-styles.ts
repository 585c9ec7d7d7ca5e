import {css} from 'lit';

/** Options to choose from, and what all controls share. */
export const interactionStyles = css`
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

  @media (forced-colors: active) {
    .option.picked {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
