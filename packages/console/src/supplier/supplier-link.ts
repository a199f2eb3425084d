import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { supplierPath } from '../router/route.ts';

/** The way to the supplier's record, once a supplier was asked. */
export function supplierLink({ number, timeline }: RequestDetails, { words }: Desk): TemplateResult | typeof nothing {
  if (!timeline.some(({ event }) => event === 'forwardToSupplier')) return nothing;
  return html`<section class="sec">
    <a class="btn block" href=${supplierPath(number)}>${icon('factory')} ${words.supplier.see}</a>
  </section>`;
}
