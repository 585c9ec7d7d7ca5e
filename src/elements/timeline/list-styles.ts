import {css} from 'lit';

/** The list, its filters, the details of an event and the legend. */
export const listStyles = css`
  .timeline {
    container-type: inline-size;
  }

  .filters,
  .controls,
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .filters > details {
    min-inline-size: 0;
  }

  .filters > details[open] {
    flex: 1 0 100%;
    order: 1;
  }

  .count,
  .pager {
    color: var(--_soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  summary {
    min-block-size: 2.75rem;
    padding: 0.625rem 0.25rem;
    color: var(--_accent);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  input,
  select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: 0.9375rem / 1.2 var(--_sans);
  }

  .search {
    flex: 0 1 16rem;
  }

  .search input {
    inline-size: 100%;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .choices label {
    display: grid;
    grid-template-columns: minmax(0, auto);
    max-inline-size: 100%;
    color: var(--_soft);
    font-size: 0.8125rem;
  }

  .controls {
    justify-content: flex-end;
    gap: 0.25rem;
  }

  .controls button {
    padding-inline: 0.75rem;
  }

  .lane {
    margin-block-end: 1.5rem;
  }

  .lane > h3 {
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--_ink);
    font-size: 1.0625rem;
  }

  .lane > ol {
    list-style: none;
  }

  .lane > ol > li {
    border-block-end: 1px solid var(--_rule);
  }

  button.event {
    display: grid;
    grid-template-columns: 12rem 2.5rem minmax(0, 1fr) auto;
    gap: 0.125rem 1rem;
    align-items: center;
    inline-size: 100%;
    padding: 0.625rem 0.25rem;
    border: 0;
    border-radius: 0;
    text-align: start;
    font-weight: 400;
  }

  button.event:focus-visible {
    outline-offset: -3px;
  }

  button.event > :is(.when, .label) {
    unicode-bidi: isolate;
  }

  button.event > .when {
    color: var(--_soft);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  button.event > .label {
    font: 1.0625rem / 1.35 var(--_serif);
    overflow-wrap: anywhere;
  }

  button.event[aria-expanded='true'] {
    box-shadow: inset 3px 0 var(--_accent);
    padding-inline-start: 0.75rem;
    background: var(--_shade);
  }

  :host(:dir(rtl)) button.event[aria-expanded='true'] {
    box-shadow: inset -3px 0 var(--_accent);
  }

  button.event[aria-expanded='true'] > .label {
    color: var(--_accent);
    font-weight: 600;
  }

  .mark {
    font-weight: 700;
  }

  .mark.right {
    color: var(--_right);
  }

  .mark.wrong {
    color: var(--_wrong);
  }

  .mark.open {
    color: var(--_open);
  }

  .details {
    padding: 0.5rem 0.75rem 1rem;
    background: var(--_shade);
  }

  .details dl > div {
    display: grid;
    grid-template-columns: 12rem minmax(0, 1fr);
    gap: 0.125rem 1rem;
    padding-block: 0.25rem;
    overflow-wrap: anywhere;
  }

  .details dt {
    color: var(--_soft);
    font-size: 0.875rem;
  }

  .details .paragraph {
    display: none;
  }

  .details small {
    color: var(--_soft);
    font-size: 0.875rem;
  }

  .details h4 {
    margin-block: 0.75rem 0.25rem;
    font-size: 1rem;
  }

  .details .questions {
    padding-inline-start: 1.25rem;
  }

  .digest,
  .summary {
    max-inline-size: var(--_measure);
    margin-block: 0.5rem;
    font-family: var(--_serif);
  }

  .none {
    padding-block: 1rem;
    color: var(--_soft);
  }

  .legend {
    font-size: 0.875rem;
  }

  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 0.5rem 1.5rem;
    margin-block-end: 0.75rem;
    list-style: none;
  }

  .legend li {
    display: grid;
    grid-template-columns: 2.5rem 1fr;
    gap: 0.75rem;
    align-items: center;
  }

  .legend p {
    max-inline-size: var(--_measure);
    color: var(--_soft);
  }

  @container (inline-size < 40rem) {
    .controls button {
      padding-inline: 0.375rem;
    }

    button.event {
      grid-template-columns: minmax(0, 1fr) 2.5rem auto;
    }

    button.event > .label {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .details dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
