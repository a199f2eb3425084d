import { css } from 'lit';

export const keysStyles = css`
  dialog.sheet { width: min(760px, calc(100% - 32px)); }
  .body { padding: var(--space-4) var(--space-5) var(--space-5); display: grid; gap: var(--space-4); }
  .groups { columns: 2; column-gap: var(--space-6); }
  .groups section { break-inside: avoid; margin-bottom: var(--space-4); }
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 12px; align-items: center; margin-top: 8px; }
  dt { text-align: right; white-space: nowrap; }
  kbd { display: inline-block !important; }
  .setting { display: flex; gap: var(--space-3); align-items: center; padding-bottom: var(--space-4); border-bottom: 1px solid var(--border); }
  .switch { width: 38px; height: 24px; border-radius: 12px; border: 1px solid var(--border-control); background: var(--surface-sunken); position: relative; flex: none; padding: 0; }
  .switch::after { content: ''; position: absolute; left: 3px; top: 3px; width: 16px; height: 16px; border-radius: 50%; background: var(--border-control); }
  .switch[aria-checked='true'] { background: var(--accent); border-color: var(--accent); }
  .switch[aria-checked='true']::after { left: auto; right: 3px; background: var(--on-accent); }
  .switch:focus-visible { border-radius: 12px; }
  @media (max-width: 720px) { .groups { columns: 1; } }
`;
