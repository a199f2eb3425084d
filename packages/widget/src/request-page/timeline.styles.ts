import { css } from 'lit';

export const timelineStyles = css`
  .time li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    padding-block-end: var(--space-3);
    position: relative;
  }
  .time li:last-child {
    padding-block-end: 0;
  }
  .time li::before {
    content: "";
    grid-row: 1;
    inline-size: 9px;
    block-size: 9px;
    margin-block-start: 6px;
    margin-inline-start: 5px;
    border-radius: 99px;
    background: var(--muted);
  }
  .time li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-inline-start: 9px;
    inset-block: 18px -6px;
    inline-size: 1px;
    background: var(--border-control);
  }
  .time .now::before {
    background: var(--surface);
    box-shadow: 0 0 0 2px var(--accent);
  }
  .time .now .what {
    font-weight: var(--strong);
  }
  .time .next {
    color: var(--muted);
  }
  .time .next::before {
    background: var(--surface);
    box-shadow: inset 0 0 0 1.5px var(--border-control);
  }
  .time small {
    grid-column: 2;
  }
  .time :is(time, .when) {
    font-size: var(--text-s);
    color: var(--muted);
    text-align: end;
    white-space: nowrap;
    padding-block-start: 1px;
  }
  @container rw (inline-size < 360px) {
    .time li {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .time :is(time, .when) {
      grid-column: 2;
      text-align: start;
    }
  }
`;
