import { css } from 'lit';

export const decideStyles = css`
  :host { display: flex; flex-direction: column; flex: 1; min-height: 0; }
  form { display: flex; flex-direction: column; flex: 1; min-height: 0; }
  .decide-scroll {
    flex: 1; min-height: 0; overflow: auto; padding: 12px 16px; display: grid; gap: 14px; align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: grid; gap: 6px; }
  legend { padding: 0; font-weight: 600; margin-bottom: 6px; }
  .opt { display: flex; gap: 8px; align-items: flex-start; padding: 7px 10px; border: 1px solid var(--border); border-radius: var(--radius-s); }
  .opt input { margin: 3px 0 0; accent-color: var(--accent); flex: none; }
  .opt:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
  .opt b { font-weight: 500; }
  .opt:has(:checked) b { font-weight: 600; }
  .opt .grow { flex: 1; }
  .grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 10px; align-items: start; }
  .act { border-top: 1px solid var(--border); padding: 12px 16px; display: grid; gap: 8px; background: var(--surface); }
  .what { font-size: var(--text-s); }
  .what b { font-weight: 600; }
  @media (max-width: 960px) {
    .decide-scroll { overflow: visible; }
  }
  @media (max-width: 420px) {
    .grid { grid-template-columns: minmax(0, 1fr); }
  }
`;
