import { css } from 'lit';

export const secondPersonStyles = css`
  :host { display: block; }
  .pair { display: grid; grid-template-columns: minmax(0, 1fr) 20px minmax(0, 1fr); gap: 6px; align-items: center; }
  .person { display: grid; gap: 2px; padding: 8px 12px; border: 1px solid var(--border); border-radius: var(--radius-s); min-width: 0; }
  .person.next { border: 1px dashed var(--accent); background: var(--accent-soft); }
  .person b { overflow-wrap: anywhere; }
  .opt { display: flex; gap: 8px; align-items: flex-start; padding: 8px 10px; border: 1px solid var(--border); border-radius: var(--radius-s); }
  .opt input { accent-color: var(--accent); margin: 3px 0 0; flex: none; }
  .opt[data-wrong] { border-color: var(--critical); }
`;
