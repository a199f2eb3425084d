import { css } from 'lit';

export const orderRowStyles = css`
  .btn.wide {
    inline-size: 100%;
  }
  refund-order-row,
  .orders-h {
    display: block;
    border-block-start: 1px solid var(--border);
  }
  .orders-h + refund-order-row {
    border-block-start: 0;
  }
  .orders-h {
    padding: var(--space-3) var(--space-4) var(--space-2);
    font-size: var(--text-s);
    color: var(--muted);
  }
  .order {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    padding: var(--space-3) var(--space-4);
  }
  .order .pics {
    display: flex;
    gap: 4px;
    align-items: center;
    grid-row: 1 / span 2;
    grid-column: 2;
    justify-self: end;
    align-self: start;
    font-size: var(--text-s);
    color: var(--muted);
  }
  .order .what {
    font-size: var(--text-s);
    color: var(--muted);
    grid-column: 1;
  }
  .order .state {
    grid-column: 1 / -1;
    display: flex;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--touch);
    margin-block-start: 2px;
  }
  .order .state > div {
    display: grid;
    gap: 2px;
    justify-items: start;
  }
  .order .state .btn {
    flex: none;
  }
  @container rw (inline-size < 600px) {
    .order .btn.quiet {
      padding-inline: 0;
      border-color: transparent;
      background: none;
      text-decoration: underline;
      text-decoration-color: var(--border-control);
      text-underline-offset: 3px;
    }
  }
  @container rw (inline-size < 360px) {
    .order .state {
      flex-direction: column;
      align-items: stretch;
      gap: 0;
    }
    .order .state .primary {
      margin-block-start: var(--space-2);
    }
    .order .btn.quiet {
      justify-content: start;
    }
  }
  @container rw (inline-size >= 600px) {
    .order {
      grid-template-columns: 96px minmax(0, 1fr) 348px;
      row-gap: 0;
    }
    .order .pics {
      grid-column: 1;
      justify-self: start;
      align-self: center;
    }
    .order :is(h3, .what) {
      grid-column: 2;
    }
    .order h3 {
      align-self: end;
    }
    .order .what {
      align-self: start;
    }
    .order .state {
      grid-row: 1 / span 2;
      grid-column: 3;
      margin: 0;
    }
  }
`;
