import { css } from 'lit';

export const supplierRecordStyles = css`
  .record {
    display: grid;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
    list-style: none;
    padding: 0;
  }
  .record li {
    display: grid;
    gap: 2px;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border);
    overflow-wrap: anywhere;
  }
  .record .file {
    inline-size: 100%;
    text-align: start;
  }
`;
