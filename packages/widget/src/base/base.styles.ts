import { css } from 'lit';

/** What every view is made of: the frame, its head, body and foot, buttons, links and notes. */
export const base = css`
  :host {
    display: block;
    container: rw / inline-size;
    max-inline-size: 960px;
    font: 400 var(--text-m) / 1.45 var(--font);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h2, h3, h4, b, strong, th) {
    font-weight: var(--strong);
  }
  :is(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  :is(a, button, input, select, textarea, summary):focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--focus);
  }
  h2:focus,
  [tabindex="-1"]:focus {
    outline: none;
  }
  h3 {
    font-size: var(--text-m);
  }
  cite {
    font-style: normal;
  }
  .i {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i.s {
    inline-size: 16px;
    block-size: 16px;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--text-s);
  }
  small {
    display: block;
    font-size: var(--text-s);
    color: var(--muted);
    text-wrap: pretty;
  }
  .num {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    gap: var(--space-4);
  }
  .head {
    padding: var(--space-5) var(--space-4) var(--space-4);
  }
  .head h2 {
    font-size: var(--text-xl);
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .head .over {
    font-size: var(--text-s);
    color: var(--muted);
    margin-block-end: 2px;
  }
  .head .lead {
    color: var(--muted);
    margin-block-start: var(--space-1);
    text-wrap: pretty;
  }
  .head .lead b {
    color: var(--text);
  }
  .body {
    padding: 0 var(--space-4) var(--space-4);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    justify-content: space-between;
    padding: var(--space-3) var(--space-4);
    border-block-start: 1px solid var(--border);
  }
  .section {
    padding: var(--space-4);
    border-block-start: 1px solid var(--border);
  }
  .section > h3 {
    margin-block-end: var(--space-3);
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    align-items: baseline;
  }
  .section > h3 > span {
    font-weight: 400;
    font-size: var(--text-s);
    color: var(--muted);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--touch);
    padding: 8px 16px;
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
    background: var(--surface);
    font-weight: var(--strong);
    text-align: center;
    cursor: pointer;
    transition: background var(--fast);
  }
  .btn:hover {
    background: var(--sunken);
  }
  .btn.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .btn.primary:hover {
    background: color-mix(in srgb, var(--accent) 90%, var(--text));
  }
  .btn[aria-disabled="true"] {
    opacity: 0.6;
    cursor: progress;
  }
  .btn.plain {
    border-color: transparent;
    background: none;
    padding-inline: var(--space-3);
  }
  .btn.plain:hover {
    background: var(--sunken);
  }
  .btn.icon {
    padding: 0;
    inline-size: var(--touch);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--touch);
    padding: 0;
    border: 0;
    background: none;
    border-radius: var(--radius-s);
    font-weight: var(--strong);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--border-control);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .link.back {
    font-weight: 400;
    font-size: var(--text-s);
    color: var(--muted);
    text-decoration: none;
  }
  .link.back:hover {
    color: var(--text);
  }
  .way {
    padding: var(--space-2) var(--space-4) 0;
    margin-block-end: -20px;
  }
  .thumb {
    inline-size: 52px;
    block-size: 52px;
    border-radius: var(--radius-s);
    flex: none;
    display: block;
    object-fit: cover;
    background: var(--sunken);
  }
  .thumb.none {
    display: grid;
    place-content: center;
    color: var(--muted);
  }
  .thumb.xs {
    inline-size: 36px;
    block-size: 36px;
  }
  .note {
    display: flex;
    gap: var(--space-2);
    align-items: flex-start;
    padding: var(--space-3);
    border-radius: var(--radius-m);
    background: var(--sunken);
    font-size: var(--text-s);
    text-wrap: pretty;
  }
  .note > .i {
    margin-block-start: 1px;
  }
  .grow {
    flex: 1;
  }
  .note.you {
    background: var(--caution-soft);
  }
  .note.you > .i {
    color: var(--caution);
  }
  .note.bad {
    background: var(--critical-soft);
  }
  .note.bad > .i {
    color: var(--critical);
  }
  .note.top {
    border-radius: var(--radius-l) var(--radius-l) 0 0;
    align-items: center;
    min-block-size: 52px;
    padding: var(--space-1) var(--space-4);
  }
  .note .link {
    font-size: var(--text-s);
  }
  .empty {
    text-align: center;
    padding: 48px var(--space-5);
    display: grid;
    gap: var(--space-2);
    justify-items: center;
  }
  .empty > .i {
    inline-size: 32px;
    block-size: 32px;
    color: var(--muted);
    stroke-width: 1.4;
  }
  .empty h3 {
    font-size: var(--text-l);
  }
  .empty p {
    color: var(--muted);
    max-inline-size: 300px;
    text-wrap: balance;
  }
  .empty .btn {
    margin-block-start: var(--space-2);
  }
  @media (forced-colors: active) {
    :is(a, button, input, select, textarea, summary):focus-visible {
      outline-color: Highlight;
      outline-offset: 2px;
    }
    :is(.note, .thumb.none) {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
