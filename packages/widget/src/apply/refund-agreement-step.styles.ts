import { css } from 'lit';

export const agreementStepStyles = css`
  .apart {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-m);
    background: var(--sunken);
    min-block-size: 60px;
  }
  .apart.open {
    background: none;
    border: 1px solid var(--border);
  }
  .apart .own {
    grid-column: 1 / -1;
    padding-block: var(--space-3) var(--space-2);
  }
`;
