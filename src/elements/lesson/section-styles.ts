import {css} from 'lit';

/** What stands in the parts of a lesson beside the quiz and the timeline, and the bar for a passage over them. */
export const sectionStyles = css`
  .note {
    margin-block: 0.75rem 1rem;
    color: var(--_soft);
    font-size: 0.875rem;
  }

  .note button.quiet {
    font-size: inherit;
  }

  .brief {
    max-inline-size: var(--_measure);
    font: 1.0625rem / 1.6 var(--_serif);
    hyphens: auto;
    text-wrap: pretty;
  }

  .standfirst {
    font-size: 1.1875rem;
    font-style: italic;
    line-height: 1.5;
  }

  .brief ol {
    margin-block-start: 1rem;
    padding-inline-start: 1.75rem;
  }

  .brief li + li {
    margin-block-start: 0.75rem;
  }

  .brief li::marker {
    color: var(--_soft);
    font: 0.8125rem var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  .source {
    margin-block-start: 1.25rem;
    font-size: 0.9375rem;
  }

  .placing {
    margin-block-end: 1rem;
  }

  .placing .note {
    font-family: var(--_sans);
  }

  .placing .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font: 0.9375rem / 1.4 var(--_sans);
  }

  .placing input {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  .coverage {
    margin-block-start: 1rem;
    font-size: 0.9375rem;
  }

  .coverage summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    cursor: pointer;
  }

  .coverage dl {
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }

  .coverage dt {
    margin-block-start: 0.5rem;
  }

  .coverage dd {
    color: var(--_soft);
  }

  .passage {
    position: fixed;
    inset: auto 0 0;
    inline-size: min(40rem, 100% - 1rem);
    max-block-size: 50vb;
    margin: 0 auto 0.5rem;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_shade);
    color: var(--_ink);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.2);
    font-size: 0.9375rem;
  }

  .passage blockquote {
    margin: 0.5rem 0 0;
    font: 1.0625rem / 1.5 var(--_serif);
  }

  .passage .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    margin-block-start: 0.5rem;
  }
`;
