import { css } from 'lit';

export const unitStyles = css`
  :host { display: block; border-top: 1px solid var(--border); }
  :host(:first-of-type) { border-top: 0; }
  .unit { display: grid; grid-template-columns: 116px minmax(0, 1fr); gap: 8px 16px; padding: 12px 14px; border: 0; margin: 0; }
  .u { display: flex; gap: 10px; align-items: flex-start; min-width: 0; }
  .f { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: flex-start; min-width: 0; }
  .more { flex-basis: 100%; display: grid; grid-template-columns: minmax(0, 200px) 120px minmax(0, 1fr); gap: 8px 10px; align-items: start; }
  .more .why { grid-column: 1 / -1; }
  .limit { font-size: var(--text-xs); color: var(--text-muted); align-self: center; padding-top: 18px; }
  textarea.input { min-height: 34px; }
  @media (max-width: 720px) {
    .unit { grid-template-columns: minmax(0, 1fr); }
    .more { grid-template-columns: minmax(0, 1fr) 110px; }
    .limit { grid-column: 1 / -1; padding: 0; }
    .seg { overflow-x: auto; }
  }
`;
