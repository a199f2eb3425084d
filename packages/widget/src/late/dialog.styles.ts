import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    box-shadow: 0 1px 2px light-dark(rgb(20 24 33 / 0.06), rgb(0 0 0 / 0.4)), 0 8px 24px light-dark(rgb(20 24 33 / 0.08), rgb(0 0 0 / 0.4));
    padding: var(--space-5);
    max-inline-size: min(420px, calc(100vw - 32px));
  }
  dialog::backdrop {
    background: rgb(10 12 16 / 0.45);
  }
  dialog > h3,
  dialog > form > h3 {
    font-size: var(--text-l);
    margin-block-end: var(--space-1);
  }
  dialog .note,
  dialog refund-tracking-form {
    margin-block-start: var(--space-3);
  }
  dialog refund-tracking-form {
    display: block;
  }
  dialog .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    margin-block-start: var(--space-5);
  }
`;
