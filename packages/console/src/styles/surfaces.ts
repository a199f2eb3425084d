import { css } from 'lit';

/** Heads, pages, cards, notes and dialogs. */
export const surfaces = css`
  .head {
    display: flex; align-items: center; gap: var(--space-3); min-height: 52px; padding: 0 var(--space-4);
    border-bottom: 1px solid var(--border); background: var(--surface); flex: none;
  }
  .head h1 { white-space: nowrap; }
  .page { position: relative; flex: 1; min-height: 0; overflow: auto; padding: var(--space-4) var(--space-5); background: var(--surface-sunken); }
  .split { display: grid; grid-template-columns: minmax(0, 1fr) 400px; gap: var(--space-4); align-items: start; }
  .card { border: 1px solid var(--border); border-radius: var(--radius-m); background: var(--surface); min-width: 0; }
  .card > .ch {
    display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 6px 14px; border-bottom: 1px solid var(--border);
  }
  .card > .ch h2 { flex: 1; }
  .card > .cb { padding: 12px 14px; }
  .note {
    display: flex; gap: 8px; padding: 9px 12px; border-radius: var(--radius-s); background: var(--surface-sunken);
    font-size: var(--text-xs);
  }
  .note.caution { background: var(--caution-soft); }
  .note.caution > .ic { color: var(--caution); }
  .note.critical { background: var(--critical-soft); }
  .note.critical > .ic { color: var(--critical); }
  .note.info { background: var(--info-soft); }
  .note.info > .ic { color: var(--info); }
  .note.positive { background: var(--positive-soft); }
  .note.positive > .ic { color: var(--positive); }
  .note ul { display: grid; gap: 2px; }
  .scroll { overflow: auto; min-height: 0; }
  .tbl { width: 100%; border-collapse: collapse; }
  .tbl th {
    text-align: left; font-size: var(--text-xs); font-weight: 500; color: var(--text-muted); padding: 7px 14px;
    border-bottom: 1px solid var(--border); white-space: nowrap;
  }
  .tbl tbody th { color: inherit; white-space: normal; font-weight: 400; border-bottom: 1px solid var(--border); padding: 5px 14px; }
  .tbl td { padding: 5px 14px; border-bottom: 1px solid var(--border); vertical-align: middle; }
  .tbl tr:last-child :is(td, th) { border-bottom: 0; }
  .tbl thead th { border-bottom: 1px solid var(--border) !important; }
  .tbl th.num, .tbl td.num { text-align: right; }
  .blank {
    flex: 1; display: grid; place-items: center; align-content: center; gap: 8px; text-align: center; padding: 48px 24px;
  }
  .blank .big {
    width: 40px; height: 40px; border-radius: 20px; display: grid; place-items: center; background: var(--surface-sunken);
    color: var(--text-muted);
  }
  .blank .big .ic { width: 20px; height: 20px; }
  .blank p { max-width: 52ch; }
  dialog.sheet {
    width: min(560px, calc(100% - 32px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--border-control);
    border-radius: var(--radius-m); background: var(--surface-raised); color: var(--text); box-shadow: var(--shadow);
    font-size: inherit;
  }
  dialog.sheet::backdrop { background: rgb(12 13 16 / .5); }
  .sheet form { display: grid; gap: var(--space-4); padding: var(--space-4) var(--space-5) var(--space-5); }
  .sheet .sheet-head { display: flex; align-items: center; gap: var(--space-2); }
  .sheet .sheet-head h2 { flex: 1; font-size: var(--text-l); }
  .sheet .sheet-foot { display: flex; gap: var(--space-2); justify-content: flex-end; flex-wrap: wrap; }
  @media (max-width: 1180px) {
    .split { grid-template-columns: minmax(0, 1fr) 340px; }
  }
  @media (max-width: 960px) {
    .split { grid-template-columns: minmax(0, 1fr); }
  }
  @media (max-width: 720px) {
    .head { padding: 4px 12px; gap: 0 8px; flex-wrap: wrap; }
    .page { padding: 12px 12px 96px; }
    dialog.sheet { width: 100%; max-width: 100%; margin: auto 0 0; border-radius: var(--radius-l) var(--radius-l) 0 0; }
    .sheet form { padding: var(--space-4); }
    .sheet .sheet-foot .btn { flex: 1; }
    .tbl :is(th, td, tbody th) { padding-inline: 6px; }
    .tbl :is(th, td):first-child { padding-left: 12px; }
    .tbl tr > :last-child { padding-right: 12px !important; }
  }
`;
