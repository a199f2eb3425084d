import { css } from 'lit';

export const payoutStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .big-money { font-size: var(--text-xl); font-weight: 600; letter-spacing: -.02em; line-height: 1.2; }
  .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--text-xs); color: var(--text-muted); margin-top: 6px; }
  .legend i { display: inline-block; width: 8px; height: 8px; border-radius: 2px; margin-right: 5px; }
  .summary { display: flex; flex-wrap: wrap; gap: 12px 32px; align-items: flex-start; }
  .summary > .grow { flex: 1 0 auto; }
  .summary .kv { min-width: 220px; }
  .planned { display: grid; grid-template-columns: 28px minmax(0, 1fr) auto; gap: 4px 12px; padding: 12px 14px; border-top: 1px solid var(--border); align-items: center; }
  .card > .ch + .planned, .card > .ch + rc-leg { border-top: 0; }
  .planned .pos {
    width: 24px; height: 24px; border-radius: 12px; display: grid; place-items: center; background: var(--surface-sunken);
    box-shadow: inset 0 0 0 1px var(--border); font-size: var(--text-xs); font-weight: 600;
  }
  .planned .amount { font-size: var(--text-m); font-weight: 600; }
  .what b { font-weight: 600; }
  .confirm { border-color: var(--accent); }
  .tbl { font-size: var(--text-xs); }
  .stale {
    display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 8px 10px; padding: 10px 16px; background: var(--info-soft);
    border-bottom: 1px solid var(--border); align-items: center;
  }
  .stale > .ic { color: var(--info); }
  .changes { grid-column: 2 / -1; border-collapse: collapse; font-size: var(--text-xs); }
  .changes :is(th, td) { text-align: left; padding: 4px 16px 4px 0; font-weight: 400; }
  .changes .was { color: var(--text-muted); text-decoration: line-through; }
  @media (max-width: 960px) {
    aside { order: -1; }
  }
`;
