import { css } from 'lit';

export const inspectionStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .steps { display: flex; gap: 8px; align-items: center; font-size: var(--text-xs); color: var(--text-muted); white-space: nowrap; }
  .steps b { color: var(--text); }
  .line-head { padding: 8px 14px; background: var(--surface-sunken); border-bottom: 1px solid var(--border); }
  .side { position: sticky; top: 0; }
  .live { display: inline-flex; align-items: center; gap: 6px; font-size: var(--text-xs); color: var(--text-muted); }
  .live::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: var(--positive); }
  .live.busy::before { background: var(--caution); }
  .stale {
    display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 8px 10px; padding: 10px 16px; background: var(--info-soft);
    border-bottom: 1px solid var(--border); align-items: center;
  }
  .stale > .ic { color: var(--info); }
  .changes { grid-column: 2 / -1; border-collapse: collapse; font-size: var(--text-xs); }
  .changes :is(th, td) { text-align: left; padding: 4px 16px 4px 0; font-weight: 400; }
  .changes .was { color: var(--text-muted); text-decoration: line-through; }
  @media (max-width: 720px) {
    .steps { display: none; }
    .side { position: static; }
  }
`;
