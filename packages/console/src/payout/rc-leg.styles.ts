import { css } from 'lit';

export const legStyles = css`
  :host { display: block; border-top: 1px solid var(--border); }
  :host(:first-of-type) { border-top: 0; }
  .leg { display: grid; grid-template-columns: 28px minmax(0, 1fr) auto; gap: 4px 12px; padding: 12px 14px; }
  .pos {
    width: 24px; height: 24px; border-radius: 12px; display: grid; place-items: center; background: var(--surface-sunken);
    box-shadow: inset 0 0 0 1px var(--border); font-size: var(--text-xs); font-weight: 600;
  }
  .amount { font-size: var(--text-m); font-weight: 600; }
  .more { grid-column: 2 / -1; display: grid; gap: 8px; margin-top: 4px; }
  .title { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
  .facts { overflow-wrap: anywhere; }
  .transfer { display: grid; gap: 12px; padding: 12px; border: 1px dashed var(--accent); border-radius: var(--radius-s); background: var(--accent-soft); }
  .transfer fieldset { display: grid; gap: 6px; }
  .transfer legend { padding: 0; font-size: var(--text-xs); font-weight: 500; color: var(--text-muted); }
  .opt { display: flex; gap: 8px; align-items: center; min-height: 32px; }
  .opt input { accent-color: var(--accent); margin: 0; }
  @media (max-width: 720px) {
    .tag { white-space: normal; }
    .more { grid-column: 1 / -1; }
    .opt { min-height: var(--touch); }
  }
`;
