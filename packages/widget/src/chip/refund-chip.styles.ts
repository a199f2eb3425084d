import { css } from 'lit';

export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 26px;
    padding-block: 2px;
    padding-inline: 7px 10px;
    border-radius: 99px;
    font-size: var(--text-s);
    font-weight: var(--strong);
    background: var(--sunken);
    color: var(--muted);
  }
  .chip.yes {
    background: var(--positive-soft);
    color: var(--positive);
  }
  .chip.you {
    background: var(--caution-soft);
    color: var(--caution);
  }
  .chip.bad {
    background: var(--critical-soft);
    color: var(--critical);
  }
  .chip.wait {
    background: var(--info-soft);
    color: var(--info);
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
