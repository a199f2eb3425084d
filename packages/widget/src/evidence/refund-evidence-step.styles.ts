import { css } from 'lit';

export const evidenceStepStyles = css`
  .needs {
    gap: var(--space-5);
  }
  .needs h3 {
    font-size: var(--text-m);
  }
  .needs h3 span {
    font-weight: 400;
    font-size: var(--text-s);
    color: var(--muted);
  }
  .needs .hint {
    margin-block-end: var(--space-2);
  }
  .files {
    margin-block-start: var(--space-1);
  }
`;
