import { css } from 'lit';

export const composerStyles = css`
  table { width: 100%; border-collapse: collapse; }
  :is(th, td) { text-align: start; font-weight: 400; padding: 6px 10px; vertical-align: middle; }
  thead th { color: var(--text-muted); font-size: var(--text-xs); padding-block: 2px 6px; }
  tbody tr { border-top: 1px solid var(--border); }
  tbody th { font-weight: 600; border-inline-start: 3px solid transparent; white-space: nowrap; }
  tr.changed { background: var(--accent-soft); }
  tr.changed th { border-inline-start-color: var(--accent); }
  td.mine { width: 44%; }
  td.mine :is(.input, .select) { width: 100%; }
  td.difference { text-align: end; white-space: nowrap; }
  .row.amount { gap: 8px; white-space: nowrap; }
  .hint { display: block; }
  .wrong { display: flex; align-items: center; gap: 4px; color: var(--critical); font-size: var(--text-xs); margin-top: 4px; }
  .better { display: block; color: var(--text-muted); font-size: var(--text-xs); }
  @media (min-width: 721px) {
    dialog.sheet { width: min(820px, calc(100% - 32px)); }
  }
  @media (max-width: 720px) {
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding-block: 6px; }
    :is(th, td) { padding: 2px 10px; }
    td.before { grid-column: 1; color: var(--text-muted); }
    td.mine { grid-column: 1 / -1; width: auto; padding-block: 4px; }
    td.difference { grid-row: 1; grid-column: 2; }
  }
`;
