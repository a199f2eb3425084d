import { css } from 'lit';

export const developerStyles = css`
  .dev { display: grid; grid-template-columns: minmax(0, 1fr) 420px; gap: var(--space-4); align-items: start; }
  .stack { display: grid; gap: var(--space-4); min-width: 0; align-content: start; }
  .lead { margin-bottom: var(--space-4); }
  .mono { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 12px; }
  .wide { overflow-x: auto; }
  .tbl.tight td { padding-block: 5px; }
  .tbl tr.sel > * { background: var(--accent-soft); }
  .tbl button.link {
    border: 0; padding: 4px 0; background: transparent; color: inherit; font: inherit; text-align: start; overflow-wrap: anywhere;
  }
  .tbl button.link:hover { text-decoration: underline; }
  .code {
    margin: 0; padding: 10px 12px; border: 1px solid var(--border); border-radius: var(--radius-s); background: var(--surface-sunken);
    overflow: auto; max-height: 320px; line-height: 1.55; white-space: pre;
  }
  .aside { display: grid; gap: var(--space-3); }
  .events { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 2px 12px; max-height: 240px; overflow: auto; padding: 4px 2px; border: 0; }
  .events label { display: flex; gap: 8px; align-items: center; min-height: 28px; overflow-wrap: anywhere; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  .blankline { padding: 14px; }
  @media (max-width: 1180px) {
    .dev { grid-template-columns: minmax(0, 1fr); }
  }
  @media (max-width: 720px) {
    .hide-m { display: none; }
    .tbl a.mono { overflow-wrap: anywhere; }
    .events label, .tbl button.link { min-height: var(--touch); }
    .code { white-space: pre-wrap; overflow-wrap: anywhere; }
  }
`;

/** The page itself fills what the rail leaves. */
export const developerPage = css`
  :host { display: flex; flex-direction: column; flex: 1; min-height: 0; }
`;
