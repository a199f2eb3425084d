import { css } from 'lit';

export const turnStyles = css`
  .turn {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 0 var(--space-3);
    align-items: center;
    padding: var(--space-3) var(--space-4);
    margin: 0 var(--space-4) var(--space-4);
    border-radius: var(--radius-m);
    background: var(--sunken);
  }
  .turn .who {
    inline-size: 40px;
    block-size: 40px;
    border-radius: 99px;
    display: grid;
    place-content: center;
    background: var(--surface);
    border: 1px solid var(--border);
    color: var(--muted);
  }
  .turn p {
    text-wrap: pretty;
  }
  .turn b {
    white-space: nowrap;
  }
  .turn .else {
    font-size: var(--text-s);
    color: var(--muted);
  }
  .turn.you {
    background: var(--caution-soft);
  }
  .turn.you .who {
    background: var(--caution);
    border-color: var(--caution);
    color: var(--surface);
  }
  .turn.you .else {
    color: color-mix(in srgb, var(--text) 82%, var(--caution-soft));
  }
  .turn.done {
    background: var(--positive-soft);
  }
  .turn.done .who {
    background: var(--positive);
    border-color: var(--positive);
    color: var(--surface);
  }
  .head.state {
    padding-block-end: var(--space-3);
  }
  @container rw (inline-size < 360px) {
    .turn {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    .turn .who {
      inline-size: 28px;
      block-size: 28px;
    }
  }
  @media (forced-colors: active) {
    .turn {
      border: 1px solid;
    }
  }
`;
