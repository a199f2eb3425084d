import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Drawn on a grid of 24, with the line and colour of the text beside them. */
const drawings = {
  inbox: svg`<path d="M22 12h-6l-2 3h-4l-2-3H2M5.5 5.1 2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.5-6.9A2 2 0 0 0 16.8 4H7.2a2 2 0 0 0-1.7 1.1z"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  alert: svg`<path d="M12 3.5 2.5 20h19zM12 10v4.5M12 17.5v.01"/>`,
  truck: svg`<path d="M2 6h12v11H2zM14 10h4.5l3.5 3.5V17h-8z"/><circle cx="7" cy="18" r="2"/><circle cx="18" cy="18" r="2"/>`,
  package: svg`<path d="m12 2.5 9 4.8v9.4l-9 4.8-9-4.8V7.3zM3.3 7.5 12 12l8.7-4.5M12 12v9.3M7.5 5l9 4.7"/>`,
  scan: svg`<path d="m12 2.5 8 4.3v5M4 6.8v9.4l8 4.3M4 7l8 4 8-4M12 11v9"/><circle cx="17.5" cy="16.5" r="3"/><path d="m20 19 2 2"/>`,
  card: svg`<rect x="2" y="5" width="20" height="14" rx="2.5"/><path d="M2 10h20M6 15h4"/>`,
  banknote: svg`<rect x="2" y="6" width="20" height="12" rx="2"/><circle cx="12" cy="12" r="2.5"/><path d="M6 12h.01M18 12h.01"/>`,
  scales: svg`<path d="M12 3v18M7 21h10M4 7h16M4 7l-2.5 7h5.5zM20 7l-3 7h5.5z"/>`,
  factory: svg`<path d="M3 21V9l6 4V9l6 4V4h5l1 17zM8 17h.01M12 17h.01M16 17h.01"/>`,
  list: svg`<path d="M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01"/>`,
  user: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 21c.7-4.5 3.5-6.5 7.5-6.5s6.8 2 7.5 6.5"/>`,
  users: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.7 3.5 5.5"/>`,
  search: svg`<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 5 5"/>`,
  x: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  check: svg`<path d="m4.5 12.5 5 5 10-11"/>`,
  'check-circle': svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.2 2.8 2.8L16 9.5"/>`,
  'x-circle': svg`<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>`,
  ban: svg`<circle cx="12" cy="12" r="9"/><path d="m5.8 5.8 12.4 12.4"/>`,
  question: svg`<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.7v.01"/>`,
  chat: svg`<path d="M21 12a8 8 0 0 1-8 8H4l1.8-3A8 8 0 1 1 21 12z"/>`,
  swap: svg`<path d="M4 8h14l-4-4M20 16H6l4 4"/>`,
  'arrow-back': svg`<path d="M9 7 4 12l5 5M4 12h11a5 5 0 0 1 5 5v1"/>`,
  left: svg`<path d="m14.5 6-6 6 6 6"/>`,
  right: svg`<path d="m9.5 6 6 6-6 6"/>`,
  down: svg`<path d="m6 9.5 6 6 6-6"/>`,
  up: svg`<path d="M12 20V5M5.5 11 12 4.5 18.5 11"/>`,
  arrow: svg`<path d="M4 12h15M13 6l6 6-6 6"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11"/>`,
  eye: svg`<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  send: svg`<path d="m21 3-9.5 9.5M21 3l-6 18-3.5-8.5L3 9z"/>`,
  clip: svg`<path d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.6 17a1.7 1.7 0 0 1-2.4-2.4L15 7"/>`,
  file: svg`<path d="M6 2.5h8l5 5v14H6zM14 2.5v5h5M9 13h7M9 17h5"/>`,
  image: svg`<rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="8.5" cy="9.5" r="1.5"/><path d="m4 18 5.5-5.5 4 4 3-3L21 18"/>`,
  play: svg`<path d="M7 4.5v15l12-7.5z"/>`,
  filter: svg`<path d="M3 5h18M6.5 12h11M10 19h4"/>`,
  sort: svg`<path d="M7 4v16M3.5 16.5 7 20l3.5-3.5M13 6h8M13 12h6M13 18h4"/>`,
  link: svg`<path d="M10 14a4.5 4.5 0 0 0 6.5.3l3-3A4.6 4.6 0 0 0 13 4.8l-1.5 1.5M14 10a4.5 4.5 0 0 0-6.5-.3l-3 3a4.6 4.6 0 0 0 6.5 6.5l1.5-1.5"/>`,
  'zoom-in': svg`<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 5 5M8 11h6M11 8v6"/>`,
  'zoom-out': svg`<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 5 5M8 11h6"/>`,
  turn: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8L20 8.5M20 3.5v5h-5"/>`,
  fit: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`,
  globe: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9z"/>`,
  hourglass: svg`<path d="M6 3h12M6 21h12M7 3c0 5 5 6 5 9s-5 4-5 9M17 3c0 5-5 6-5 9s5 4 5 9"/>`,
  offline: svg`<path d="M3 3l18 18M5 12.5a10 10 0 0 1 4-2.3M19 12.5a10 10 0 0 0-2.5-1.8M8.5 16a5 5 0 0 1 6.5-.2M12 20v.01"/>`,
  edit: svg`<path d="M4 20h4L19.5 8.5a2.8 2.8 0 0 0-4-4L4 16z"/>`,
  more: svg`<path d="M5 12h.01M12 12h.01M19 12h.01"/>`,
  download: svg`<path d="M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16"/>`,
  key: svg`<circle cx="8" cy="15.500" r="4.500"/><path d="m11.500 12.500 9-9M16 8l3 3"/>`,
  bolt: svg`<path d="M13 2 4 14h7l-1 8 9-12h-7z"/>`,
  'sign-out': svg`<path d="M10 4H5v16h5M15 8l4 4-4 4M19 12H9"/>`,
  keyboard: svg`<rect x="2" y="6" width="20" height="12" rx="2"/><path d="M6 10h.01M10 10h.01M14 10h.01M18 10h.01M8 14h8"/>`,
  moon: svg`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

export interface IconOptions {
  /** 14 instead of 16 pixels, beside small text. */
  readonly small?: boolean;
  /** Class for its colour, e.g. `tone-critical`. */
  readonly tone?: string;
}

/** An icon that says nothing by itself: words stand beside it. */
export function icon(name: IconName, { small = false, tone = '' }: IconOptions = {}): TemplateResult {
  return html`<svg class="ic ${small ? 's' : ''} ${tone}" viewBox="0 0 24 24" aria-hidden="true">${drawings[name] ?? nothing}</svg>`;
}
