import {css} from 'lit';

/**
 * The look that the elements share. First in every element's `styles`.
 *
 * - **Tokens.** A page sets `--article-*`; the styles use the private `--_*` beside it, which hold the default. Never a raw
 *   colour or font in an element's own styles.
 * - **Type.** `--_serif` is the article's voice: headings, the text, the stem of a question, an event's label. `--_sans` is
 *   the tool's voice: buttons, dates, hints, counts. Sizes in `rem`, so that the reader's own size counts: 0.8125 small,
 *   0.9375 controls, 1.0625 text, 1.375 and 1.75 headings. Lines of text stay under `--_measure`.
 * - **Lines, not boxes.** Parts are set apart by white space and a hairline (`--_rule`); a surface (`--_shade`) is for what
 *   answers the reader, such as feedback. Controls have `--_edge`, which contrasts 3 : 1 with the paper.
 * - **One accent** (`--_accent`, on it `--_on-accent`): what can be pressed and what is selected. Nothing else has it.
 * - **Right, wrong, open** have a colour, and always also a word and a sign: ✓ ✗ ○. The colours serve as text on the paper
 *   and on the shade (AA or better, in both schemes).
 * - **Schemes.** Colours are `light-dark()` pairs: the page's `color-scheme` decides, `theme="light"` or `"dark"` overrules it.
 */
export const theme = css`
  :host {
    --_serif: var(
      --article-font-text,
      Charter,
      'Bitstream Charter',
      'Iowan Old Style',
      'Sitka Text',
      Georgia,
      Cambria,
      serif
    );
    --_sans: var(
      --article-font-controls,
      system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      sans-serif
    );
    --_measure: var(--article-measure, 65ch);
    --_radius: var(--article-radius, 3px);

    --_paper: var(--article-paper, light-dark(#fffefc, #181715));
    --_shade: var(--article-shade, light-dark(#f5f2ec, #23211e));
    --_ink: var(--article-ink, light-dark(#1c1a17, #ece7de));
    --_soft: var(--article-ink-soft, light-dark(#5d574e, #b3aba0));
    --_rule: var(--article-rule, light-dark(#ddd7cc, #3b3731));
    --_edge: var(--article-edge, light-dark(#857d70, #8c8477));
    --_accent: var(--article-accent, light-dark(#0d5474, #8ac8e6));
    --_on-accent: var(--article-on-accent, light-dark(#ffffff, #0a1a22));
    --_mark: var(--article-mark, light-dark(#ffe68f, #665012));
    --_right: var(--article-right, light-dark(#1a6537, #84d09c));
    --_wrong: var(--article-wrong, light-dark(#a1271b, #f2a093));
    --_open: var(--article-open, light-dark(#755200, #e2ba60));

    display: block;
    background: var(--_paper);
    color: var(--_ink);
    font: 1rem / 1.5 var(--_sans);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4 {
    margin: 0;
    font-family: var(--_serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Focus that a script moves to a heading or a message says where the reader is; nothing can be pressed there. */
  :is(h2, h3, h4, p, section)[tabindex='-1']:focus {
    outline: none;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      scroll-behavior: auto !important;
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_shade: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_rule: CanvasText;
      --_edge: ButtonBorder;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_mark: Highlight;
      --_right: CanvasText;
      --_wrong: CanvasText;
      --_open: CanvasText;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
