import { css } from 'lit';

export const requestPageStyles = css`
  .asked {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: center;
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
  }
  .asked:first-child {
    padding-block-start: 0;
  }
  .asked:last-child {
    border: 0;
    padding-block-end: 0;
  }
  .asked div > b {
    font-size: var(--text-s);
  }
  .asked p {
    font-size: var(--text-s);
    color: var(--muted);
  }
  .asked p > .i {
    vertical-align: -3px;
    margin-inline-end: 6px;
  }
  .asked .done {
    color: var(--positive);
    font-weight: var(--strong);
  }
  .details {
    margin-block-start: var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--border);
    font-size: var(--text-s);
    white-space: pre-line;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-3);
  }
  .shown a {
    display: block;
    border-radius: var(--radius-s);
    color: inherit;
  }
  .section.stack > h3 {
    margin-block-end: 0;
  }
  refund-apply-again {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  a.link {
    color: inherit;
  }
  refund-correct-shipment > .link {
    margin-inline-end: var(--space-4);
  }
  a.btn {
    color: var(--text);
    text-decoration: none;
  }
  .said + .btn {
    margin-block-start: var(--space-3);
  }
  .inset {
    margin: 0 var(--space-4) var(--space-4);
  }
  .wide {
    inline-size: 100%;
  }
  @container rw (inline-size < 360px) {
    .asked {
      grid-template-columns: 52px minmax(0, 1fr);
      align-items: start;
    }
    .asked > .num {
      grid-column: 2;
    }
  }
  @container rw (inline-size >= 600px) {
    .wide {
      inline-size: auto;
    }
    .split {
      display: grid;
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
      border-block-start: 1px solid var(--border);
    }
    .split > * > .section:first-child,
    .split > * > :first-child > .section:first-child {
      border-block-start: 0;
    }
    .split > * + * {
      border-inline-start: 1px solid var(--border);
    }
  }
  @media print {
    .split,
    .foot {
      display: none;
    }
  }
`;
