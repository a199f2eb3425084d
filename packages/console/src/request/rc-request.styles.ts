import { css } from 'lit';

export const requestStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .cols { flex: 1; min-height: 0; display: grid; grid-template-columns: 324px minmax(0, 1fr) 420px; grid-template-rows: minmax(0, 1fr); }
  .cols > * { min-height: 0; min-width: 0; }
  .cols > * + * { border-left: 1px solid var(--border); }
  .col-decide { display: flex; flex-direction: column; overflow: hidden; }
  .decide-scroll {
    flex: 1; min-height: 0; overflow: auto; padding: 12px 16px; display: grid; gap: 14px; align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .line-name { margin: 8px 0 4px; }
  .basis { margin-bottom: 4px; }
  .crumb { min-width: 0; }
  .mtabs { display: none; border-bottom: 1px solid var(--border); flex: none; }
  .mtabs button { flex: 1; height: 44px; border: 0; background: none; font-weight: 500; color: var(--text-muted); border-bottom: 2px solid transparent; }
  .mtabs [aria-selected='true'] { color: var(--text); border-color: var(--accent); }
  .stale {
    display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 8px 10px; padding: 10px 16px; background: var(--info-soft);
    border-bottom: 1px solid var(--border); align-items: center; flex: none;
  }
  .stale > .ic { color: var(--info); }
  .changes { grid-column: 2 / -1; border-collapse: collapse; font-size: var(--text-xs); width: min(560px, 100%); }
  .changes :is(th, td) { text-align: left; padding: 4px 16px 4px 0; font-weight: 400; }
  .changes .was { color: var(--text-muted); text-decoration: line-through; }
  @media (max-width: 1280px) {
    .cols { grid-template-columns: 300px minmax(0, 1fr) 380px; }
  }
  @media (max-width: 1180px) {
    .cols { grid-template-columns: minmax(0, 1fr) 380px; grid-template-rows: minmax(0, 1fr) minmax(0, 1fr); }
    .cols > rc-case { grid-area: 1 / 1; }
    .cols > rc-conversation { grid-area: 2 / 1; border-left: 0; border-top: 1px solid var(--border); }
    .col-decide { grid-area: 1 / 2 / 3; }
  }
  @media (max-width: 860px) {
    .cols { grid-template-columns: minmax(0, 1fr) 330px; }
  }
  @media (max-width: 720px) {
    .mtabs { display: flex; }
    .cols { display: flex; flex-direction: column; }
    .cols > * { flex: 1; border: 0 !important; }
    .cols > [data-behind] { display: none; }
    .decide-scroll { padding: 12px; }
    .stale { grid-template-columns: 24px minmax(0, 1fr); padding-inline: 12px; }
    .stale > .row { grid-column: 1 / -1; }
  }
`;
