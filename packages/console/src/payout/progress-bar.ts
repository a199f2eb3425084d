import { html, svg, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { type Amount, figure, isZero, portion } from '../text/amount.ts';

interface Share {
  readonly name: string;
  readonly className: string;
  readonly amount: Amount;
}

const WIDTH = 100;
const GAP = 0.4;

/** How far a refund is: settled, on its way, failed, still to send; the figures stand beside it. */
export function progressBar(shares: readonly Share[], total: Amount, { words }: Desk): TemplateResult {
  const shown = shares.filter(({ amount }) => !isZero(amount));
  const label = shown.map(({ name, amount }) => `${figure(amount.amount)} ${name}`).join(', ');
  let x = 0;
  const marks = shown.map(({ className, amount }, index) => {
    const width = portion(amount, total) * WIDTH;
    const gap = index < shown.length - 1 ? GAP : 0;
    const mark = { className, x, width: Math.max(0, width - gap) };
    x += width;
    return mark;
  });
  return html`
    <svg class="capbar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" role="img" aria-label=${label || words.payout.planned}>
      <rect class="k-free" width=${WIDTH} height="8"></rect>
      ${marks.map((mark) => svg`<rect class=${mark.className} x=${mark.x} width=${mark.width} height="8"></rect>`)}
    </svg>
    <p class="legend" aria-hidden="true">${shown.map(({ name, className }) => html`<span><i class=${className}></i>${name}</span>`)}</p>
  `;
}
