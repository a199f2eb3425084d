import { css } from 'lit';

export const quantityStyles = css`
  .qty {
    display: inline-grid;
    grid-template-columns: 44px 40px 44px;
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
    align-items: center;
    text-align: center;
  }
  .qty button {
    block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    border-radius: var(--radius-m);
    cursor: pointer;
  }
  .qty button[aria-disabled="true"] {
    color: var(--border-control);
    cursor: default;
  }
`;
