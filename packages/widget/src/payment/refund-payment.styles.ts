import { css } from 'lit';

export const paymentStyles = css`
  a.link {
    color: inherit;
  }
  .paid small {
    overflow-wrap: anywhere;
  }
  .paid li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--border);
  }
  .paid li:first-child {
    border: 0;
  }
  .methods {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .methods li {
    padding: 4px 10px;
    border: 1px solid var(--border);
    border-radius: var(--radius-m);
    font-size: var(--text-s);
  }
  .advice {
    display: grid;
    gap: var(--space-3);
  }
`;
