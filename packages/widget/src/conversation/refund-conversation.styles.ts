import { css } from 'lit';

export const conversationStyles = css`
  .thread {
    display: grid;
    gap: var(--space-3);
  }
  .msg {
    display: grid;
    gap: 4px;
    max-inline-size: 88%;
    justify-self: start;
  }
  .msg > p {
    font-size: 12px;
    color: var(--muted);
  }
  .msg > div {
    padding: 9px 12px;
    border-radius: 14px;
    border-start-start-radius: 4px;
    background: var(--sunken);
    overflow-wrap: anywhere;
  }
  .msg .wrote {
    white-space: pre-line;
  }
  .msg.me {
    justify-self: end;
  }
  .msg.me > p {
    text-align: end;
  }
  .msg.me > div {
    background: var(--surface);
    border: 1px solid var(--border);
    border-start-start-radius: 14px;
    border-start-end-radius: 4px;
  }
  .msg .link {
    min-block-size: 24px;
    color: inherit;
    font-size: var(--text-s);
  }
  .talk {
    margin-block-start: var(--space-4);
    display: grid;
    gap: var(--space-3);
  }
  .whom {
    display: grid;
    gap: 6px;
    font-weight: var(--strong);
  }
  .whom select {
    inline-size: 100%;
    min-block-size: var(--touch);
    padding: 9px 12px;
    font-weight: 400;
    background: var(--surface);
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
  }
  .talk .wrong {
    display: flex;
    gap: 6px;
    color: var(--critical);
    font-weight: var(--strong);
  }
  .compose {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 44px;
    gap: var(--space-1);
    align-items: end;
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
  }
  .compose:focus-within {
    border-color: var(--accent);
  }
  .compose textarea {
    inline-size: 100%;
    min-block-size: var(--touch);
    max-block-size: 200px;
    field-sizing: content;
    padding: 11px 4px;
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    resize: none;
    display: block;
  }
  .compose textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .compose.bad {
    border-color: var(--critical);
    box-shadow: inset 0 0 0 1px var(--critical);
  }
  .compose .btn {
    border-color: transparent;
    background: none;
  }
  .with {
    display: grid;
    gap: var(--space-1);
  }
  .with li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--space-2);
    align-items: center;
    font-size: var(--text-s);
  }
  .with b {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media print {
    .talk {
      display: none;
    }
  }
`;
