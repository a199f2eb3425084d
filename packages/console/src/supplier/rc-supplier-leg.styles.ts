import { css } from 'lit';

export const supplierLegStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .track { display: grid; grid-template-columns: repeat(7, minmax(96px, 1fr)); padding: 14px 8px 12px; margin: 0; list-style: none; }
  .track li {
    position: relative; display: grid; justify-items: center; align-content: start; gap: 3px; text-align: center;
    font-size: var(--text-xs); padding: 0 6px;
  }
  .track li::before {
    content: ''; position: absolute; top: 13px; inset-inline-start: -50%; width: 100%; height: 2px; background: var(--border);
  }
  .track li:first-child::before { display: none; }
  .track li:is(.done, .now)::before { background: var(--positive); }
  .track .pt {
    position: relative; z-index: 1; width: 28px; height: 28px; border-radius: 14px; display: grid; place-items: center;
    background: var(--surface); border: 2px solid var(--border-control); color: var(--text-muted);
  }
  .track .done .pt { border-color: var(--positive); color: var(--positive); background: var(--positive-soft); }
  .track .now .pt { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
  .track .skipped .pt { border-style: dashed; }
  .track .skipped b { color: var(--text-muted); font-weight: 500; }
  .track b { font-weight: 600; }
  .track-box { overflow-x: auto; }
  .ans { display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 4px 10px; padding: 11px 14px; border-top: 1px solid var(--border); }
  .ans:first-of-type { border-top: 0; }
  .ans > .who { overflow-wrap: anywhere; }
  .ans .body { grid-column: 2 / -1; display: grid; gap: 6px; overflow-wrap: anywhere; }
  .ans .body p { white-space: pre-line; }
  .avatar {
    width: 24px; height: 24px; border-radius: 12px; display: grid; place-items: center; font-size: 10px; font-weight: 600;
    background: var(--accent-soft); color: var(--accent);
  }
  .avatar.neutral { background: var(--surface-sunken); color: var(--text-muted); box-shadow: inset 0 0 0 1px var(--border); }
  .attach {
    display: inline-flex; gap: 8px; align-items: center; padding: 4px 10px; border: 1px solid var(--border);
    border-radius: var(--radius-s); font-size: var(--text-xs); min-height: 32px; max-width: 100%;
  }
  .legname { padding: 8px 14px; background: var(--surface-sunken); border-top: 1px solid var(--border); font-size: var(--text-xs); color: var(--text-muted); }
  .stale {
    display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 8px 10px; padding: 10px 16px; background: var(--info-soft);
    border-bottom: 1px solid var(--border); align-items: center;
  }
  .stale > .ic { color: var(--info); }
  .acts { overflow: hidden; }
  @media (max-width: 960px) {
    aside { order: -1; }
  }
  @media (max-width: 720px) {
    .ans { grid-template-columns: 24px minmax(0, 1fr); }
    .ans > .tag { grid-column: 2; justify-self: start; }
    .card > .ch { flex-wrap: wrap; }
    .track { grid-template-columns: minmax(0, 1fr); gap: 10px; padding: 12px 14px; }
    .track li { grid-template-columns: 28px minmax(0, 1fr) auto; justify-items: start; align-items: center; gap: 0 10px; text-align: start; padding: 0; }
    .track li::before { top: -12px; inset-inline-start: 13px; width: 2px; height: 14px; }
  }
`;
