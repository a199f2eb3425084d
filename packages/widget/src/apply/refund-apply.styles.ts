import { css } from 'lit';

export const applyStyles = css`
  .refusal {
    margin: var(--space-4) var(--space-4) 0;
  }
  .mend .link {
    min-block-size: 32px;
    color: var(--critical);
  }
  .estimate {
    line-height: 1.3;
    min-inline-size: max-content;
  }
`;
