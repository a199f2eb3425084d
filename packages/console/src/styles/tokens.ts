import { css } from 'lit';

/**
 * Design tokens, light and dark by `color-scheme`. Pixels only: a host page may change the root's font size.
 * Text roles reach 4.5:1 on every surface they sit on, borders of controls 3:1.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --font: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
    --text-xs: 12px;
    --text-s: 13px;
    --text-m: 15px;
    --text-l: 17px;
    --text-xl: 22px;
    --leading: 1.45;
    --weight: 400;
    --weight-strong: 600;
    --space-1: 4px;
    --space-2: 8px;
    --space-3: 12px;
    --space-4: 16px;
    --space-5: 24px;
    --space-6: 32px;
    --radius-s: 6px;
    --radius-m: 10px;
    --radius-l: 16px;
    --control: 40px;
    --touch: 44px;
    --surface: light-dark(#ffffff, #16181c);
    --surface-sunken: light-dark(#f6f7f9, #101215);
    --surface-raised: light-dark(#ffffff, #1e2126);
    --text: light-dark(#16191f, #eef0f3);
    --text-muted: light-dark(#565d6a, #a5adba);
    --border: light-dark(#e3e6eb, #2c3037);
    --border-control: light-dark(#828a98, #727a88);
    --accent: light-dark(#2f4fd6, #8ea5ff);
    --on-accent: light-dark(#ffffff, #0c1230);
    --accent-soft: light-dark(#eef1ff, #1d2444);
    --positive: light-dark(#17703f, #6fd39a);
    --positive-soft: light-dark(#e8f6ee, #12291d);
    --caution: light-dark(#8a5200, #f0b45c);
    --caution-soft: light-dark(#fff4e2, #2e2210);
    --critical: light-dark(#b3261e, #ff9a92);
    --critical-soft: light-dark(#fdecea, #35171a);
    --info: light-dark(#0b6078, #74cfe6);
    --info-soft: light-dark(#e6f5f9, #0f2a32);
    --shadow: 0 1px 2px light-dark(rgb(20 24 33 / .06), rgb(0 0 0 / .4)), 0 8px 24px light-dark(rgb(20 24 33 / .08), rgb(0 0 0 / .4));
    --focus: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent);
    --fast: 120ms;
    --ease: cubic-bezier(.2, .8, .2, 1);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
