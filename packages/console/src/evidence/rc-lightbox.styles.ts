import { css } from 'lit';

export const lightboxStyles = css`
  dialog {
    width: 100vw; height: 100dvh; max-width: none; max-height: none; padding: 0; border: 0; color-scheme: dark;
    background: #0c0d10; color: #eef0f3; overflow: hidden;
  }
  dialog[open] { display: flex; flex-direction: column; }
  .head, .side { background: #16181c; }
  .head .btn { background: #16181c; }
  .lb { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 320px; }
  .stage { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-height: 0; min-width: 0; }
  .canvas { position: relative; min-height: 0; min-width: 0; display: grid; grid-template-rows: minmax(0, 1fr); }
  .photo { position: relative; display: grid; place-items: center; min-height: 0; padding: 20px 72px; overflow: hidden; }
  .photo img {
    max-width: 100%; max-height: 100%; min-height: 0; border-radius: 4px; transform: scale(var(--zoom, 1)) rotate(var(--turn, 0deg));
    transform-origin: center;
  }
  .photo.zoomed { overflow: auto; padding: 0; display: block; }
  .photo.zoomed img { transform-origin: 0 0; max-width: none; max-height: none; margin: auto; }
  .photo video { max-width: 100%; max-height: 100%; }
  .nav {
    position: absolute; top: 50%; width: 44px; height: 44px; margin-top: -22px; border-radius: 22px; border: 1px solid #727a88;
    background: rgb(22 24 28 / .85); color: #fff; display: grid; place-items: center; padding: 0; z-index: 1;
  }
  .nav.prev { left: 16px; }
  .nav.next { right: 16px; }
  .tools {
    position: absolute; left: 50%; bottom: 32px; transform: translateX(-50%); display: flex; gap: 2px; padding: 4px; z-index: 1;
    border-radius: var(--radius-m); background: rgb(22 24 28 / .92); border: 1px solid #2c3037; align-items: center;
  }
  .tools .btn { background: transparent; border-color: transparent; color: #eef0f3; }
  .film { display: flex; gap: 8px; justify-content: safe center; padding: 0 16px 16px; overflow-x: auto; }
  .film .shot { width: 76px; height: 56px; aspect-ratio: auto; opacity: .75; flex: none; cursor: pointer; }
  .film .shot[aria-current='true'] { opacity: 1; box-shadow: 0 0 0 2px #0c0d10, 0 0 0 4px #8ea5ff; }
  .film { padding-top: 6px; }
  .side { border-left: 1px solid #2c3037; padding: 16px; display: flex; flex-direction: column; gap: 16px; overflow: auto; }
  .nothing { display: grid; gap: 12px; justify-items: center; text-align: center; color: #a5adba; max-width: 40ch; }
  .nothing .ic { width: 40px; height: 40px; }
  @media (prefers-reduced-motion: no-preference) {
    .photo:not(.zoomed) img { transition: transform var(--fast) var(--ease); }
  }
  @media (max-width: 960px) {
    .lb { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; }
    .side { border: 0; border-top: 1px solid #2c3037; max-height: 30dvh; }
    .photo { padding: 12px; }
  }
`;
