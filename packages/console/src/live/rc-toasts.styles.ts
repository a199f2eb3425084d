import { css } from 'lit';

export const toastStyles = css`
  .toasts {
    position: fixed; inset-inline-start: 208px; inset-block-end: var(--space-4); z-index: 5; display: grid; gap: var(--space-2);
    width: min(380px, calc(100vw - 2 * var(--space-4)));
  }
  .toast {
    display: flex; align-items: center; gap: 10px; padding: 10px 12px; border-radius: var(--radius-m); background: var(--text);
    color: var(--surface); box-shadow: var(--shadow);
  }
  .toast .btn { background: transparent; color: inherit; border-color: currentColor; }
  .toast .btn.icon { border-color: transparent; }
  .toast .ic { flex: none; }
  @media (max-width: 720px) {
    .toasts { inset-inline-start: var(--space-4); inset-block: var(--space-2) auto; }
    .toast .btn { min-height: var(--touch); min-width: var(--touch); }
  }
`;
