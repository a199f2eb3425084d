import { css } from 'lit';

export const termsStyles = css`
  .terms li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
  }
  .terms li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .terms .i {
    margin-block-start: 2px;
    color: var(--muted);
  }
  .terms .end {
    text-align: end;
    font-size: var(--text-s);
    white-space: nowrap;
    color: var(--muted);
  }
  .terms small {
    grid-column: 2 / -1;
  }
  .terms cite {
    white-space: nowrap;
  }
  .clauses {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--space-2) var(--space-3);
    font-size: var(--text-s);
  }
  .clauses dt {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
`;
