import type { DeskLineFragment } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { addressText } from '../decision/address-choice.ts';
import '../evidence/rc-evidence-review.ts';
import { pieceThumb } from '../evidence/piece-thumb.ts';
import { factsPieces, pieces } from '../evidence/pieces.ts';
import { parcels } from '../fulfilment/parcels.ts';
import { icon } from '../icons/icon.ts';
import { offersCard } from '../negotiation/offers-card.ts';
import { questionsCard } from '../questions/questions-card.ts';
import { linesAlike, lotText, unitsIn, unitsText } from '../request/item-facts.ts';
import { calledName, countryName } from '../request/people.ts';
import { STATE_LOOKS } from '../request/state-look.ts';
import { thumb } from '../request/thumb.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { evidenceStyles } from '../styles/evidence.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { isZero, money, portion, sum } from '../text/amount.ts';
import { caseStyles } from './rc-case.styles.ts';

/** What was asked, in the buyer's words, with its evidence and the order it belongs to. */
@customElement('rc-case')
export class RcCase extends LitElement {
  static override styles = [base, controls, surfaces, facts, evidenceStyles, caseStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;

  override render(): TemplateResult {
    return html`<div class="case">
      ${this.asked()} ${this.buyersWords()} ${this.evidence()} ${questionsCard(this.request, this.desk)} ${offersCard(this.request, this.desk)} ${this.parcels()} ${this.order()}
    </div>`;
  }

  private asked(): TemplateResult {
    const { words } = this.desk;
    const { lines } = this.request;
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const [only] = lines;
    const scope = lines.length === 1 && only ? words.unitsOf(units, only.item.quantity) : words.units(units);
    const left = this.notAsked();
    return html`<section class="sec">
      <div class="sh"><h2>${words.request.askedFor}</h2><span class="muted xs">${scope}</span></div>
      ${linesAlike(lines).map((alike) => this.lines(alike, lines.length > 1))}
      ${left ? html`<div class="row top xs muted not-asked">${icon('minus', { small: true })}${words.request.notAsked(left)}</div>` : nothing}
    </section>`;
  }

  /** Lines of one item that were asked alike; units decided apart are told below it. */
  private lines(lines: readonly DeskLineFragment[], several: boolean): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    const [line] = lines;
    if (!line) return nothing;
    const { item, resolution, postage, goodsReceived, returnRequired } = line;
    const share = line.shares[0]?.amount;
    const price = share ? words.request.each(money(share, locale)) : '';
    const refund = sum(lines.map((each) => each.refund)) ?? line.refund;
    return html`<div class="line">
      <div class="row top">
        ${thumb(item.imageUrl, 'm')}
        <div class="grow">
          <div class="strong">${item.title}${item.variant ? `, ${item.variant}` : ''}</div>
          <div class="muted xs">${[item.sku, price].filter(Boolean).join(' · ')}</div>
          <div class="xs">
            <span class="muted">${several ? `${words.units(unitsIn(lines))}, ` : ''}${unitsText(lines, words)}</span> ${lotText(line, this.desk)}
          </div>
        </div>
      </div>
      <dl class="kv">
        <dt>${words.queue.columns.reason}</dt>
        <dd>${words.reason[line.reason]} · ${words.fault[line.fault]}</dd>
        <dt>${words.request.outcome}</dt>
        <dd>${words.resolution[resolution]}</dd>
        ${resolution === 'REPLACEMENT' ? nothing : html`<dt>${words.request.amount}</dt><dd class="strong">${money(refund, locale)}</dd>`}
        <dt>${words.request.goodsBack}</dt>
        <dd>${returnRequired ? `${words.request.yes} · ${words.payer[postage.payer]}` : words.request.no}</dd>
        ${returnRequired ? html`<dt>${words.request.has}</dt><dd>${goodsReceived ? words.request.yes : words.request.no}</dd>` : nothing}
        ${line.returnAddress ? html`<dt>${words.request.returnTo}</dt><dd>${addressText(line.returnAddress, locale)}</dd>` : nothing}
      </dl>
      ${several ? html`<ul class="rules parts">${lines.map((each) => this.unitsApart(each, lines.length > 1))}</ul>` : this.outcome(line)}
    </div>`;
  }

  /** Where some units of an item stand. */
  private unitsApart(line: DeskLineFragment, apart: boolean): TemplateResult {
    const { words, locale } = this.desk;
    return html`<li>
      ${icon(STATE_LOOKS[line.state].icon, { tone: 'tone-muted' })}
      <div>${apart ? `${unitsText([line], words)} · ` : ''}${words.state[line.state]}${this.outcome(line)}</div>
      <span class="num">${money(line.refund, locale)}</span>
    </li>`;
  }

