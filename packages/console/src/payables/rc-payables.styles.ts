import { css } from 'lit';

export const payablesStyles = css`
  .claim {
    display: grid;
    gap: 8px;
    padding-block: 10px;
  }
  .claim + .claim {
    border-block-start: 1px solid var(--border);
  }
  .claim p,
  .claim blockquote {
    margin: 0;
  }
  .sum {
    display: grid;
    justify-items: end;
  }
  .receipts {
    gap: 12px;
    flex-wrap: wrap;
  }
  .receipts:empty {
    display: none;
  }
`;
