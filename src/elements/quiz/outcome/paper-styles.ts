import {css} from 'lit';

/** The quiz on paper. On the screen there is no paper, and on paper no screen. */
export const paperStyles = css`
  @media screen {
    .worksheet {
      display: none;
    }
  }

  @media print {
    :host {
      container-type: normal;
    }

    .screen {
      display: none;
    }

    .worksheet {
      color: #000;
      font: 11pt / 1.4 var(--_serif);
    }

    .worksheet + .worksheet {
      break-before: page;
    }

    .worksheet h2 {
      font-size: 16pt;
    }

    .fill-in {
      display: flex;
      gap: 2rem;
      margin-block: 0.75rem 0.5rem;
      font: 10pt / 1.4 var(--_sans);
    }

    .fill-in span {
      flex: 2;
      padding-block-end: 0.25rem;
      border-block-end: 1px solid #000;
    }

    .fill-in span + span {
      flex: 1;
    }

    .source {
      color: #333;
      font: 9pt / 1.4 var(--_sans);
    }

    .worksheet > ol {
      margin-block-start: 1rem;
      padding-inline-start: 1.75rem;
    }

    .worksheet > ol > li {
      margin-block-end: 1.1rem;
      break-inside: avoid;
    }

    .worksheet .stem {
      font-weight: 600;
    }

    .worksheet :is(.boxes, .letters) {
      margin-block-start: 0.25rem;
    }

    .boxes {
      list-style: none;
    }

    .boxes > li {
      display: flex;
      gap: 0.5em;
    }

    .box {
      flex: none;
      margin-block-start: 0.25em;
      inline-size: 0.9em;
      block-size: 0.9em;
      border: 1px solid #000;
    }

    .blank {
      display: inline-block;
      inline-size: 10rem;
      block-size: 1.4em;
      border-block-end: 1px solid #000;
    }

    .pairs {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2rem;
    }

    .letters {
      padding-inline-start: 1.5rem;
      list-style: upper-alpha;
    }
  }
`;
