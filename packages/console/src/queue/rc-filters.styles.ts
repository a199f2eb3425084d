import { css } from 'lit';

export const filtersStyles = css`
  :host { display: block; flex: none; }
  .bar { display: flex; align-items: center; gap: var(--space-2); padding: 0 var(--space-4) 10px; }
  .sep { flex: 1; }
  .sort .input { min-height: 28px; padding-block: 2px; font-size: var(--text-xs); width: auto; }
  [popover] {
    inset: auto; margin: 0; width: min(520px, calc(100vw - 24px)); max-height: min(560px, calc(100dvh - 120px)); overflow: auto;
    padding: var(--space-4); border: 1px solid var(--border-control); border-radius: var(--radius-m);
    background: var(--surface-raised); color: var(--text); box-shadow: var(--shadow);
  }
  fieldset + fieldset { margin-top: var(--space-4); }
  legend { padding: 0 0 6px; font-size: var(--text-xs); font-weight: 600; color: var(--text-muted); }
  .options { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 2px 12px; }
  .option { display: flex; gap: 8px; align-items: center; min-height: 28px; }
  .dates { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-3); }
  @media (max-width: 720px) {
    .bar { overflow-x: auto; padding: 0 12px 10px; scrollbar-width: none; }
    .bar > * { flex: none; }
    .sep { display: none; }
    .sort .input { min-height: 34px; }
    .option { min-height: var(--touch); }
    .options { grid-template-columns: 1fr 1fr; }
  }
`;
