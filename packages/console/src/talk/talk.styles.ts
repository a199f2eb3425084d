import { css } from 'lit';

export const talkStyles = css`
  :host { display: flex; flex-direction: column; height: 100%; min-height: 0; }
  .talks { display: grid; grid-template-columns: minmax(260px, 360px) minmax(0, 1fr); gap: 0; flex: 1; min-height: calc(100dvh - 54px); }
  .list { overflow: auto; border-inline-end: 1px solid var(--border); margin: 0; padding: 0; list-style: none; }
  .list a { display: grid; gap: 2px; padding: 12px 16px; color: inherit; text-decoration: none; border-block-end: 1px solid var(--border); }
  .list a:hover { background: var(--surface-sunken); }
  .list a[aria-current='page'] { background: var(--surface-sunken); box-shadow: inset 3px 0 var(--accent); }
  .row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; justify-content: space-between; }
  .said { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--text-muted); font-size: var(--text-s); }
  .more { padding: 12px 16px; }
  .thread { display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--surface-sunken); }
  rc-order-talk { flex: 1; max-height: calc(100dvh - 54px); position: sticky; top: 54px; }
  .about { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 12px 16px; border-block-end: 1px solid var(--border); }
  .about a { text-decoration: underline; text-underline-offset: 2px; }
  .about h2 { font-size: var(--text-l); }
  .scroll { flex: 1; overflow: auto; padding: 16px; background: var(--surface-sunken); }
  .blank { padding: 32px 16px; color: var(--text-muted); }
  .whom { padding: 8px 16px 0; background: var(--surface-sunken); }
  @media (max-width: 899px) {
    .talks { grid-template-columns: minmax(0, 1fr); }
    .talks[data-open] .list { display: none; }
    .talks:not([data-open]) .thread { display: none; }
  }
`;
