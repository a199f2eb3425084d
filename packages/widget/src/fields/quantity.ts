import { html, type TemplateResult } from 'lit';

interface Quantity {
  readonly value: number;
  readonly max: number;
  /** Says what is counted. */
  readonly label: string;
  readonly less: string;
  readonly more: string;
}

/** A number of units from one on, with a button for one less and one for one more. Needs `quantityStyles`. */
export function quantity({ value, max, label, less, more }: Quantity, change: (value: number) => void): TemplateResult {
  const step = (by: number) => {
    const next = Math.min(max, Math.max(1, value + by));
    if (next !== value) change(next);
  };
  return html`<span class="qty" role="group" aria-label=${label} part="quantity">
    <button type="button" aria-label=${less} aria-disabled=${value <= 1} @click=${() => step(-1)}>−</button>
    <output class="num">${value}</output>
    <button type="button" aria-label=${more} aria-disabled=${value >= max} @click=${() => step(1)}>+</button>
  </span>`;
}
