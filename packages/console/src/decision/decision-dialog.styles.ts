import { css } from 'lit';

export const dialogStyles = css`
  .picker { display: grid; border: 1px solid var(--border); border-radius: var(--radius-s); }
  .picker li { display: flex; align-items: center; gap: 12px; padding: 8px 12px; border-top: 1px solid var(--border); min-height: 48px; }
  .picker li:first-child { border-top: 0; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-3); }
  .label + .picker { margin-top: 4px; }
  @media (max-width: 720px) {
    .pair { grid-template-columns: 1fr; }
  }
`;
