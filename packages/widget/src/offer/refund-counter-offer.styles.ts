import { css } from 'lit';

export const counterOfferStyles = css`
  .counter .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  .counter .line .muted {
    font-weight: 400;
  }
  .counter .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--space-2);
  }
  @container rw (inline-size >= 600px) {
    .counter > * {
      max-inline-size: 560px;
    }
  }
`;
