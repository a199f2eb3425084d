import { css } from 'lit';

export const itemStyles = css`
  .items > li {
    border-block-start: 1px solid var(--border);
  }
  .item {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr) auto;
    column-gap: var(--space-3);
    padding: var(--space-4);
  }
  .item-name h3 {
    line-height: 1.35;
  }
  .item-name p {
    font-size: var(--text-s);
    color: var(--muted);
  }
  .item-price {
    text-align: end;
  }
  .item-say {
    grid-row: 2;
    grid-column: 1 / -1;
    margin-block-start: var(--space-2);
    display: grid;
    gap: var(--space-2);
  }
  .item-request {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
  }
  .item-do {
    grid-row: 3;
    grid-column: 2 / -1;
    justify-self: end;
    align-self: start;
    margin-block-start: var(--space-2);
    z-index: 1;
  }
  .item > refund-why {
    grid-row: 3;
    grid-column: 1 / -1;
    margin-block-start: var(--space-2);
  }
  .item:not(:has(.item-do)) > refund-why:not(:has([open])) {
    margin-block: -2px -12px;
  }
  @container rw (inline-size < 360px) {
    .item {
      grid-template-columns: 52px minmax(0, 1fr);
    }
    .item-price {
      grid-column: 2;
      text-align: start;
    }
    .item-say {
      grid-row: 3;
    }
    .item > refund-why {
      grid-row: 4;
    }
    .item-do {
      grid-row: 5;
      grid-column: 1 / -1;
      justify-self: stretch;
    }
    .item-do .btn {
      inline-size: 100%;
    }
  }
  @container rw (inline-size >= 600px) {
    .item-say {
      grid-column: 2 / -1;
      margin-block-start: 2px;
    }
    .item > refund-why {
      grid-column: 2 / -1;
    }
  }
`;
