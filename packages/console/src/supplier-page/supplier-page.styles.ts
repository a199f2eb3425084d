import { css } from 'lit';

export const supplierPageStyles = css`
  :host { display: block; min-height: 100dvh; background: var(--surface-sunken); font-size: var(--text-m); }
  .wrap { max-width: 720px; margin: 0 auto; padding: 16px 16px 48px; display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .top { display: flex; align-items: start; gap: 12px; }
  .top > div { flex: 1; min-width: 0; display: grid; gap: 4px; }
  h1 { font-size: var(--text-xl); overflow-wrap: anywhere; }
  h2 { font-size: var(--text-m); }
  .btn { min-height: 44px; padding: 8px 16px; white-space: normal; }
  .card > .cb { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 14px 16px; }
  .card > .ch h2 { overflow-wrap: anywhere; }
  .words { white-space: pre-line; overflow-wrap: anywhere; }
  .kv { font-size: var(--text-s); }
  .kv dd { text-align: start; }
  .field > label, .label, legend { font-size: var(--text-s); color: var(--text); font-weight: 500; }
  .input { min-height: 44px; font-size: var(--text-m); }
  .choice { display: flex; gap: 10px; align-items: center; min-height: 44px; }
  .choice input { width: 20px; height: 20px; margin: 0; flex: none; accent-color: var(--accent); }
  fieldset { display: grid; gap: 2px; min-width: 0; }
  form { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  summary { min-height: 44px; display: flex; align-items: center; cursor: pointer; color: var(--accent); }
  .entry { display: grid; gap: 4px; padding: 10px 0; border-top: 1px solid var(--border); }
  .entry:first-child { border-top: 0; }
  .entry p { white-space: pre-line; overflow-wrap: anywhere; }
  .file { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; overflow-wrap: anywhere; }
  .picked { display: flex; align-items: center; gap: 8px; font-size: var(--text-s); }
  .picked .btn { padding: 0; width: 44px; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; }
  .center { padding: 64px 16px; display: grid; gap: 12px; justify-items: center; text-align: center; max-width: 52ch; margin: 0 auto; }
`;

/** A part of the page is as tall as what is in it. */
export const supplierLineStyles = css`
  :host { min-height: 0; background: none; }
`;
