import { css } from 'lit';

export const disputeStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface); }
  .med { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 436px; }
  .med > .page { display: grid; gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); grid-auto-rows: max-content; }
  .med > aside { min-height: 0; display: flex; flex-direction: column; border-left: 1px solid var(--border); overflow: hidden; }
  .claims { width: 100%; border-collapse: collapse; font-size: var(--text-xs); }
  .claims thead th { text-align: left; padding: 6px 12px; color: var(--text-muted); font-weight: 500; white-space: nowrap; }
  .claims tbody :is(th, td) { text-align: left; padding: 6px 12px; border-top: 1px solid var(--border); vertical-align: top; overflow-wrap: anywhere; }
  .claims tbody th { font-weight: 600; white-space: nowrap; }
  .lanes { display: grid; grid-template-columns: minmax(0, 1fr) 92px minmax(0, 1fr); gap: 8px 0; align-items: start; }
  .lanes .hd {
    position: sticky; top: -16px; z-index: 1; padding: 8px 12px; font-weight: 600; display: flex; gap: 8px; align-items: center;
    background: var(--surface-sunken); min-height: 44px;
  }
  .lanes .hd.r { flex-direction: row-reverse; }
  .lanes .when { text-align: center; font-size: var(--text-xs); color: var(--text-muted); padding-top: 8px; line-height: 16px; }
  .bubble {
    border: 1px solid var(--border); border-radius: 4px; background: var(--surface); padding: 9px 12px; overflow-wrap: anywhere;
  }
  .spoken { white-space: pre-line; }
  .line { display: contents; }
  .bubble.b { border-left: 3px solid var(--info); }
  .bubble.s { border-right: 3px solid var(--accent); }
  .bubble.m { border-left: 3px solid var(--text-muted); border-right: 3px solid var(--text-muted); text-align: left; color: var(--text); font-size: var(--text-s); max-width: 72ch; }
  .bubble .by { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; font-size: var(--text-xs); }
  .bubble .by b { font-size: var(--text-s); }
  .bubble .by .to { margin-left: auto; display: inline-flex; align-items: center; gap: 4px; font-weight: 500; }
  .terms {
    display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--border);
    font-size: var(--text-xs);
  }
  .bubble .gallery { display: grid; gap: 6px; margin-top: 8px; grid-template-columns: repeat(auto-fill, 76px); }
  .both {
    grid-column: 1 / -1; text-align: center; font-size: var(--text-xs); color: var(--text-muted); display: flex; align-items: center;
    gap: 10px;
  }
  .both > span { max-width: 70%; }
  .both::before, .both::after { content: ''; flex: 1; height: 1px; background: var(--border); }
  .both.said::before, .both.said::after { background: none; }
  .asks { display: flex; flex-wrap: wrap; gap: 8px; }
  .asks[slot] > .btn { flex: 1 1 40%; }
  .past { padding: 12px 16px; display: grid; gap: 12px; align-content: start; overflow: auto; }
  @media (max-width: 1180px) {
    .med { grid-template-columns: minmax(0, 1fr) 380px; }
    .lanes { grid-template-columns: minmax(0, 1fr) 72px minmax(0, 1fr); }
  }
  @media (max-width: 960px) {
    .med { display: block; overflow: auto; }
    .med > .page { overflow: visible; }
    .med > aside { border-left: 0; border-top: 1px solid var(--border); overflow: visible; }
    .lanes .hd { top: 0; }
  }
  @media (max-width: 720px) {
    .lanes { grid-template-columns: minmax(0, 1fr); gap: 4px; }
    .lanes .hd.gap, .lanes .none { display: none; }
    .lanes .line { display: grid; gap: 4px; }
    .lanes .when { text-align: left; padding: 6px 0 0; order: -1; }
    .lanes .when br { display: none; }
    .lanes .bubble.s { margin-left: 24px; }
    .lanes .bubble.b { margin-right: 24px; }
    .both > span { max-width: 86%; }
    .tag.positive, .tag.critical { white-space: normal; }
  }
`;
