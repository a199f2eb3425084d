import { css } from 'lit';

export const evidenceStepStyles = css`
  .needs {
    gap: var(--space-5);
  }
  .needs h3 {
    font-size: var(--text-m);
  }
  .needs .hint {
    margin-block-end: var(--space-2);
  }
  .cols refund-field {
    display: grid;
  }
  .cols .wide {
    grid-column: 1 / -1;
  }
  .cols .field {
    grid-template-rows: minmax(auto, 1fr) auto minmax(19px, auto);
  }
  .cols .field > label {
    align-self: end;
  }
  .files {
    margin-block-start: var(--space-1);
  }
`;
