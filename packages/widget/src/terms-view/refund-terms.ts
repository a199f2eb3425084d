import { createClient, type PurchaseTermsInput, type PurchaseTermsQuery } from '@refund-widget/client';
import { purchaseTerms } from '@refund-widget/client/operations/widget/purchase-terms';
import { html, nothing, type TemplateResult } from 'lit';
import { drawing, icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import { languageTags } from '../format/locale.ts';
import { problemPage } from '../problem/problem.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { firstWords } from '../words/first-words.ts';
import { termsViewWords } from '../words/terms-view-words.ts';
import { wordsReady } from '../words/word-book.ts';
import { coins, scales, undo } from './drawings.ts';
import { PRODUCT_ATTRIBUTES, productOf } from './product-of.ts';
import { termsStyles } from './refund-terms.styles.ts';
import { RefundTermsShownEvent } from './terms-shown-event.ts';

type Terms = NonNullable<PurchaseTermsQuery['purchaseTerms']['terms']>;
type Entry = Terms['entries'][number];

/**
 * What could be asked for if the product were bought, in plain words, before it is. Needs no session: the page's own
 * origin is enough. Reads what is sold from the widget's attributes and follows them.
 *
 * @csspart terms - The list.
 */
export class RefundTerms extends ViewElement {
  protected override readonly sheets = [termsStyles];
  static override properties = { host: {}, asked: { state: true }, full: { state: true } };

  /** The widget, whose attributes name the product. */
  host: Element | null = null;

  private asked: PurchaseTermsInput | null = null;
  private full = false;

  #shown = '';
  #watch = new MutationObserver(() => this.#read());
  #terms = new Resource<PurchaseTermsQuery['purchaseTerms']>(
    this,
    () => this.asked && `${this.context.locale} ${JSON.stringify(this.asked)}`,
    (signal) => this.#load(signal),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.host) return;
    this.#watch.observe(this.host, { attributes: true, attributeFilter: [...PRODUCT_ATTRIBUTES] });
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  #read(): void {
    if (this.host) this.asked = productOf(this.host);
  }

  /** Asked as the page, not as a buyer: nobody is signed in on a product page. */
  async #load(signal: AbortSignal): Promise<PurchaseTermsQuery['purchaseTerms']> {
    const { locale, endpoint } = this.context;
    if (!this.asked) throw new Error('No product was named.');
    const client = createClient({ endpoint, locale: () => languageTags[locale] });
    const [answer] = await Promise.all([client.send(purchaseTerms, { input: this.asked }, signal), wordsReady(locale)]);
    return answer.purchaseTerms;
  }

  protected override get isReady(): boolean {
    return this.#terms.value !== null;
  }

  protected override updated(): void {
    super.updated();
    const terms = this.#terms.value?.terms;
    if (!terms || terms.versionToken === this.#shown) return;
    this.#shown = terms.versionToken;
    this.dispatchEvent(new RefundTermsShownEvent(this.asked?.product.sku ?? null, terms.versionToken));
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#terms;
    const { locale } = this.context;
    if (value?.terms) return this.#page(value.terms);
    if (value && !value.terms) {
      const [problem] = value.userErrors;
      return html`<div class="body"><p class="note">${icon('alert')}<span>${problem?.message ?? firstWords.of(locale).loadFailedDetail}</span></p></div>`;
    }
    return error ? problemPage(this.context, error, () => this.#terms.reload()) : skeleton();
  }

  #page(terms: Terms): TemplateResult {
    const words = termsViewWords.of(this.context.locale);
    const { policy, applies } = terms;
    return html`<div class="head" part="head">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="lead">${headline(terms)}</p>
      </div>
      <div class="body" part="body">
        <ul class="terms" part="terms">
          ${applies ? terms.entries.map((entry) => this.#entry(entry)) : this.#notApplicable(terms)}
          ${this.#note(coins, words.mayComeOff, terms.deductions)}
          ${this.#note('', words.refund, terms.refundWithin ? [terms.refundWithin] : [])}
          ${this.#note('', words.dispute, terms.dispute ? [terms.dispute] : [])}
          ${terms.laws.map((law) => this.#law(law))}
        </ul>
      </div>
      <div class="foot" part="foot">
        <span class="small muted grow">${words.kept(policy.name, policy.version)}</span>
        <button class="link small" type="button" aria-expanded=${this.full} @click=${this.#toggle}>
          ${this.full ? words.hideTerms : words.fullTerms}
        </button>
      </div>
      ${
        this.full
          ? html`<div class="section">
              <dl class="clauses">${policy.clauses.map(({ id, text }) => html`<dt>${id}</dt><dd>${text}</dd>`)}</dl>
            </div>`
          : nothing
      }`;
  }

  #toggle = (): void => {
    this.full = !this.full;
  };

  #notApplicable({ entries }: Terms): TemplateResult[] {
    const words = termsViewWords.of(this.context.locale);
    return entries.map(
      ({ title, text, clause }) =>
        html`<li>${icon('minus')}<span>${title}</span><small>${text} <cite>${words.clause(clause)}</cite></small></li>`,
    );
  }

  #entry({ title, text, duration, topics, answer, clause }: Entry): TemplateResult {
    const words = termsViewWords.of(this.context.locale);
    const [topic] = topics;
    const look =
      answer === 'INELIGIBLE'
        ? icon('ban')
        : topic === 'CHANGE_OF_MIND'
          ? drawing(undo)
          : icon(
              topic === 'BEFORE_SHIPMENT'
                ? 'box'
                : topic === 'IN_USE'
                  ? 'talk'
                  : topic === 'NOT_RECEIVED'
                    ? 'truck'
                    : 'alert',
            );
    return html`<li>
      ${look}<span>${title}</span>${duration ? html`<span class="end">${duration}</span>` : nothing}
      <small>${text} <cite>${words.clause(clause)}</cite></small>
    </li>`;
  }

  #law({ title, text, duration, clause, source }: Entry): TemplateResult {
    const words = termsViewWords.of(this.context.locale);
    return html`<li>
      ${drawing(scales)}<span><span class="vh">${words.byLaw}: </span>${title}</span
      >${duration ? html`<span class="end">${duration}</span>` : nothing}
      <small>${text} <cite>${words.law(source.name, clause)}</cite></small>
    </li>`;
  }

  #note(path: string, title: string, notes: Terms['deductions']): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    const words = termsViewWords.of(this.context.locale);
    return html`<li>
      ${path ? drawing(path) : icon(title === words.refund ? 'clock' : 'user')}<span>${title}</span>
      ${notes.map(({ text, clause }) => html`<small>${text} <cite>${words.clause(clause)}</cite></small>`)}
    </li>`;
  }
}

/** The headline with the words in it that matter most. */
function headline({ headline: text, duration }: Terms): TemplateResult {
  const at = duration ? text.indexOf(duration) : -1;
  if (!duration || at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<b>${duration}</b>${text.slice(at + duration.length)}`;
}

customElements.define('refund-terms', RefundTerms);

declare global {
  interface HTMLElementTagNameMap {
    'refund-terms': RefundTerms;
  }
}