  /** What an inspection found, and why something was declined. */
  private outcome({ inspections, rejection }: DeskLineFragment): TemplateResult | typeof nothing {
    const { words } = this.desk;
    if (inspections.length === 0 && !rejection) return nothing;
    return html`<div class="muted xs outcome">
      ${inspections.map(
        ({ accepted, quantity, condition, note, byName }) => html`<p>
          ${words.units(quantity)} ${accepted ? words.inspection.accepted : words.inspection.refused},
          ${words.inspection.conditions[condition]} · ${byName}${note ? html`<br />${words.quoted(note)}` : nothing}
        </p>`,
      )}
      ${
        rejection
          ? html`<p>${words.decline.codes[rejection.code] ?? rejection.code}${rejection.note ? html`<br />${words.quoted(rejection.note)}` : nothing}</p>`
          : nothing
      }
    </div>`;
  }

  /** What else was bought and is not asked back. */
  private notAsked(): string {
    const { words } = this.desk;
    const { lines, order } = this.request;
    return order.items
      .map((item) => {
        const asked = lines.filter((line) => line.item.id === item.id).reduce((sum, { quantity }) => sum + quantity, 0);
        return { title: item.title, left: item.quantity - asked };
      })
      .filter(({ left }) => left > 0)
      .map(({ title, left }) => `${left} × ${title}`)
      .join(` ${words.between} `);
  }

  private buyersWords(): TemplateResult {
    const { words } = this.desk;
    const { details, buyer } = this.request;
    return html`<section class="sec">
      <div class="sh"><h2>${words.request.words(calledName(buyer))}</h2></div>
      ${
        details.trim()
          ? html`<blockquote class="words">${words.quoted(details.trim())}</blockquote>`
          : html`<p class="muted xs">${words.request.noWords}</p>`
      }
    </section>`;
  }

  private evidence(): TemplateResult {
    const { words } = this.desk;
    const files = pieces(this.request);
    const typed = factsPieces(this.request);
    const count = files.length + typed.length;
    return html`<section class="sec">
      <div class="sh">
        <h2>${words.request.evidence}</h2>
        ${count > 0 ? html`<span class="muted xs">${words.request.pieces(count)}</span>` : nothing}
      </div>
      ${
        files.length > 0
          ? html`<div class="gallery">
              ${files.map((piece, index) => pieceThumb(piece, index, files.length, this.request.number, this.desk))}
            </div>`
          : nothing
      }
      ${typed.map(
        ({ piece, facts: entries }) => html`<dl class="kv typed">
            ${entries.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
          </dl>
          <rc-evidence-review .desk=${this.desk} .request=${this.request} .piece=${piece} inline></rc-evidence-review>`,
      )}
      ${count === 0 ? html`<p class="muted xs">${words.request.noEvidence}</p>` : nothing}
    </section>`;
  }

  private parcels(): TemplateResult | typeof nothing {
    const { returnShipments, forwardShipments } = this.request;
    if (returnShipments.length + forwardShipments.length === 0) return nothing;
    return html`<section class="sec">
      <div class="sh"><h2>${this.desk.words.request.shipmentHeading}</h2></div>
      ${parcels(this.request, this.desk)}
    </section>`;
  }

  private order(): TemplateResult {
    const { words, dates, locale } = this.desk;
    const { order, buyer, lines } = this.request;
    const policies = new Set(lines.map(({ item: { policy } }) => `${policy.name} v${policy.version}`));
    const place = [buyer.region, buyer.country ? countryName(buyer.country, locale) : null].filter(Boolean).join(', ');
    const kind = buyer.kind === 'CONSUMER' ? words.request.consumer : words.request.business;
    const used = portion(order.refunded, order.captured);
    return html`<section class="sec">
      <div class="sh"><h2>${words.request.orderHeading}</h2><span class="muted xs">${order.number}</span></div>
      <dl class="kv">
        <dt>${words.request.placed}</dt><dd>${dates.moment(order.placedAt)}</dd>
        <dt>${words.request.charged}</dt>
        <dd>${money(order.captured, locale)} · ${words.list(order.payments.map(({ label }) => label))}</dd>
        ${isZero(order.refunded) ? nothing : html`<dt>${words.request.refundedBefore}</dt><dd>${money(order.refunded, locale)}</dd>`}
        ${used > 0 ? html`<dt>${words.request.stillRefundable}</dt><dd>${money(order.refundable, locale)}</dd>` : nothing}
        <dt>${words.request.shipTo}</dt><dd>${[place, kind].filter(Boolean).join(' · ')}</dd>
        <dt>${words.signIn.email}</dt><dd>${buyer.email}</dd>
        <dt>${words.request.pinned}</dt><dd>${words.list([...policies])}</dd>
        <dt>${words.request.cameFrom}</dt><dd>${order.source}</dd>
      </dl>
      ${
        order.flags.length > 0
          ? html`<h3 class="flag-title">${words.request.flags}</h3>
              <ul class="flags">
                ${order.flags.map(({ text }) => html`<li class="note caution">${icon('alert', { small: true })}<span>${text}</span></li>`)}
              </ul>`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-case': RcCase;
  }
}
