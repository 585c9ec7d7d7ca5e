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

  @media print {
    .panel {
      border: 1px solid var(--_edge);
      background: none;
      break-inside: avoid;
    }
  }
`;
