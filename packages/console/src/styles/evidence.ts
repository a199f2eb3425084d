import { css } from 'lit';

/** Pieces of evidence in small. */
export const evidenceStyles = css`
  .shot {
    position: relative; display: block; aspect-ratio: 1; border: 0; padding: 0; border-radius: var(--radius-s); overflow: hidden;
    background: light-dark(#e4e0d8, #3a3d44); cursor: zoom-in;
  }
  .shot img { width: 100%; height: 100%; display: block; object-fit: cover; }
  .shot .plain { display: grid; place-items: center; width: 100%; height: 100%; color: light-dark(#5c574e, #c9ccd3); }
  .shot .plain .ic { width: 24px; height: 24px; }
  .shot .mk {
    position: absolute; right: 4px; bottom: 4px; width: 18px; height: 18px; border-radius: 9px; display: grid; place-items: center;
    background: rgb(16 18 21 / .78); color: #fff;
  }
  .shot .mk .ic { width: 12px; height: 12px; stroke-width: 2.5; }
`;
