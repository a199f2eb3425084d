import { css } from 'lit';

export const breakdownStyles = css`
  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .money > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    padding-block: 6px;
    align-items: baseline;
    column-gap: var(--space-4);
  }
  .money dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .money > .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    border-block-start: 1px solid var(--border-control);
    margin-block-start: 6px;
    padding-block: var(--space-3);
    font-weight: var(--strong);
    font-size: var(--text-l);
  }
  .money > .total:first-child {
    border: 0;
    margin: 0;
    padding-block-start: 0;
  }
  .money .total dd {
    font-size: var(--text-xl);
    letter-spacing: -0.01em;
  }
  .money .sub {
    padding-block: 4px;
    font-size: var(--text-s);
    color: var(--muted);
  }
  .card {
    border: 1px solid var(--border);
    border-radius: var(--radius-m);
    padding: var(--space-4);
    background: var(--surface);
  }
  .said {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--border);
    white-space: pre-line;
  }
  .card.sunk {
    background: var(--sunken);
    border-color: transparent;
  }
`;
