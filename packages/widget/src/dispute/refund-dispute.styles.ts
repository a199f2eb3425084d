import { css } from 'lit';

export const disputeStyles = css`
  .verdict-said {
    font-size: var(--text-l);
  }
  .sides {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
    margin-block-start: var(--space-3);
  }
  .sides :is(th, td) {
    padding: 7px var(--space-3) 7px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-start: 1px solid var(--border);
  }
  .sides thead :is(th, td) {
    border: 0;
    color: var(--muted);
  }
  .sides tbody th {
    color: var(--muted);
  }
  .sides td {
    overflow-wrap: anywhere;
    min-inline-size: 90px;
  }
  @container rw (inline-size < 360px) {
    .sides tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .sides tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .sides tbody td {
      border: 0;
    }
    .sides thead td {
      display: none;
    }
  }
`;
