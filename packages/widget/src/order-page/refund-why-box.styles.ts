import { css } from 'lit';

export const whyBoxStyles = css`
  .why-box {
    background: var(--sunken);
    border-radius: var(--radius-m);
    padding: var(--space-4);
    font-size: var(--text-s);
    margin-block-start: var(--space-2);
  }
  .why-box h4:not(:first-child) {
    margin-block-start: var(--space-4);
  }
  .rules:not(:first-child) {
    margin-block-start: var(--space-3);
    border-block-start: 1px solid var(--border);
  }
  .rules li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 0 var(--space-2);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
  }
  .rules:first-child li:first-child {
    padding-block-start: 0;
  }
  .rules li:last-child {
    border: 0;
    padding-block-end: 0;
  }
  .rules .i {
    margin-block-start: 1px;
    color: var(--muted);
  }
  .rules .pass .i {
    color: var(--positive);
  }
  .rules .fail .i {
    color: var(--critical);
  }
  .rules cite {
    grid-column: 2;
    color: var(--muted);
  }
  @container rw (inline-size >= 600px) {
    .rules li {
      grid-template-columns: 20px minmax(0, 1fr) auto;
    }
    .rules cite {
      grid-column: 3;
      text-align: end;
    }
  }
`;
