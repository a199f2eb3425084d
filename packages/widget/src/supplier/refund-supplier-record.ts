import type { SupplierRecordQuery } from '@refund-widget/client';
import { supplierRecord } from '@refund-widget/client/operations/widget/supplier-record';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { moment } from '../format/dates.ts';
import { money } from '../format/money.ts';
import { RequestPart } from '../late/request-part.ts';
import { supplierWords } from '../words/supplier-words.ts';
import { supplierRecordStyles } from './refund-supplier-record.styles.ts';

type Leg = NonNullable<SupplierRecordQuery['refundRequest']>['supplierLegs'][number];
type Entry = Leg['records'][number];

/** What staff did for the buyer; everything else is the supplier's doing, whoever wrote it down. */
const OURS: readonly Entry['kind'][] = ['ASKED', 'SHIPPED'];

/**
 * Commission: that we negotiate and cannot promise the outcome, and how it went so far, with what the supplier answered.
 *
 * @csspart record - One entry of the record.
 */
export class RefundSupplierRecord extends RequestPart {
  protected override readonly sheets = [supplierRecordStyles];
  protected override readonly books = [supplierWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  #record = new Resource<SupplierRecordQuery>(
    this,
    () => `${this.context.locale} ${this.request.id} ${this.request.lines.map(({ version }) => version).join()}`,
    (signal) => this.context.client.send(supplierRecord, { id: this.request.id }, signal),
  );

  protected override content(): TemplateResult {
    const words = supplierWords.of(this.context.locale);
    const legs = this.#record.value?.refundRequest?.supplierLegs ?? [];
    const entries = legs.flatMap(({ records }) => records).sort((a, b) => a.at.localeCompare(b.at));
    const url = this.#record.value?.refundRequest?.recordUrl;
    return html`<section class="section" aria-label=${words.heading}>
      <h3>${words.heading}</h3>
      <p class="note">${icon('talk')}<span>${words.noPromise}</span></p>
      <ol class="record">
        ${entries.map((entry) => this.#entry(entry))}
      </ol>
      ${url ? html`<p><a class="link" href=${url} target="_blank" rel="noopener">${words.print}</a></p>` : nothing}
      ${this.#missing()}
    </section>`;
  }

  #entry(entry: Entry): TemplateResult {
    const { locale } = this.context;
    const words = supplierWords.of(locale);
    const { kind, at, authorKind, authorName, text, terms, amount, carrier, trackingNumber, evidence } = entry;
    const noted = !OURS.includes(kind) && authorKind !== 'SUPPLIER' && authorName ? words.recordedBy(authorName) : null;
    const facts = [
      terms ? words.resolution[terms.resolution] : null,
      amount ? money(amount, locale) : null,
      carrier ? `${carrier} ${trackingNumber ?? ''}`.trim() : null,
    ].filter((fact) => fact !== null);
    return html`<li part="record">
      <p><b>${words.kinds[kind]}</b></p>
      <p class="small muted">${[moment(at, this.timeZone, locale, 'short'), noted].filter((part) => part !== null).join(' · ')}</p>
      ${facts.length > 0 ? html`<p>${facts.join(' · ')}</p>` : nothing}
      ${text ? html`<p class="said" dir="auto">${text}</p>` : nothing}
      ${evidence.map(({ url, fileName }) =>
        url ? html`<a class="link file" href=${url} target="_blank" rel="noopener">${fileName}</a>` : nothing,
      )}
    </li>`;
  }

  #missing(): TemplateResult | typeof nothing {
    if (!this.#record.error || this.#record.value) return nothing;
    const words = supplierWords.of(this.context.locale);
    return html`<p class="note bad">
      ${icon('alert')}<span class="grow">${words.failed}</span
      ><button class="link" type="button" @click=${() => void this.#record.reload()}>${words.again}</button>
    </p>`;
  }
}

customElements.define('refund-supplier-record', RefundSupplierRecord);

declare global {
  interface HTMLElementTagNameMap {
    'refund-supplier-record': RefundSupplierRecord;
  }
}
