import { css } from 'lit';

export const offerStyles = css`
  .offer {
    border: 1px solid var(--border-control);
    border-radius: var(--radius-m);
    margin: 0 var(--space-4) var(--space-4);
    overflow: clip;
  }
  .offer > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-3);
    align-items: baseline;
    padding: var(--space-3) var(--space-4);
    border-block-end: 1px solid var(--border);
  }
  .offer > header h3 {
    white-space: nowrap;
  }
  .offer > header span {
    font-size: var(--text-s);
    color: var(--muted);
  }
  .offer .big {
    padding: var(--space-4) var(--space-4) var(--space-2);
  }
  .offer .big strong {
    display: block;
    font-size: 28px;
    line-height: 1.15;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .diff {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
  }
  .diff :is(th, td) {
    padding: 7px var(--space-4) 7px 0;
    text-align: end;
    vertical-align: top;
    border-block-start: 1px solid var(--border);
    font-weight: 400;
  }
  .diff :is(th, td):first-child {
    padding-inline-start: var(--space-4);
    text-align: start;
    color: var(--muted);
  }
  .diff th {
    white-space: nowrap;
  }
  .diff thead :is(th, td) {
    border: 0;
    color: var(--muted);
  }
  .diff .was {
    color: var(--muted);
  }
  .diff .new {
    font-weight: var(--strong);
  }
  .diff .i {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
    margin-inline-end: 3px;
  }
  .diff .better .i {
    color: var(--positive);
  }
  .diff .worse .i {
    color: var(--caution);
  }
  .diff .plus {
    margin-inline-end: 6px;
    white-space: nowrap;
  }
  .better .plus {
    color: var(--positive);
  }
  .worse .plus {
    color: var(--caution);
  }
  .offer .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 var(--space-3);
    padding: 6px var(--space-4) 10px;
    font-size: var(--text-xs);
    color: var(--muted);
  }
  .legend span {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .legend .i {
    inline-size: 14px;
    block-size: 14px;
  }
  .legend .better .i {
    color: var(--positive);
  }
  .legend .worse .i {
    color: var(--caution);
  }
  .offer .aside {
    padding: 0 var(--space-4) var(--space-3);
    font-size: var(--text-s);
  }
  .offer .aside .said {
    margin-block-end: var(--space-2);
  }
  .offer > .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding: var(--space-4);
    border-block-start: 1px solid var(--border);
  }
  .offer details {
    padding: 0 var(--space-4) var(--space-3);
    font-size: var(--text-s);
  }
  .offer summary {
    min-block-size: var(--touch);
    display: flex;
    align-items: center;
    gap: 6px;
    cursor: pointer;
    font-weight: var(--strong);
    border-radius: var(--radius-s);
  }
  .offer details[open] summary .i {
    rotate: 180deg;
  }
  .versions {
    display: grid;
    gap: var(--space-3);
  }
  .versions li {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--border);
  }
  @container rw (inline-size < 480px) {
    .diff :is(td, th) {
      white-space: normal;
    }
    .diff .plus {
      display: block;
      margin: 0;
    }
  }
  @container rw (inline-size < 360px) {
    .diff :is(th, td) {
      padding-inline-end: 12px;
    }
    .diff :is(th, td):first-child {
      padding-inline-start: 12px;
    }
    .offer > .acts .btn {
      flex: 1 1 100%;
    }
  }
  @media print {
    .offer > .acts {
      display: none;
    }
  }
`;
