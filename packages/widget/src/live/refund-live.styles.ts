import { css } from 'lit';

export const liveStyles = css`
  .note.live {
    align-items: center;
    margin-block-end: var(--space-3);
    background: var(--info-soft);
  }
  .note.live .link {
    min-block-size: 44px;
    padding-inline: var(--space-2);
  }
`;
