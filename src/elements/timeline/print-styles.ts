import {css} from 'lit';

/** On paper: the axis as a still picture, the list with its details, and nothing to press. */
export const printStyles = css`
  @media print {
    .filters,
    .controls,
    .pager,
    .questions,
    .details h4,
    .legend > summary {
      display: none;
    }

    .axis-picture {
      position: relative;
      margin-block-end: 1rem;
      padding-block-start: 1.5rem;
      break-inside: avoid;
    }

    .axis-picture .tick {
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--start) * 100%);
      padding-inline-start: 0.25rem;
      border-inline-start: 1px solid var(--_rule);
      font: 0.75rem / 1.3 var(--_sans);
      white-space: nowrap;
    }

    .axis-picture .line {
      position: relative;
      padding-block-start: 0.25rem;
      white-space: nowrap;
    }

    .axis-picture .caption {
      display: block;
      margin-inline-start: calc(var(--start) * 100%);
    }

    .axis-picture .late > .caption {
      margin-inline: 0 calc((1 - var(--end)) * 100%);
      text-align: end;
    }

    .axis-picture .bar {
      min-inline-size: var(--_bar-height);
      margin-inline: calc(var(--start) * 100%) calc((1 - var(--end)) * 100%);
    }

    .axis-picture .day > .bar {
      inline-size: var(--_bar-height);
    }

    :is(.axis-picture, .swatch) .bar {
      print-color-adjust: exact;
    }

    .details .paragraph {
      display: inline;
    }

    button.event {
      display: grid;
      min-block-size: 0;
      padding-block: 0.25rem;
    }

    li {
      break-inside: avoid;
    }
  }
`;
