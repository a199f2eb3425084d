import { css } from 'lit';

export const evidenceStyles = css`
  .drop {
    border: 1.5px dashed var(--border-control);
    border-radius: var(--radius-m);
    padding: var(--space-4);
    text-align: center;
    background: var(--sunken);
    display: grid;
    gap: var(--space-3);
    justify-items: center;
  }
  .drop .btn {
    padding-inline: 12px;
  }
  .drop.bad {
    border-color: var(--critical);
  }
  .row {
    display: flex;
    gap: var(--space-2);
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
  }
  .file {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: center;
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
    min-block-size: 68px;
  }
  .file:last-child {
    border: 0;
  }
  .file b {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .file p {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: var(--text-s);
    color: var(--muted);
  }
  .file .done {
    color: var(--positive);
    font-weight: var(--strong);
  }
  .file .bad {
    color: var(--critical);
    font-weight: var(--strong);
  }
  .thumb > canvas {
    inline-size: 100%;
    block-size: 100%;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 5px 3px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--border);
  }
  progress::-webkit-progress-bar {
    background: var(--border);
  }
  progress::-webkit-progress-value {
    background: var(--text);
    border-radius: 2px;
  }
  progress::-moz-progress-bar {
    background: var(--text);
  }
`;
