import {css} from 'lit';

/** `.visually-hidden`: said by a screen reader, not drawn. With `.focusable` it is drawn while it has the focus. */
export const visuallyHidden = css`
  .visually-hidden:not(.focusable:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
