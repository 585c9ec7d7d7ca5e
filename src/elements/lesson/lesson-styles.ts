import {css} from 'lit';

/** One column on a phone; from 60rem the article as a newspaper column, the quiz beside it, the timeline below both. */
export const lessonStyles = css`
  .lesson {
    container: lesson / inline-size;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
  }

  header {
    padding-block: 1rem 1.25rem;
    border-block-start: 3px solid var(--_ink);
  }

  header h2 {
    font-size: clamp(1.75rem, 1.25rem + 2.5vi, 2.75rem);
    letter-spacing: -0.01em;
    line-height: 1.1;
  }

  .byline {
    margin-block-start: 0.75rem;
    color: var(--_soft);
    font-size: 0.875rem;
  }

  .byline span + span::before {
    content: ' · ';
    content: ' · ' / '';
  }

  nav {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--article-sticky-top, 0);
    display: flex;
    gap: 0.25rem 1.25rem;
    margin-block-end: 1.5rem;
    border-block: 1px solid var(--_rule);
    background: var(--_paper);
  }

  nav button.quiet {
    min-block-size: 2.75rem;
    padding-inline: 0;
    font-weight: 600;
    text-decoration: none;
  }

  section {
    scroll-margin-block-start: calc(var(--article-sticky-top, 0px) + 4rem);
  }

  h2.label {
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--_rule);
    font: 600 0.8125rem / 1.4 var(--_sans);
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  h2.label + * {
    margin-block-start: 1rem;
  }

  /* The quiz begins with a margin of its own. */
  h2.label + article-quiz {
    margin-block-start: 0;
  }

  ::slotted([slot='article']) {
    margin-block-start: 1rem;
  }

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

  @container lesson (min-width: 60rem) {
    nav {
      display: none;
    }

    .columns:not(.without-article) {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      column-gap: 3.5rem;
    }

    /* Within its section: a sticky item of a grid would not stop at the end of its row. */
    .sticky {
      position: sticky;
      inset-block-start: calc(var(--article-sticky-top, 0px) + 1rem);
      max-block-size: calc(100vb - var(--article-sticky-top, 0px) - 2rem);
      /* The padding leaves room for the focus ring, which would be cut off. */
      margin: -0.5rem;
      padding: 0.5rem;
      overflow: auto;
    }

    .timeline {
      grid-column: 1 / -1;
    }

    section {
      scroll-margin-block-start: calc(var(--article-sticky-top, 0px) + 1rem);
    }
  }

  /* A sheet to read, with the times of the events, and a sheet to answer on; the key follows on its own. */
  @media print {
    nav,
    .passage,
    .placing,
    .coverage,
    .quiz h2,
    .quiz .note,
    .timeline .note,
    article-timeline::part(details),
    article-timeline::part(legend) {
      display: none;
    }

    .columns {
      display: flex;
      flex-direction: column;
    }

    .quiz {
      order: 1;
      break-before: page;
    }

    .sticky {
      position: static;
      max-block-size: none;
      margin: 0;
      padding: 0;
      overflow: visible;
    }

    header {
      padding-block: 0.5rem;
    }

    .brief {
      max-inline-size: none;
      font-size: 11pt;
      line-height: 1.4;
    }

    .brief li {
      break-inside: avoid;
    }

    .source a::after {
      content: ': ' attr(href);
    }
  }
`;
