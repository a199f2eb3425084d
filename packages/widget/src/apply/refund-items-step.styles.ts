import { css } from 'lit';

export const itemsStepStyles = css`
  .line {
    display: grid;
    grid-template-columns: 22px 52px minmax(0, 1fr) auto;
    gap: var(--space-1) var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-block-start: 1px solid var(--border);
    align-items: center;
    min-block-size: 76px;
  }
  .line label {
    cursor: pointer;
  }
  .line p {
    font-size: var(--text-s);
    color: var(--muted);
  }
  .line.off h3 {
    color: var(--muted);
    font-weight: 400;
  }
  .line .more {
    grid-column: 3 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    justify-content: space-between;
  }
  .tick {
    appearance: none;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--border-control);
    border-radius: 5px;
    background: var(--surface);
    display: grid;
    place-content: center;
    cursor: pointer;
  }
  .tick:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  .tick:checked::after {
    content: "";
    inline-size: 11px;
    block-size: 6px;
    border: solid var(--on-accent);
    border-width: 0 0 2px 2px;
    transform: translateY(-2px) rotate(-45deg);
  }
  .tick:disabled {
    border-style: dashed;
    background: var(--sunken);
    cursor: default;
  }
  .folded {
    padding-block: var(--space-1);
  }
  .folded summary {
    font-size: var(--text-s);
    font-weight: 400;
    color: var(--muted);
  }
  .folded ul {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-1) var(--space-3);
  }
  .head .err {
    margin-block-start: var(--space-2);
  }
  @container rw (inline-size < 360px) {
    .line {
      grid-template-columns: 22px 52px minmax(0, 1fr);
    }
    .line > .num {
      grid-column: 3;
    }
    .line .more {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .tick {
      appearance: auto;
    }
  }
`;
