import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../format/dates.ts';
import { isZero, money } from '../format/money.ts';
import { RequestPart } from '../late/request-part.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import type { Request } from '../request-page/request.ts';
import { disputeWords } from '../words/dispute-words.ts';
import { disputeStyles } from './refund-dispute.styles.ts';

type Dispute = Request['disputes'][number];
type Decision = Dispute['decisions'][number];

/**
 * Disputes about the request, the newest first: who asked whom and why, what each side says, and the
 * decision with its written reason.
 *
 * @csspart decision - A decision.
 */
export class RefundDispute extends RequestPart {
  protected override readonly sheets = [disputeStyles, breakdownStyles];
  protected override readonly books = [disputeWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  protected override content(): TemplateResult {
    return html`${this.request.disputes.toReversed().map((dispute) => this.#dispute(dispute))}`;
  }

  #dispute(dispute: Dispute): TemplateResult {
    const words = disputeWords.of(this.context.locale);
    const { state, mediator, openedBy, openedByName, openedAt, reason } = dispute;
    const when = this.#when(openedAt);
    const open = state === 'OPEN';
    return html`<section class="section">
      <h3>${dispute.appeal ? words.appealed : words.dispute} <span>${mediator ? words.mediator(mediator.name) : open ? words.noMediator : nothing}</span></h3>
      <div class="stack">
        ${dispute.decisions.map((decision) => this.#decision(decision))}
        ${state === 'SETTLED' ? html`<p>${words.settled}</p>` : nothing}
        ${state === 'WITHDRAWN' ? html`<p>${words.withdrawn}</p>` : nothing}
        <div>
          <p class="small muted">${openedBy === 'BUYER' ? words.byYou(when) : words.byThem(openedByName, when)}</p>
          <p class="said" dir="auto">${reason}</p>
        </div>
        ${open ? html`${this.#points(dispute)}<p class="small muted">${words.binding}</p>` : nothing}
      </div>
    </section>`;
  }

  #decision(decision: Decision): TemplateResult {
    const { locale } = this.context;
    const words = disputeWords.of(locale);
    const { outcome, amount, reason, decidedByName, at, postagePayer, fundedBy, returnRequired, line } = decision;
    const about = this.request.lines.length > 1 ? html`<p class="small muted">${line.item.title}</p>` : nothing;
    const paid = isZero(amount) ? '' : `: ${money(amount, locale)}`;
    return html`<div class="card sunk" part="decision">
      <p class="small muted">${words.decision} · ${words.decidedBy(decidedByName, this.#when(at))}</p>
      ${about}
      <p class="verdict-said"><b>${words.outcomes[outcome]}<span class="num">${paid}</span></b></p>
      ${fundedBy && paid ? html`<p class="small muted">${words.funders[fundedBy]}</p>` : nothing}
      ${returnRequired ? html`<p>${words.sendBackFirst} ${postagePayer ? words.postage[postagePayer] : nothing}</p>` : nothing}
      <p class="said" dir="auto">${reason}</p>
    </div>`;
  }

  #points({ points }: Dispute): TemplateResult | typeof nothing {
    if (points.length === 0) return nothing;
    const words = disputeWords.of(this.context.locale);
    return html`<table class="sides" aria-label=${words.points}>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.you}</th>
          <th scope="col">${words.seller}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ name, buyer, seller }) => html`<tr>
            <th scope="row">${name}</th>
            <td>${buyer}</td>
            <td>${seller}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #when(at: string): string {
    return moment(at, this.timeZone, this.context.locale, 'short');
  }
}

customElements.define('refund-dispute', RefundDispute);

declare global {
  interface HTMLElementTagNameMap {
    'refund-dispute': RefundDispute;
  }
}
