import { css } from 'lit';

export const askStyles = css`
  fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
  legend { padding: 0; margin-bottom: 4px; color: var(--text-muted); font-size: var(--text-xs); }
  .wanted { display: flex; align-items: center; gap: 8px; min-height: 32px; color: var(--text); font-size: inherit; cursor: pointer; }
  .wanted input { margin: 0; accent-color: var(--accent); }
  @media (max-width: 720px) {
    .wanted { min-height: var(--touch); }
  }
`;
