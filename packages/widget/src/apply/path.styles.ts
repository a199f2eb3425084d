import { css } from 'lit';

export const pathStyles = css`
  .path {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(max-content, 1fr);
    gap: var(--space-2);
    padding: var(--space-4) var(--space-4) 0;
    counter-reset: step;
  }
  .path li {
    counter-increment: step;
    border-block-start: 3px solid var(--border);
    padding-block-start: 6px;
    font-size: var(--text-s);
    color: var(--muted);
    display: flex;
    gap: 5px;
    align-items: center;
    white-space: nowrap;
  }
  .path li::before {
    content: counter(step);
    font-variant-numeric: tabular-nums;
  }
  .path .done {
    border-color: var(--muted);
  }
  .path .done::before {
    content: none;
  }
  .path .now {
    border-color: var(--accent);
    color: var(--text);
    font-weight: var(--strong);
  }
  .path .i {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.4;
  }
  @container rw (inline-size < 440px) {
    .path {
      gap: 4px;
      padding-inline: var(--space-3);
    }
    .path li {
      font-size: var(--text-xs);
      gap: 4px;
    }
    .path li:not(.now)::before {
      content: none;
    }
  }
`;
