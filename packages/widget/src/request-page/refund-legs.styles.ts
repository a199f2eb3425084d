import { css } from 'lit';

export const legsStyles = css`
  refund-legs {
    display: block;
  }
  .leg {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
    align-items: start;
  }
  .leg:last-child {
    border: 0;
  }
  .leg .i {
    margin-block-start: 2px;
    color: var(--muted);
  }
  .leg.ok .i {
    color: var(--positive);
  }
  .leg.bad .i {
    color: var(--critical);
  }
  .leg.go .i {
    color: var(--info);
  }
`;
