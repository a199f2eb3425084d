import { css } from 'lit';

/** Buttons, fields, chips and tags. */
export const controls = css`
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px; padding: 0 12px;
    border: 1px solid var(--border-control); border-radius: var(--radius-s); background: var(--surface);
    color: var(--text); font-weight: 500; white-space: nowrap;
  }
  a.btn:hover { text-decoration: none; }
  .btn:hover { background: var(--surface-sunken); }
  .btn.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .btn.primary:hover { background: color-mix(in srgb, var(--accent) 88%, var(--text)); }
  .btn.primary kbd {
    background: transparent; border-color: color-mix(in srgb, var(--on-accent) 55%, transparent); color: var(--on-accent);
  }
  .btn.danger { border-color: var(--critical); color: var(--critical); }
  .btn.quiet { border-color: transparent; background: transparent; }
  .btn.quiet:hover { background: var(--surface-sunken); }
  .btn.s { min-height: 28px; padding: 0 8px; font-size: var(--text-xs); }
  .btn.l { min-height: var(--control); padding: 4px 16px; }
  .btn.block { width: 100%; white-space: normal; }
  .btn.icon { padding: 0; width: 32px; flex: none; }
  .btn.icon.s { width: 28px; }
  .btn[aria-disabled='true'], .btn:disabled {
    border-color: var(--border); background: var(--surface-sunken); color: var(--text-muted); cursor: not-allowed;
  }
  .btn.busy { cursor: progress; }
  .field { display: grid; gap: 4px; align-content: start; min-width: 0; }
  .field > label, .label { font-size: var(--text-xs); font-weight: 500; color: var(--text-muted); }
  .field .hint { font-size: var(--text-xs); color: var(--text-muted); }
  .field .wrong { font-size: var(--text-xs); color: var(--critical); }
  .input {
    display: flex; align-items: center; gap: 8px; min-height: 32px; width: 100%; padding: 5px 10px;
    border: 1px solid var(--border-control); border-radius: var(--radius-s); background: var(--surface);
  }
  input.input.num { text-align: right; }
  textarea.input { display: block; resize: vertical; line-height: 1.5; min-height: 76px; }
  .input::placeholder { color: var(--text-muted); opacity: 1; }
  .input[aria-invalid='true'] { border-color: var(--critical); }
  select.input { appearance: none; padding-right: 28px; background: var(--surface) no-repeat right 8px center / 14px; }
  .select { position: relative; display: grid; min-width: 0; }
  .select > .ic { position: absolute; right: 8px; top: 50%; margin-top: -7px; pointer-events: none; color: var(--text-muted); }
  .seg {
    display: inline-flex; justify-self: start; padding: 2px; gap: 2px; border: 1px solid var(--border);
    border-radius: var(--radius-s); background: var(--surface-sunken); max-width: 100%;
  }
  .seg > * {
    display: inline-flex; gap: 5px; align-items: center; min-height: 26px; padding: 3px 8px; border: 0; border-radius: 4px;
    background: transparent; color: var(--text-muted); font-size: var(--text-xs); font-weight: 500; white-space: nowrap;
  }
  .seg > [aria-pressed='true'], .seg > [aria-selected='true'], .seg > [aria-checked='true'] {
    background: var(--surface-raised); color: var(--text); box-shadow: 0 0 0 1px var(--border-control);
  }
  .seg > .bad[aria-pressed='true'] { box-shadow: 0 0 0 1px var(--critical); color: var(--critical); }
  .seg > .good[aria-pressed='true'] { box-shadow: 0 0 0 1px var(--positive); color: var(--positive); }
  .seg > :focus-visible { box-shadow: var(--focus); }
  .chip {
    display: inline-flex; align-items: center; gap: 6px; height: 28px; padding: 0 4px 0 10px;
    border: 1px solid var(--border-control); border-radius: 14px; background: var(--surface);
    font-size: var(--text-xs); white-space: nowrap;
  }
  .chip b { font-weight: 600; }
  .chip .x {
    display: grid; place-items: center; width: 24px; height: 24px; padding: 0; border: 0; border-radius: 12px;
    background: none; color: var(--text-muted);
  }
  .chip .x:hover { background: var(--surface-sunken); color: var(--text); }
  .chip.add { border-style: dashed; padding: 0 10px; color: var(--text-muted); background: transparent; }
  .tag {
    display: inline-flex; align-items: center; gap: 4px; min-height: 20px; padding: 0 7px; border-radius: 4px;
    background: var(--surface-sunken); color: var(--text-muted); font-size: var(--text-xs); font-weight: 500;
    white-space: nowrap; box-shadow: inset 0 0 0 1px var(--border);
  }
  .tag.positive { background: var(--positive-soft); color: var(--positive); box-shadow: none; }
  .tag.caution { background: var(--caution-soft); color: var(--caution); box-shadow: none; }
  .tag.critical { background: var(--critical-soft); color: var(--critical); box-shadow: none; }
  .tag.info { background: var(--info-soft); color: var(--info); box-shadow: none; }
  .tag.accent { background: var(--accent-soft); color: var(--accent); box-shadow: none; }
  .check { width: 16px; height: 16px; margin: 0; accent-color: var(--accent); flex: none; }
  .stepper {
    display: inline-flex; justify-self: start; align-items: center; border: 1px solid var(--border-control);
    border-radius: var(--radius-s); overflow: hidden;
  }
  .stepper button { width: 32px; height: 30px; padding: 0; border: 0; background: var(--surface-sunken); }
  .stepper button:disabled { color: var(--border-control); cursor: not-allowed; }
  .stepper :focus-visible { box-shadow: inset 0 0 0 2px var(--accent); }
  .stepper output { min-width: 40px; text-align: center; font-weight: 600; }
  @media (prefers-reduced-motion: no-preference) {
    .btn { transition: background var(--fast) var(--ease); }
  }
  @media (max-width: 720px) {
    .btn, .input, .seg > *, .stepper button { min-height: var(--touch); }
    .btn.icon, .btn.icon.s { width: var(--touch); }
    .stepper button { width: var(--touch); }
    .chip { height: 34px; border-radius: 17px; }
    .chip .x { position: relative; }
    .chip .x::after { content: ''; position: absolute; inset: -10px; }
  }
  @media (forced-colors: active) {
    .tag, .chip, .btn { border: 1px solid ButtonText; }
  }
`;
