import { css } from 'lit';

export const verdictStyles = css`
  .verdict {
    display: flex;
    gap: var(--space-2);
    align-items: flex-start;
  }
  .verdict > .i {
    margin-block-start: 2px;
    color: var(--muted);
  }
  .verdict.eligible > .i {
    color: var(--positive);
  }
  .verdict.negotiable > .i {
    color: var(--info);
  }
  .verdict.not_yet > .i {
    color: var(--caution);
  }
`;
