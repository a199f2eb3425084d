import { css } from 'lit';

export const choiceStyles = css`
  .group {
    display: grid;
    gap: var(--space-2);
  }
  .group > legend {
    font-weight: var(--strong);
    margin-block-end: var(--space-2);
  }
  .opts {
    display: grid;
    gap: var(--space-2);
  }
  .seg {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(132px, 100%), 1fr));
    gap: var(--space-2);
  }
  .opt {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--touch);
    padding: 9px 12px;
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
    background: var(--surface);
    cursor: pointer;
  }
  .opt input {
    appearance: none;
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    border: 1.5px solid var(--border-control);
    border-radius: 99px;
    background: var(--surface);
  }
  .opt input:checked {
    border: 5.5px solid var(--accent);
  }
  .opt:has(:checked) {
    border-color: var(--text);
    box-shadow: inset 0 0 0 1px var(--text);
  }
  @media (forced-colors: active) {
    .opt input {
      appearance: auto;
    }
  }
`;
