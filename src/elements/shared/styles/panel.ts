import {css} from 'lit';

/**
 * `.panel`: a surface that answers the reader, with a coloured edge: `.right`, `.wrong`, `.open`, or none for a plain note.
 * `.panel > .verdict` is its first line; the sign stands in the text, so that it is read and printed too.
 */
export const panel = css`
  .panel {
    padding: 0.875rem 1rem;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_shade);
    font: 1.0625rem / 1.5 var(--_serif);
  }

  .panel.right {
    border-color: var(--_right);
  }

  .panel.wrong {
    border-color: var(--_wrong);
  }

  .panel.open {
    border-color: var(--_open);
  }

  .panel > .verdict {
    font: 600 0.9375rem / 1.4 var(--_sans);
  }

  .panel.right > .verdict {
    color: var(--_right);
  }

  .panel.wrong > .verdict {
    color: var(--_wrong);
  }

  .panel.open > .verdict {
    color: var(--_open);
  }

  .panel summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    font: 0.9375rem / 1.75rem var(--_sans);
    cursor: pointer;
  }

  .panel .problems {
    display: grid;
    gap: 0.75rem;
    padding-inline-start: 1.25rem;
    font: 0.9375rem / 1.4 var(--_sans);
    overflow-wrap: anywhere;
  }

  .panel small {
    display: block;
    color: var(--_soft);
    font: 0.875rem / 1.4 var(--_sans);
  }

  @media print {
    .panel {
      border: 1px solid var(--_edge);
      background: none;
      break-inside: avoid;
    }
  }
`;
