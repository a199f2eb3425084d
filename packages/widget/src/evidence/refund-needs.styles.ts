import { css } from 'lit';

export const needsStyles = css`
  .cols {
    display: grid;
    gap: var(--space-4) var(--space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
  }
  .unit {
    position: relative;
  }
  .unit > span {
    position: absolute;
    inset-inline-end: 12px;
    inset-block-start: 11px;
    color: var(--muted);
    font-size: var(--text-s);
    pointer-events: none;
  }
  .unit .input {
    padding-inline-end: 56px;
  }
  .needs {
    gap: var(--space-5);
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
