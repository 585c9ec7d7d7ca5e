import {css} from 'lit';

/**
 * Buttons: `button` is the plain one, `button.primary` the one next step, `button.quiet` looks like a link within text or a
 * row. All are at least 24 pixels high and wide, the first two 44.
 */
export const buttons = css`
  button {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    font: 500 0.9375rem / 1.2 var(--_sans);
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
    color: var(--_on-accent);
  }

  button.quiet {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0.125rem 0.25rem;
    border-color: transparent;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button:disabled {
    border-color: var(--_rule);
    background: transparent;
    color: var(--_soft);
    cursor: default;
  }

  @media (forced-colors: active) {
    button.primary {
      border-width: 2px;
      background: ButtonFace;
      color: ButtonText;
    }

    button:disabled {
      color: GrayText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
