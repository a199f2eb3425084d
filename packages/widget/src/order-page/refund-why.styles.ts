import { css } from 'lit';

export const whyStyles = css`
  .why > summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--touch);
    padding-inline-end: var(--space-2);
    font-size: var(--text-s);
    color: var(--muted);
    cursor: pointer;
    list-style: none;
    border-radius: var(--radius-s);
  }
  .why > summary:hover {
    color: var(--text);
  }
  .why > summary::-webkit-details-marker {
    display: none;
  }
  .why > summary .i {
    transition: transform var(--fast);
  }
  .why[open] > summary .i {
    transform: rotate(180deg);
  }
`;
