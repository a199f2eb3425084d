import { css } from 'lit';

export const caseStyles = css`
  :host { display: block; overflow: auto; }
  .case { padding: 14px 16px; display: grid; gap: 18px; align-content: start; grid-template-columns: minmax(0, 1fr); }
  .line + .line { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--border); }
  .line .kv { margin-top: 8px; }
  .parts { margin-top: 8px; border-top: 1px solid var(--border); }
  .line > .outcome { margin-top: 8px; }
  .outcome p + p { margin-top: 4px; }
  .not-asked { margin-top: 10px; }
  .flag-title { margin: 12px 0 6px; }
  .gallery { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; }
  .gallery + .rules { margin-top: 8px; }
  .parcel-title { display: flex; align-items: center; gap: 6px; margin: 10px 0 4px; font-size: var(--text-xs); }
  .sh + .parcel-title { margin-top: 0; }
  ul.flags { display: grid; gap: 6px; }
  .kv.typed { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); margin: 10px 0; }
  .earlier { display: grid; gap: 8px; padding: 8px 0 0; }
  .earlier li { border-top: 1px solid var(--border); padding-top: 6px; }
  .asked { display: grid; gap: 2px; margin-top: 6px; padding-inline-start: 18px; list-style: disc; }
  .kv + .words, .words + .xs { margin-top: 8px; }
  details summary { cursor: pointer; margin-top: 8px; color: var(--accent-text, var(--accent)); }
`;
