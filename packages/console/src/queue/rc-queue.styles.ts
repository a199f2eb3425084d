import { css } from 'lit';

export const queueStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .head { border: 0; }
  .pill-slot { width: 168px; height: 28px; }
  .new-pill {
    display: inline-flex; align-items: center; gap: 6px; height: 28px; padding: 0 10px; border: 1px solid var(--accent);
    border-radius: 14px; background: var(--accent-soft); color: var(--accent); font-size: var(--text-xs); font-weight: 600; white-space: nowrap;
  }
  .new-pill kbd { border-color: color-mix(in srgb, var(--accent) 40%, transparent); color: var(--accent); background: transparent; }
  .search { position: relative; width: 340px; }
  .search .input { padding-left: 32px; }
  .search > .ic { position: absolute; left: 10px; top: 50%; margin-top: -8px; color: var(--text-muted); }
  .search kbd { position: absolute; right: 8px; top: 50%; margin-top: -9px; }
  .qwrap { flex: 1; min-height: 0; overflow: auto; border-top: 1px solid var(--border); display: flex; flex-direction: column; }
  .q { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
  .c1 { width: 94px; } .c2 { width: 126px; } .c4 { width: 136px; } .c5 { width: 118px; } .c6 { width: 164px; }
  .c7 { width: 212px; } .c8 { width: 104px; } .c9 { width: 116px; }
  .q th {
    position: sticky; top: 0; z-index: 2; height: 30px; padding: 0 8px; background: var(--surface); text-align: left;
    border-bottom: 1px solid var(--border); font-size: var(--text-xs); font-weight: 500; color: var(--text-muted); white-space: nowrap;
  }
  .q th { overflow: hidden; }
  .q :is(th, td):first-child { padding-left: 16px; }
  .q th.num, .q td.num { text-align: right; }
  .q th:last-child { padding-right: 16px; }
  .q td { height: 47px; padding: 0 8px; border-bottom: 1px solid var(--border); vertical-align: middle; overflow: hidden; }
  .l1 { display: block; line-height: 18px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: inherit; }
  .l2 { display: block; font-size: var(--text-xs); color: var(--text-muted); line-height: 16px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .q .item { display: flex; align-items: center; gap: 10px; min-width: 0; }
  .q tr.group td { height: 28px; background: var(--surface-sunken); font-size: var(--text-xs); font-weight: 600; color: var(--text-muted); }
  .q tbody tr:not(.group) { cursor: pointer; }
  .q tbody tr:not(.group):hover td { background: var(--surface-sunken); }
  .q tr.cursor td { border-bottom-color: var(--accent); box-shadow: 0 -1px 0 var(--accent); }
  .q tr.cursor td:first-child { box-shadow: inset 3px 0 0 var(--accent), 0 -1px 0 var(--accent); }
  .q tr:focus-visible { box-shadow: none; }
  .q tr.cursor:focus-visible td { background: var(--accent-soft); }
  .q .who { font-weight: 500; }
  .q td.do { text-align: right; padding-right: 12px; }
  .q td.do .btn:not(.primary):not(.tone) { color: var(--text-muted); }
  .bar {
    display: flex; align-items: center; gap: var(--space-3); height: 48px; padding: 0 var(--space-4); flex: none;
    border-top: 1px solid var(--border); background: var(--surface); color: var(--text-muted); font-size: var(--text-xs); white-space: nowrap;
  }
  .group { font-size: var(--text-xs); color: var(--text-muted); }
  .cards h2.group { padding: 8px 16px; background: var(--surface-sunken); border-bottom: 1px solid var(--border); }
  .qc {
    display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; gap: 2px 10px; padding: 11px 16px;
    border-bottom: 1px solid var(--border); color: inherit;
  }
  .qc:hover { text-decoration: none; background: var(--surface-sunken); }
  .qc .thumb { grid-row: 1 / span 2; }
  .qc .foot { grid-column: 1 / -1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 8px; margin-top: 6px; font-size: var(--text-s); }
  .qc :is(.t, .amt) { font-weight: 600; }
  .qc .due { margin-left: auto; }
  .sk {
    display: grid; grid-template-columns: 70px 110px 32px 1fr 90px 160px; gap: 24px; align-items: center; height: 47px;
    padding: 0 16px; border-bottom: 1px solid var(--border);
  }
  .sk i { height: 10px; border-radius: 5px; background: light-dark(#e9ebef, #262a30); }
  .sk i.box { height: 28px; border-radius: 6px; }
  .w4 { width: 44%; } .w6 { width: 60%; } .w8 { width: 82%; }
  .skeleton { opacity: 0; animation: appear 1ms linear 200ms forwards; }
  @keyframes appear { to { opacity: 1; } }
  @media (prefers-reduced-motion: no-preference) {
    .sk i { animation: pulse 1.6s var(--ease) infinite alternate; }
    @keyframes pulse { to { opacity: .5; } }
  }
  @media (max-width: 1320px) {
    .q .c-reason { padding: 0; visibility: hidden; }
    .c4 { width: 0; }
  }
  @media (max-width: 1180px) {
    .q .c-seller { padding: 0; visibility: hidden; }
    .c8 { width: 0; }
    .search { width: 260px; }
  }
  @media (max-width: 720px) {
    .head { min-height: 56px; }
    .pill-slot { flex: 1; width: auto; min-width: 0; }
    .new-pill { position: relative; }
    .new-pill::after { content: ''; position: absolute; inset: -8px 0; }
    .searching { flex-wrap: wrap; padding-block: 8px; }
    .search { width: 100%; order: 9; }
    .search:not(.open) { display: none; }
    .qc { padding-inline: 12px; }
    .cards h2.group { padding-inline: 12px; }
    .bar { height: 56px; padding: 0 12px; }
    .sk { grid-template-columns: 44px 1fr 70px; } .sk i:nth-child(n + 4) { display: none; }
  }
`;
