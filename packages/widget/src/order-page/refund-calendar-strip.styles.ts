import { css } from 'lit';

export const calendarStripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 3px;
    max-inline-size: 420px;
  }
  h4 + refund-calendar-strip .strip {
    margin-block-start: var(--space-2);
  }
  .strip li {
    display: grid;
    justify-items: center;
    gap: 1px;
    padding: 5px 2px;
    border-radius: var(--radius-s);
    background: var(--surface);
    border: 1px solid var(--border);
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }
  .strip :is(span, small) {
    font-size: 11px;
    color: var(--muted);
    text-align: center;
  }
  .strip b {
    font-size: var(--text-s);
  }
  .strip .off {
    background: none;
    border-style: dashed;
  }
  .strip .off b {
    color: var(--muted);
    font-weight: 400;
  }
  .strip .today {
    border-color: var(--border-control);
  }
  .strip .last {
    border-color: var(--positive);
    box-shadow: inset 0 0 0 1px var(--positive);
  }
  .strip .last small {
    color: var(--positive);
    font-weight: var(--strong);
  }
  @container rw (inline-size < 480px) {
    .strip li {
      padding-inline: 0;
    }
    .strip :is(span, small) {
      font-size: 10px;
      letter-spacing: -0.02em;
    }
    .strip small {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
