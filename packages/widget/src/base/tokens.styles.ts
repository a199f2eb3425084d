import { css } from 'lit';

/**
 * The design tokens, light and dark by `color-scheme`. A shop overrides any of them from its page
 * through the `--refund-…` property of the same name. Pixels only: shops change the root font size.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --font: var(--refund-font, system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);
    --text-xs: 12px;
    --text-s: 13px;
    --text-m: 15px;
    --text-l: 17px;
    --text-xl: 22px;
    --strong: 600;
    --space-1: 4px;
    --space-2: 8px;
    --space-3: 12px;
    --space-4: 16px;
    --space-5: 24px;
    --radius-s: var(--refund-radius-s, 6px);
    --radius-m: var(--refund-radius-m, 10px);
    --radius-l: var(--refund-radius-l, 16px);
    --touch: 44px;
    --surface: var(--refund-surface, light-dark(#fff, #16181c));
    --sunken: var(--refund-surface-sunken, light-dark(#f6f7f9, #101215));
    --text: var(--refund-text, light-dark(#16191f, #eef0f3));
    --muted: var(--refund-text-muted, light-dark(#565d6a, #a5adba));
    --border: var(--refund-border, light-dark(#e3e6eb, #2c3037));
    --border-control: var(--refund-border-control, light-dark(#828a98, #727a88));
    --accent: var(--refund-accent, light-dark(#2f4fd6, #8ea5ff));
    --on-accent: var(--refund-on-accent, light-dark(#fff, #0c1230));
    --positive: var(--refund-positive, light-dark(#17703f, #6fd39a));
    --positive-soft: var(--refund-positive-soft, light-dark(#e8f6ee, #12291d));
    --caution: var(--refund-caution, light-dark(#8a5200, #f0b45c));
    --caution-soft: var(--refund-caution-soft, light-dark(#fff4e2, #2e2210));
    --critical: var(--refund-critical, light-dark(#b3261e, #ff9a92));
    --critical-soft: var(--refund-critical-soft, light-dark(#fdecea, #35171a));
    --info: var(--refund-info, light-dark(#0b6078, #74cfe6));
    --info-soft: var(--refund-info-soft, light-dark(#e6f5f9, #0f2a32));
    --focus: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent);
    --fast: 120ms cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  :host([appearance="light"]) {
    color-scheme: light;
  }
  :host([appearance="dark"]) {
    color-scheme: dark;
  }
`;
