import { css } from 'lit';

export const reviewStyles = css`
  :host { display: grid; gap: 12px; }
  .acts { gap: 8px; flex-wrap: wrap; }
  form { display: grid; gap: 8px; margin-top: 10px; justify-items: start; }
  form .field { width: 100%; }
`;
