import {css} from 'lit';

/** What follows the questions and stands beside them: overview, results, review, study, and what can be kept. */
export const outcomeStyles = css`
  h2 {
    font-size: 1.75rem;
  }

  h2 + p,
  .counts + p {
    margin-block-start: 0.5rem;
  }

  h3,
  caption {
    font: 600 1.0625rem / 1.3 var(--_serif);
  }

  .score {
    margin-block-start: 0.5rem;
    font: 600 1.375rem / 1.3 var(--_serif);
    font-variant-numeric: tabular-nums;
  }

  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1.5rem 2.5rem;
    margin-block-start: 1.75rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    align-self: start;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.375rem;
    text-align: start;
  }

  thead th {
    color: var(--_soft);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  :is(th, td) {
    padding: 0.375rem 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-start: 1rem;
    text-align: end;
    white-space: nowrap;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 0.25rem;
  }

  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  .bar .whole {
    fill: var(--_rule);
  }

  .bar .part {
    fill: var(--_ink);
  }

  .read-again {
    margin-block-start: 1.75rem;
  }

  .read-again ul {
    list-style: none;
  }

  .read-again li {
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_rule);
    font: 1rem / 1.5 var(--_serif);
  }

  .keep {
    margin-block-start: 1.25rem;
    font-size: 0.9375rem;
  }

  .link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.625rem;
    margin-block-start: 0.75rem;
  }

  .link label {
    flex: 1 0 100%;
  }

  .link input {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .review {
    margin-block-start: 1rem;
    padding-inline-start: 1.75rem;
  }

  .review > li {
    padding-block: 1rem;
    border-block-end: 1px solid var(--_rule);
  }

  .review > li::marker {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  .review .stem {
    font: 600 1.0625rem / 1.4 var(--_serif);
  }

  .review .panel {
    margin-block-start: 0.625rem;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  dt {
    flex: 0 0 8rem;
    color: var(--_soft);
    font: 0.8125rem / 1.8 var(--_sans);
  }

  dd {
    flex: 1 1 12rem;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    margin-block-start: 1rem;
  }

  .counts > div {
    flex-direction: column-reverse;
  }

  .counts dt {
    flex: none;
  }

  .counts dd {
    flex: none;
    font: 600 1.75rem / 1.2 var(--_serif);
    font-variant-numeric: tabular-nums;
  }

  .study {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_rule);
  }

  .study:first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }

  .overview {
    margin-block-start: 1rem;
    list-style: none;
  }

  .overview li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_rule);
  }

  .overview li > span:first-of-type {
    flex: 1 1 12rem;
    font: 1rem / 1.5 var(--_serif);
  }

  .overview .state {
    color: var(--_soft);
    font-size: 0.8125rem;
  }

  .overview .state.open {
    color: var(--_open);
    font-weight: 600;
  }
`;
