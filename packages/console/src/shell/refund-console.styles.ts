import { css } from 'lit';

export const consoleStyles = css`
  :host { display: block; min-height: 100dvh; background: var(--surface-sunken); }
  .shell { display: grid; grid-template-columns: 196px minmax(0, 1fr); height: 100dvh; }
  .shell[data-slim] { grid-template-columns: 52px minmax(0, 1fr); }
  main { position: relative; min-width: 0; min-height: 0; height: 100dvh; background: var(--surface); display: flex; flex-direction: column; overflow: hidden; }
  main > :not(.offline) { flex: 1; min-height: 0; }
  .offline { border-radius: 0; flex: none; padding-inline: var(--space-4); }
  .skip { position: absolute; left: 8px; top: -60px; z-index: 10; }
  .skip:focus { top: 8px; }
  .blank { min-height: 100dvh; }
  @media (max-width: 1180px) {
    .shell { grid-template-columns: 52px minmax(0, 1fr); }
  }
  @media (max-width: 720px) {
    .shell, .shell[data-slim] { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; }
    .shell main { height: auto; grid-row: 1; }
    .shell[data-slim] { grid-template-rows: minmax(0, 1fr); }
  }
`;
