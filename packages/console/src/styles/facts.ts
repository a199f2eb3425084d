import { css } from 'lit';

/** States, deadlines, rules, sums and pairs of name and value. */
export const facts = css`
  .rc-state { display: inline-flex; align-items: center; gap: 6px; font-weight: 500; white-space: nowrap; }
  .rc-state .ic { color: var(--text-muted); }
  .rc-state[data-tone='act'] .ic { color: var(--accent); }
  .rc-state[data-tone='money'] .ic { color: var(--info); }
  .rc-state[data-tone='done'] .ic { color: var(--positive); }
  .rc-state[data-tone='conflict'] .ic { color: var(--critical); }
  .rc-state[data-tone='talk'] .ic { color: var(--caution); }
  .sec > .sh { margin-bottom: 8px; display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
  .sec > .sh h2 { flex: 1; }
  .kv { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 5px 12px; font-size: var(--text-xs); }
  .kv dt { color: var(--text-muted); }
  .kv dd { text-align: right; overflow-wrap: anywhere; }
  .kv.left dd { text-align: left; }
  .deadline {
    display: grid; grid-template-columns: 20px 1fr auto; gap: 2px 8px; padding: 9px 12px; border-radius: var(--radius-m);
    background: var(--caution-soft);
  }
  .deadline > .ic { color: var(--caution); margin-top: 1px; }
  .deadline .left { color: var(--caution); font-weight: 600; }
  .deadline .then { grid-column: 2 / -1; font-size: var(--text-xs); color: var(--text-muted); }
  .deadline.over { background: var(--critical-soft); }
  .deadline.over .left, .deadline.over > .ic { color: var(--critical); }
  .deadline.calm { background: var(--surface); box-shadow: inset 0 0 0 1px var(--border); }
  .deadline.calm .left, .deadline.calm > .ic { color: var(--text-muted); }
  .rules { display: grid; font-size: var(--text-xs); }
  .rules li {
    display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 6px; padding: 4px 0; border-top: 1px solid var(--border);
  }
  .rules li:first-child { border-top: 0; }
  .rules .ic { width: 14px; height: 14px; margin-top: 2px; }
  .clause { color: var(--text-muted); white-space: nowrap; font-size: var(--text-xs); }
  .rules .clause { overflow: hidden; text-overflow: ellipsis; max-width: 14em; }
  .money { width: 100%; border-collapse: collapse; font-size: var(--text-xs); }
  .money :is(td, th) { padding: 3px 0; vertical-align: top; font-weight: 400; text-align: left; }
  .money td.num { padding-left: 12px; text-align: right; }
  .money tr.sum :is(td, th) {
    border-top: 1px solid var(--border-control); padding-top: 6px; font-weight: 600; font-size: var(--text-m);
  }
  .money tr.line :is(td, th) { padding-top: 8px; font-weight: 600; }
  .money tr.line:first-child :is(td, th) { padding-top: 0; }
  .money tr.cap :is(td, th) { color: var(--text-muted); }
  .capbar { display: block; width: 100%; height: 8px; border-radius: 4px; }
  .k-refunded { background: var(--positive); fill: var(--positive); }
  .k-reserved { background: var(--info); fill: var(--info); }
  .k-this { background: var(--accent); fill: var(--accent); }
  .k-free { background: var(--border); fill: var(--border); }
  .k-fail { background: var(--critical); fill: var(--critical); }
  .due-over, .due-soon { font-weight: 500; }
  .words {
    padding: 10px 12px; border-left: 3px solid var(--info); border-radius: 0 var(--radius-s) var(--radius-s) 0;
    background: var(--info-soft); white-space: pre-line; overflow-wrap: anywhere;
  }
  @media (max-width: 720px) {
    .rules, .money, .kv { font-size: var(--text-s); }
    .rules li { padding: 6px 0; }
    .deadline > .left { grid-column: 2; }
  }
`;
