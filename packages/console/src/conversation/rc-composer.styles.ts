import { css } from 'lit';

export const composerStyles = css`
  :host { display: block; flex: none; }
  .composer {
    margin: 0 16px 14px; border: 1px solid var(--border-control); border-radius: var(--radius-m);
    background: var(--surface); box-shadow: var(--shadow);
  }
  .tabs { display: flex; flex-wrap: wrap; gap: 0 4px; padding: 4px 8px 0; border-bottom: 1px solid var(--border); }
  [role='tablist'] { display: flex; gap: 4px; }
  .tabs button {
    border: 0; background: none; padding: 6px 10px 8px; font-weight: 500; color: var(--text-muted); display: inline-flex; gap: 6px;
    align-items: center; border-bottom: 2px solid transparent; margin-bottom: -1px; white-space: nowrap;
  }
  .tabs [aria-selected='true'] { color: var(--text); border-color: var(--accent); }
  .who {
    margin-left: auto; display: inline-flex; align-items: center; gap: 6px; font-size: var(--text-xs); font-weight: 600;
    padding: 4px 6px; color: var(--info);
  }
  .internal {
    border: 1px dashed var(--caution);
    background: repeating-linear-gradient(135deg, var(--caution-soft) 0 10px, color-mix(in srgb, var(--caution-soft) 72%, var(--surface)) 10px 20px);
  }
  .internal .who { color: var(--caution); }
  .internal [aria-selected='true'] { border-color: var(--caution); }
  textarea { display: block; width: 100%; min-height: 56px; max-height: 200px; padding: 10px 12px; border: 0; background: none; resize: none; field-sizing: content; line-height: 1.5; }
  .wrong { padding: 0 12px 6px; font-size: var(--text-xs); color: var(--critical); display: flex; gap: 4px; align-items: center; }
  .note { margin: 0 12px 8px; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: 8px 10px 8px 12px; border-top: 1px solid var(--border); }
  .foot .btn { margin-left: auto; }
  .files { margin: 0; padding: 0 12px 6px; list-style: none; display: flex; flex-wrap: wrap; gap: 4px 12px; font-size: var(--text-xs); }
  .files li { display: inline-flex; gap: 4px; align-items: center; min-width: 0; overflow-wrap: anywhere; }
  .foot .btn.icon-only { margin-left: 0; order: -1; }
  .internal .btn { border: 1px dashed var(--caution); color: var(--caution); }
  @media (max-width: 720px) {
    .composer { margin: 0 12px 12px; }
    .tabs button, .foot .btn { min-height: var(--touch); }
  }
`;
