import { css } from 'lit';

export const actStyles = css`
  :host { display: block; flex: none; }
  .act {
    padding: 12px 16px 14px; border-top: 1px solid var(--border); background: var(--surface-raised); display: grid; gap: 8px;
    grid-template-columns: minmax(0, 1fr); box-shadow: 0 -6px 16px light-dark(rgb(20 24 33 / .04), rgb(0 0 0 / .25));
    max-height: 62dvh; overflow: auto;
  }
  .what { font-size: var(--text-xs); color: var(--text-muted); }
  .what b { color: var(--text); font-weight: 600; }
  .addr {
    display: flex; gap: 10px; align-items: flex-start; padding: 8px 10px; border: 1px solid var(--border-control);
    border-radius: var(--radius-s); background: var(--surface); font-size: var(--text-xs);
  }
  .addr > .ic { margin-top: 2px; }
  .addresses { display: grid; border: 1px solid var(--border-control); border-radius: var(--radius-s); font-size: var(--text-xs); }
  .addresses label { display: flex; gap: 8px; align-items: flex-start; padding: 7px 10px; border-top: 1px solid var(--border); cursor: pointer; }
  .addresses label:first-of-type { border-top: 0; }
  .addresses input { margin: 2px 0 0; accent-color: var(--accent); }
  .scope { display: flex; align-items: center; gap: 8px; font-size: var(--text-xs); }
  .scope .btn { min-height: 24px; padding: 0 6px; }
  .picker { display: grid; border: 1px solid var(--border); border-radius: var(--radius-s); }
  .picker li { display: flex; align-items: center; gap: 10px; padding: 6px 10px; border-top: 1px solid var(--border); min-height: 44px; }
  .picker li:first-child { border-top: 0; }
  .alts { display: flex; flex-wrap: wrap; gap: 6px; }
  .alts .btn { flex: 1 1 auto; min-width: 100px; padding: 0 8px; font-size: var(--text-xs); }
  .alts .btn.danger:not(:hover) { border-color: var(--border-control); color: var(--text); }
  .btn.busy .ic { opacity: .6; }
  @media (max-width: 720px) {
    .act { padding: 10px 12px 12px; max-height: 46dvh; }
    .addr { align-items: center; padding: 4px 4px 4px 10px; }
    .addr .more { display: none; }
    .addr .btn { border-color: transparent; }
    .btn.l { font-size: var(--text-m); }
  }
`;
