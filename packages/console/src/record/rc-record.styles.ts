import { css } from 'lit';

export const recordStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; overflow: auto; background: var(--surface-sunken); }
  .record { flex: 1; padding: 14px 20px 20px; display: grid; gap: 10px; align-content: start; grid-template-columns: minmax(0, 1fr); }
  .day {
    display: flex; align-items: center; gap: 10px; font-size: var(--text-xs); font-weight: 500; color: var(--text-muted); margin-top: 6px;
  }
  .day::after { content: ''; flex: 1; height: 1px; background: var(--border); }
  .ev { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 10px; align-items: start; }
  .dot { width: 24px; height: 24px; border-radius: 50%; display: grid; place-items: center; color: var(--text-muted); }
  .dot .ic { width: 14px; height: 14px; }
  .sys { font-size: var(--text-xs); color: var(--text-muted); line-height: 24px; }
  .sys b { color: var(--text); font-weight: 500; }
  .sys .rc-state { font-size: var(--text-xs); line-height: 1; color: var(--text); margin-left: 6px; gap: 4px; }
  .sys .rc-state .ic { width: 14px; height: 14px; }
  .bubble { border: 1px solid var(--border); border-radius: var(--radius-m); background: var(--surface); padding: 9px 12px; overflow-wrap: anywhere; }
  .bubble.staff { border-color: color-mix(in srgb, var(--accent) 35%, var(--border)); }
  .bubble.internal {
    border: 1px dashed var(--caution);
    background: repeating-linear-gradient(135deg, var(--caution-soft) 0 10px, color-mix(in srgb, var(--caution-soft) 72%, var(--surface)) 10px 20px);
  }
  .internal .to { color: var(--caution); font-weight: 600; }
  .terms a { display: inline-flex; align-items: center; gap: 4px; }
  .by { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; font-size: var(--text-xs); color: var(--text-muted); margin-bottom: 3px; }
  .by b { color: var(--text); font-weight: 600; font-size: var(--text-s); }
  .by .to { margin-left: auto; display: inline-flex; align-items: center; gap: 4px; }
  .said { white-space: pre-line; }
  .terms {
    display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--border);
    font-size: var(--text-xs); color: var(--text-muted); align-items: center;
  }
  .terms b { color: var(--text); }
  @media (max-width: 720px) {
    .record { padding: 12px; }
    .sys { line-height: 1.5; }
    .sys span { padding-top: 3px; }
  }
`;
