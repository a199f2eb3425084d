import { css } from 'lit';

export const skeletonStyles = css`
  .sk {
    background: var(--border);
    border-radius: var(--radius-s);
    margin-block: 3px;
    animation: pulse 1.6s infinite;
  }
  @keyframes pulse {
    50% {
      opacity: 0.45;
    }
  }
  .sk-item {
    display: grid;
    grid-template-columns: 52px 1fr 76px;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-4);
    border-block-start: 1px solid var(--border);
  }
  .sk-item .say {
    grid-column: 1 / -1;
  }
  .sk-item .button {
    grid-column: 2 / -1;
    justify-self: end;
    inline-size: 148px;
    block-size: 44px;
    border-radius: var(--radius-m);
  }
  .w60 {
    inline-size: 60%;
  }
  .h13 {
    block-size: 13px;
  }
  .h16 {
    block-size: 16px;
  }
`;
