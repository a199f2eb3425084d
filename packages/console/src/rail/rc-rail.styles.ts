import { css } from 'lit';

export const railStyles = css`
  :host { display: flex; flex-direction: column; min-width: 0; border-right: 1px solid var(--border); background: var(--surface-sunken); }
  nav { flex: 1; display: flex; flex-direction: column; gap: 2px; padding: 10px 8px; min-height: 0; overflow: hidden auto; }
  .brand { display: flex; align-items: center; gap: 8px; min-height: 36px; padding: 0 6px; margin-bottom: 6px; font-weight: 600; }
  .mark { width: 24px; height: 24px; border-radius: 6px; background: var(--text); color: var(--surface); display: grid; place-items: center; flex: none; }
  .item {
    display: flex; align-items: center; gap: 8px; min-height: 30px; padding: 0 8px; border: 0; border-radius: var(--radius-s);
    background: none; color: var(--text); font-weight: 500; white-space: nowrap; text-align: left; width: 100%;
  }
  .item:hover { background: light-dark(#eceef2, #1c1f24); text-decoration: none; }
  .item .ic { color: var(--text-muted); }
  .item .n { margin-left: auto; color: var(--text-muted); font-size: var(--text-xs); }
  .item .n.hot { color: var(--critical); font-weight: 600; display: inline-flex; gap: 4px; align-items: center; }
  .item .n.hot .ic { color: inherit; }
  .item[aria-current='page'] { background: var(--surface-raised); box-shadow: 0 0 0 1px var(--border), 0 1px 2px rgb(20 24 33 / .05); }
  .item[aria-current='page']:focus-visible { box-shadow: var(--focus); }
  .item[aria-current='page'] .ic { color: var(--accent); }
  .foot { margin-top: auto; display: grid; gap: 2px; padding-top: 12px; }
  .me { display: flex; align-items: center; gap: 8px; padding: 8px 6px 2px; border-top: 1px solid var(--border); margin-top: 6px; }
  .live { display: flex; align-items: center; gap: 6px; font-size: var(--text-xs); color: var(--text-muted); }
  .live::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: var(--positive); flex: none; }
  .live.off::before { background: var(--caution); }
  .me .who { min-width: 0; line-height: 1.35; }
  .me .who > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  :host([slim]) :is(.t, .n, .who, h3) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  :host([slim]) .item { justify-content: center; padding: 0; min-height: 32px; }
  :host([slim]) .brand { padding: 0; justify-content: center; }
  :host([slim]) .me { justify-content: center; padding-inline: 0; }
  .tabs { display: none; }
  [popover] {
    inset: auto 12px 68px; width: auto; margin: 0; padding: 8px; border: 1px solid var(--border-control);
    border-radius: var(--radius-l); background: var(--surface-raised); color: var(--text); box-shadow: var(--shadow);
  }
  [popover] .item { min-height: var(--touch); }
  @media (max-width: 1180px) {
    :is(.t, .n, .who, h3) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    nav .item { justify-content: center; padding: 0; min-height: 32px; }
    .brand { padding: 0; justify-content: center; }
    .me { justify-content: center; padding-inline: 0; }
  }
  @media (max-width: 720px) {
    :host { border: 0; grid-row: 2; background: var(--surface); }
    :host([slim]) { display: none; }
    nav.side { display: none; }
    .tabs { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); border-top: 1px solid var(--border); }
    .tab {
      display: grid; justify-items: center; align-content: center; gap: 2px; height: 56px; border: 0; padding: 0; background: none;
      font-size: 11px; color: var(--text-muted); font-weight: 500;
    }
    .tab:hover { text-decoration: none; }
    .tab .ic { width: 20px; height: 20px; }
    .tab[aria-current] { color: var(--accent); }
    [popover] :is(.t, .n) { position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  }
`;
