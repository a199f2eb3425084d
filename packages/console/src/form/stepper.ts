import { html, type TemplateResult } from 'lit';

interface StepperOptions {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly label: string;
  readonly change: (value: number) => void;
  readonly words: { readonly less: string; readonly more: string };
}

/** A small whole number with a button on either side. */
export function stepper({ value, least, most, label, change, words }: StepperOptions): TemplateResult {
  return html`<span class="stepper" role="group" aria-label=${label}>
    <button type="button" aria-label=${words.less} ?disabled=${value <= least} @click=${() => change(value - 1)}>−</button>
    <output aria-live="polite">${value}</output>
    <button type="button" aria-label=${words.more} ?disabled=${value >= most} @click=${() => change(value + 1)}>+</button>
  </span>`;
}
