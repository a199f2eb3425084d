import type { RefundRequestCreateMutation } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import '../request-page/refund-state.ts';
import '../request-page/refund-timeline.ts';
import { InnerElement } from '../base/inner-element.ts';
import { leadingLine } from '../chip/line-chip.ts';
import { day, lastMoment } from '../format/dates.ts';
import { money } from '../format/money.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import type { TimelineItem } from '../request-page/refund-timeline.ts';
import { applyWords } from '../words/apply-words.ts';
import { firstWords } from '../words/first-words.ts';

export type SentRequest = NonNullable<RefundRequestCreateMutation['refundRequestCreate']['refundRequest']>;

/** After sending: who has it now, by when they answer, and what comes next. */
export class RefundSent extends InnerElement {
  static override properties = { requests: {} };
  requests: readonly SentRequest[] = [];

  protected override render(): TemplateResult {
    const words = applyWords.of(this.context.locale);
    return html`<div class="head" part="head">
        <p class="over">${this.requests.map(({ number }) => words.request(number)).join(', ')}</p>
        <h2 tabindex="-1">${this.#title()}</h2>
      </div>
      ${this.requests.map((request) => this.#request(request))}`;
  }

  /** A policy may have approved the request at once. */
  #title(): string {
    const words = applyWords.of(this.context.locale);
    const waits = this.requests.some((request) => request.lines.some(({ state }) => state === 'SUBMITTED'));
    if (!waits) return words.approved;
    return this.requests.length > 1 ? words.sentSeveral : words.sent;
  }

  #request(request: SentRequest): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const line = leadingLine(request.lines);
    const open = () => this.dispatchEvent(new RefundNavigateEvent({ view: 'request', request: request.id }));
    return html`${line?.waiting ? html`<refund-state .context=${this.context} .line=${line}></refund-state>` : nothing}
      <div class="section">
        <h3>${words.whatNext} <span>${request.seller.name}</span></h3>
        <refund-timeline .context=${this.context} .items=${this.#next(request)}></refund-timeline>
      </div>
      <div class="foot" part="foot">
        <span class="grow"></span>
        <button class="btn primary" type="button" @click=${open}>
          ${words.viewYourRequest}${this.requests.length > 1 ? ` ${request.number}` : nothing}
        </button>
      </div>`;
  }

  #next(request: SentRequest): TimelineItem[] {
    const { locale } = this.context;
    const words = applyWords.of(locale);
    const line = leadingLine(request.lines);
    const waiting = line?.waiting;
    const now = !line || line.state === 'SUBMITTED' ? words.sellerLooks : firstWords.of(locale).states[line.state];
    const until = waiting?.deadline
      ? words.by(day(lastMoment(waiting.deadline, waiting.timeZone), waiting.timeZone, locale, 'short'))
      : '';
    const returns = request.lines.some(
      ({ returnRequired, resolution }) => returnRequired && resolution !== 'REFUND_ONLY',
    );
    const replaced = request.lines.every(({ resolution }) => resolution === 'REPLACEMENT');
    const items: TimelineItem[] = [{ phase: 'now', text: now, when: until }];
    if (returns) {
      if (line?.state !== 'AWAITING_RETURN')
        items.push({ phase: 'next', text: words.youSendBack, when: '', note: words.keepUnused });
      items.push({ phase: 'next', text: words.sellerChecks, when: '' });
    }
    const end = replaced ? words.newOne : words.refundUpTo(money(request.total, locale));
    return [...items, { phase: 'next', text: end, when: '' }];
  }
}

customElements.define('refund-sent', RefundSent);

declare global {
  interface HTMLElementTagNameMap {
    'refund-sent': RefundSent;
  }
}
