import { css } from 'lit';

export const fieldStyles = css`
  .field {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .field > label {
    font-weight: var(--strong);
  }
  .hint {
    font-size: var(--text-s);
    color: var(--muted);
    text-wrap: pretty;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--touch);
    padding: 9px 12px;
    background: var(--surface);
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
  }
  textarea.input {
    min-block-size: 92px;
    resize: vertical;
    display: block;
  }
  .pick {
    position: relative;
    display: block;
  }
  .pick > .i {
    position: absolute;
    inset-inline-end: 12px;
    inset-block-start: 13px;
    pointer-events: none;
    color: var(--muted);
  }
  select.input {
    appearance: none;
    padding-inline-end: 36px;
    text-overflow: ellipsis;
  }
  .bad .input {
    border-color: var(--critical);
    box-shadow: inset 0 0 0 1px var(--critical);
  }
  .bad .input:focus-visible {
    box-shadow: var(--focus);
  }
  .err {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    font-size: var(--text-s);
    color: var(--critical);
    font-weight: var(--strong);
  }
  .err .i {
    margin-block-start: 1px;
  }
`;
