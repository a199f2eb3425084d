import { html, type TemplateResult } from 'lit';

/** Strokes on a 24 × 24 grid, by what they stand for. */
const paths = {
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5.5M12 16.4v.1',
  back: 'm15 18-6-6 6-6',
  ban: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.6 5.6l12.8 12.8',
  box: 'M12 3 4 7v10l8 4 8-4V7zM4 7l8 4 8-4M12 11v9',
  check: 'M20 6 9 17l-5-5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  down: 'm6 9 6 6 6-6',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  minus: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8',
  offline: 'M3 3l18 18M8 15a6 6 0 0 1 8 0M5 11a10 10 0 0 1 14 0M12 19v.1',
  tag: 'M3 12V4h8l10 10-7 7zM7.5 7.7v.1',
  talk: 'M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5z',
  truck: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M6 19.5v.1M18 19.5v.1',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21a8 8 0 0 1 16 0',
  x: 'M6 6l12 12M18 6 6 18',
} as const;

export type IconName = keyof typeof paths;

/** An icon beside a word that says the same; hidden from assistive technology. */
export function icon(name: IconName, size: '' | 's' = ''): TemplateResult {
  return drawing(paths[name], size);
}

/** Draws `path`; for icons that only one view uses. */
export function drawing(path: string, size: '' | 's' = ''): TemplateResult {
  return html`<svg class=${`i ${size}`} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
