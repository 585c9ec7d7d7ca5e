import {css} from 'lit';

/**
 * `.bar`: the time of an event, each shape its own. What is possible is pale with an edge, what is certain (`.certain`) is
 * solid. The direction of the text is the direction of time.
 */
export const barStyles = css`
  :host {
    --_bar: var(--article-timeline-bar, light-dark(#52656f, #a3b6c0));
    --_bar-pale: color-mix(in srgb, var(--_bar) 16%, var(--_paper));
  }

  .bar {
    --_bar-height: 0.625rem;
    position: relative;
    display: block;
    block-size: var(--_bar-height);
    border: 1px solid var(--_bar);
    border-radius: 1px;
    background-color: var(--_bar-pale);
  }

  .certain {
    position: absolute;
    inset-block: -1px;
    inset-inline: calc(var(--from, 0) * 100%) calc((1 - var(--to, 0)) * 100%);
    background: var(--_bar);
    forced-color-adjust: none;
  }

  .held {
    position: absolute;
    inset-block: -2px;
    inset-inline: calc(var(--from, 0) * 100%) calc((1 - var(--to, 0)) * 100%);
    border: 1px solid var(--_bar);
    border-inline-width: 2px;
    background: var(--_bar-pale);
  }

  /* One day: known to the day. */
  .bar.day {
    border-radius: var(--_bar-height);
    background-color: var(--_bar);
    forced-color-adjust: none;
  }

  .bar.day .certain {
    display: none;
  }

  /* One day, not known which. */
  .bar:is(.within, .week) {
    border-style: dashed;
  }

  /* Cells: seven days, three months, four quarters, ten years, ten decades. */
  .bar:is(.week, .season, .year, .decade, .century) {
    background-image: repeating-linear-gradient(
      to right,
      transparent 0 calc(100% / var(--_cells) - 1px),
      color-mix(in srgb, var(--_bar) 55%, transparent) calc(100% / var(--_cells) - 1px)
        calc(100% / var(--_cells))
    );
  }

  .bar.week {
    --_cells: 7;
  }

  .bar.season {
    --_cells: 3;
  }

  .bar.year {
    --_cells: 4;
  }

  .bar:is(.decade, .century) {
    --_cells: 10;
  }

  .bar.century {
    border-block-width: 3px;
  }

  /* Ends that are not known or not there: no edge, fading away. */
  .bar:is(.open-start, .around) {
    border-inline-start: 0;
  }

  .bar:is(.open-end, .ongoing, .around) {
    border-inline-end: 0;
  }

  /* The farther from the end that is known, the paler; but any day out there is possible. */
  .bar.open-start {
    mask-image: linear-gradient(to var(--_backward, left), #000, rgb(0 0 0 / 25%) min(14rem, 90%));
  }

  .bar.open-end {
    mask-image: linear-gradient(to var(--_forward, right), #000, rgb(0 0 0 / 25%) min(14rem, 90%));
  }

  .bar.around {
    border-style: dashed;
    background: none;
  }

  .swatch > .around > .certain {
    --from: 0.35;
    --to: 0.65;
    border: 1px solid var(--_bar);
    background: var(--_bar-pale);
  }

  /* Goes on: an arrow at its end. */
  .bar.ongoing::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0;
    inline-size: calc(var(--_bar-height) * 0.7);
    block-size: calc(var(--_bar-height) * 0.7);
    border: solid var(--_bar);
    border-width: 2px 2px 0 0;
    transform: translateY(-50%) rotate(45deg);
  }

  :host(:dir(rtl)) .bar.ongoing::after {
    transform: translateY(-50%) rotate(-135deg);
  }

  /* On one side of a day: a bracket there, and dots on the side where it happened. */
  .bar:is(.before, .after) {
    border: 0;
    border-radius: 0;
    background: radial-gradient(circle at center, var(--_bar) 1px, transparent 1.5px) 0 50% / 8px
      4px repeat-x;
  }

  .bar.before {
    border-inline-end: 3px solid var(--_bar);
  }

  .bar.after {
    border-inline-start: 3px solid var(--_bar);
  }

  .bar.undated {
    border-style: dotted;
    border-color: var(--_soft);
    background: none;
  }

  .bar.approximate {
    border-style: dotted;
    background-image: repeating-linear-gradient(
      -45deg,
      transparent 0 3px,
      color-mix(in srgb, var(--_bar) 60%, transparent) 3px 4.5px
    );
  }

  .bar.uncertain::before {
    content: '?';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    padding-inline: 0.2em;
    background: var(--_paper);
    color: var(--_ink);
    font: 700 0.6875rem/1 var(--_sans);
    transform: translate(-50%, -50%);
  }

  .bar.group {
    border-width: 1px 3px;
    border-style: double;
    background: repeating-linear-gradient(to bottom, var(--_bar) 0 2px, var(--_bar-pale) 2px 4px);
  }

  @media (forced-colors: active) {
    :host {
      --_bar: CanvasText;
    }

    .bar:is(.before, .after) {
      border-block-end: 1px dotted;
    }
  }

  :host(:dir(rtl)) .bar {
    --_forward: left;
    --_backward: right;
  }

  .swatch {
    display: inline-block;
    inline-size: 2.5rem;
    vertical-align: middle;
    color: var(--_soft);
    text-align: center;
  }

  .swatch > .day {
    inline-size: var(--_bar-height);
    margin-inline: auto;
  }

  .swatch > .span {
    --from: 0.3;
    --to: 0.7;
  }

  .swatch > .span.exact {
    --from: 0;
    --to: 1;
  }

  .swatch > .ongoing {
    --from: 0.25;
    --to: 0.55;
  }
`;
