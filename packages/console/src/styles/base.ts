import { css } from 'lit';

/** What every element starts from: text, focus, icons and the few layout helpers. */
export const base = css`
  *,
  *::before,
  *::after { box-sizing: border-box; }
  :host {
    color: var(--text);
    font: var(--weight) var(--text-s) / var(--leading) var(--font);
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
  }
  [hidden] { display: none !important; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, dt, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: var(--text-l); font-weight: var(--weight-strong); letter-spacing: -.01em; }
  h2 { font-size: var(--text-s); font-weight: var(--weight-strong); }
  h3, .eyebrow { font-size: var(--text-xs); font-weight: var(--weight-strong); color: var(--text-muted); }
  a { color: var(--accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; }
  :focus-visible { outline: 2px solid transparent; box-shadow: var(--focus); border-radius: var(--radius-s); }
  h1:focus-visible, h2:focus-visible { box-shadow: none; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .ic {
    width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75;
    stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px;
  }
  .ic.s { width: 14px; height: 14px; vertical-align: -2px; }
  .num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .muted { color: var(--text-muted); }
  .xs { font-size: var(--text-xs); }
  .strong { font-weight: var(--weight-strong); }
  .nowrap { white-space: nowrap; }
  .clip { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .tone-positive { color: var(--positive); }
  .tone-caution { color: var(--caution); }
  .tone-critical { color: var(--critical); }
  .tone-info { color: var(--info); }
  .tone-accent { color: var(--accent); }
  .tone-muted { color: var(--text-muted); }
  .row { display: flex; align-items: center; gap: var(--space-2); }
  .row.top { align-items: flex-start; }
  .row.wrap { flex-wrap: wrap; }
  .grow { flex: 1; min-width: 0; }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); align-content: start; }
  .stack.l { gap: var(--space-4); }
  .stack.xsgap { gap: var(--space-1); }
  .mono { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: var(--text-xs); }
  kbd {
    display: inline-block; min-width: 18px; padding: 0 4px; border: 1px solid var(--border); border-bottom-width: 2px;
    border-radius: 4px; background: var(--surface); color: var(--text-muted); font: 500 11px/15px var(--font);
    text-align: center; white-space: nowrap;
  }
  .thumb {
    display: grid; place-items: center; width: 32px; height: 32px; flex: none; overflow: hidden; color: #6b6f78;
    border-radius: var(--radius-s); background: light-dark(#eceae6, #5b5f68);
  }
  .thumb img { width: 100%; height: 100%; object-fit: cover; }
  .thumb .ic { color: light-dark(#8a857c, #b4b8c0); }
  .thumb.m { width: 44px; height: 44px; }
  .avatar {
    display: inline-grid; place-items: center; width: 24px; height: 24px; flex: none; border-radius: 50%;
    background: var(--accent-soft); color: var(--accent); font-size: 11px; font-weight: 600;
  }
  .avatar.buyer { background: var(--info-soft); color: var(--info); }
  .avatar.neutral { background: var(--surface-sunken); color: var(--text-muted); box-shadow: inset 0 0 0 1px var(--border); }
  .only-m { display: none !important; }
  @media (max-width: 720px) {
    :host { font-size: var(--text-m); }
    .hide-m, kbd { display: none !important; }
    .only-m { display: inline-flex !important; }
  }
`;
