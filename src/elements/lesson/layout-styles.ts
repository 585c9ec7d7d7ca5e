import {css} from 'lit';

/** One column on a phone; from 60rem the article as a newspaper column, the quiz beside it, the timeline below both. */
export const layoutStyles = css`
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
`;
