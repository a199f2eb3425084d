import { css } from 'lit';

export const liveStyles = css`
  .note.live {
    align-items: center;
    margin: 0 var(--space-4) var(--space-3);
    padding-block: var(--space-1);
    background: var(--info-soft);
  }
  .note.live .link {
    min-block-size: 44px;
    padding-inline: var(--space-2);
  }
`;
