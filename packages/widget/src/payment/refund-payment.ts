import type { OrderPaymentsQuery } from '@refund-widget/client';
import { orderPayments } from '@refund-widget/client/operations/widget/order-payments';
import { html, nothing, type TemplateResult } from 'lit';
import '../conversation/refund-conversation.ts';
import { icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import { moment } from '../format/dates.ts';
import { isZero, money } from '../format/money.ts';
import { isGlobalId } from '../navigation/route.ts';
import { notFoundPage, problemPage } from '../problem/problem.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { paymentWords } from '../words/payment-words.ts';
import { wordsReady } from '../words/word-book.ts';
import { paymentStyles } from './refund-payment.styles.ts';

type Order = NonNullable<OrderPaymentsQuery['order']>;
type Payment = Order['payments'][number];
type Help = Order['merchant']['paymentHelp'];

/**
 * An order's payments: what was paid and came back, vouchers to print, whom to ask, and how to pay safely.
 *
 * @csspart payment - One payment.
 */
export class RefundPayment extends ViewElement {
  protected override readonly sheets = [paymentStyles];
  static override properties = { order: {} };

  /** The shop's own id or a global id. */
  order = '';

  #order = new Resource<Order | null>(
    this,
    () => `${this.context.locale} ${this.order}`,
    (signal) => this.#load(signal),
  );

  async #load(signal: AbortSignal): Promise<Order | null> {
    const { client, locale } = this.context;
    const which = isGlobalId(this.order, 'Order') ? { id: this.order } : { externalId: this.order };
    const [answer] = await Promise.all([client.send(orderPayments, which, signal), wordsReady(locale)]);
    return answer.order;
  }

  protected override get isReady(): boolean {
    return this.#order.value !== null;
  }

  protected override render(): TemplateResult {
    const { value, error, loading } = this.#order;
    if (value) return this.#page(value);
    if (error) return problemPage(this.context, error, () => this.#order.reload());
    return loading || this.#order.value ? skeleton() : notFoundPage(this.context);
  }

  #page(order: Order): TemplateResult {
    const { locale } = this.context;
    const words = paymentWords.of(locale);
    const { paymentHelp, timeZone } = order.merchant;
    const back = isZero(order.refunded) ? '' : ` · ${words.back(money(order.refunded, locale))}`;
    return html`<div class="head" part="head">
        <p class="over">${words.over(order.number)}</p>
        <h2 tabindex="-1">${words.title}</h2>
        <p class="lead">${words.paid(money(order.total, locale))}${back}</p>
      </div>
      ${
        order.payments.length === 0
          ? html`<p class="body muted">${words.none}</p>`
          : order.payments.map((payment) => this.#payment(payment, timeZone))
      }
      ${this.#methods(paymentHelp)} ${this.#contact(paymentHelp)}
      <refund-conversation
        .context=${this.context}
        .order=${order.id}
        .sellers=${order.items.map(({ seller }) => seller)}
        .timeZone=${timeZone}
        .topic=${'PAYMENT'}
      ></refund-conversation>
      ${this.#advice(paymentHelp)}`;
  }

  #payment({ label, captured, reserved, history, voucherUrl }: Payment, timeZone: string): TemplateResult {
    const { locale } = this.context;
    const words = paymentWords.of(locale);
    return html`<section class="section" part="payment" aria-label=${label}>
      <h3>${label}<span class="num">${money(captured, locale)}</span></h3>
      <ul class="paid">
        ${history.map(
          ({ at, text, kind, reference, amount }) => html`<li>
            <span
              >${text}<small
                >${[at ? moment(at, timeZone, locale, 'short') : words.noDate, reference && words.reference(reference)].filter(Boolean).join(' · ')}</small
              ></span
            >
            <span class="num">${kind === 'CAPTURED' ? '' : '−'}${money(amount, locale)}</span>
          </li>`,
        )}
      </ul>
      ${isZero(reserved) ? nothing : html`<p class="note">${icon('clock')}<span>${words.onTheWay(money(reserved, locale))}</span></p>`}
      ${voucherUrl ? html`<a class="link" href=${voucherUrl} target="_blank" rel="noopener noreferrer">${words.print}</a>` : nothing}
    </section>`;
  }

  #methods({ methods }: Help): TemplateResult | typeof nothing {
    if (methods.length === 0) return nothing;
    return html`<section class="section">
      <h3>${paymentWords.of(this.context.locale).methods}</h3>
      <ul class="methods">${methods.map(({ label, note }) => html`<li>${label}${note ? html`<small>${note}</small>` : nothing}</li>`)}</ul>
    </section>`;
  }

  #contact({ contact: { name, email, phone, hours } }: Help): TemplateResult {
    const words = paymentWords.of(this.context.locale);
    return html`<section class="section">
      <h3>${words.contact}</h3>
      <p>${words.contactLead(name)}</p>
      <small><a class="link" href=${`mailto:${email}`}>${email}</a>${phone ? html`${' · '}<bdi>${phone}</bdi>` : nothing}${hours ? ` · ${hours}` : nothing}</small>
    </section>`;
  }

  #advice({ advice }: Help): TemplateResult | typeof nothing {
    if (advice.length === 0) return nothing;
    return html`<section class="section">
      <h3>${paymentWords.of(this.context.locale).advice}</h3>
      <ul class="advice">${advice.map(({ title, text }) => html`<li>${title}<small>${text}</small></li>`)}</ul>
    </section>`;
  }
}

customElements.define('refund-payment', RefundPayment);

declare global {
  interface HTMLElementTagNameMap {
    'refund-payment': RefundPayment;
  }
}
