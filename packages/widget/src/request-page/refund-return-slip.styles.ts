import { css } from 'lit';

export const returnSlipStyles = css`
  .todo {
    counter-reset: todo;
    display: grid;
    gap: var(--space-4);
  }
  .todo > li {
    counter-increment: todo;
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: var(--space-2) var(--space-3);
  }
  .todo > li::before {
    content: counter(todo);
    inline-size: 26px;
    block-size: 26px;
    border-radius: 99px;
    border: 1px solid var(--border-control);
    display: grid;
    place-content: center;
    font-size: var(--text-s);
    font-weight: var(--strong);
  }
  .todo > li > * {
    grid-column: 2;
  }
  .todo h3 {
    line-height: 26px;
  }
  .slip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 108px;
    gap: var(--space-4);
    border: 1px solid var(--border);
    border-radius: var(--radius-m);
    padding: var(--space-4);
  }
  .slip address {
    font-style: normal;
    line-height: 1.5;
  }
  .qr {
    background: #fff;
    padding: 8px;
    border-radius: var(--radius-s);
    border: 1px solid var(--border);
    inline-size: 108px;
    block-size: 108px;
    display: block;
    fill: #000;
  }
  .slip [part="qr"] {
    inline-size: 108px;
  }
  .qr + p {
    text-align: center;
    color: var(--muted);
  }
  .slip footer {
    grid-column: 1 / -1;
    display: flex;
    gap: var(--space-2);
    flex-wrap: wrap;
  }
  .slip footer .btn {
    flex: 1;
    word-break: keep-all;
  }
  @container rw (inline-size < 360px) {
    .slip {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container rw (inline-size >= 600px) {
    .todo form {
      max-inline-size: 420px;
    }
  }
  @media print {
    .slip footer,
    .todo > li:not(:has(.slip)) {
      display: none;
    }
  }
`;
