import {css} from 'lit';

/** A sheet to read, with the times of the events, and a sheet to answer on; the key follows on its own. */
export const printStyles = css`
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
