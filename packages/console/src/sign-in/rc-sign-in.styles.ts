import { css } from 'lit';

export const signInStyles = css`
  :host { display: grid; place-items: center; min-height: 100dvh; padding: var(--space-4); }
  form {
    width: min(400px, 100%); display: grid; gap: var(--space-4); padding: var(--space-6); background: var(--surface-raised);
    border: 1px solid var(--border); border-radius: var(--radius-l); box-shadow: var(--shadow);
  }
  .mark {
    width: 36px; height: 36px; border-radius: 9px; background: var(--text); color: var(--surface); display: grid; place-items: center;
  }
  .mark .ic { width: 20px; height: 20px; }
  h1 { font-size: var(--text-xl); line-height: 1.25; }
  .input { min-height: var(--control); font-size: var(--text-m); }
  .code { letter-spacing: .18em; font-variant-numeric: tabular-nums; }
  @media (max-width: 480px) {
    form { padding: var(--space-5) var(--space-4); }
  }
`;
