import type { ActorKind, LineState, WaitingForFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { daysUntil, hoursUntil, lastMoment, moment } from '../format/dates.ts';
import { firstWords } from '../words/first-words.ts';
import { stateWords } from '../words/state-words.ts';
import { stateStyles } from './refund-state.styles.ts';

const icons: Readonly<Partial<Record<ActorKind, IconName>>> = {
  BUYER: 'user',
  CARRIER: 'truck',
  PROVIDER: 'bank',
};

/** The states in which all went through. */
const good: readonly LineState[] = ['REFUNDED', 'REPLACED'];

/**
 * Whose turn it is, until when, and what happens if nobody acts.
 *
 * @csspart turn - The box.
 */
export class RefundState extends InnerElement {
  protected override readonly sheets = [stateStyles];
  static override properties = { line: {} };

  declare line: { readonly state: LineState; readonly waiting: WaitingForFragment | null };

  protected override render(): TemplateResult {
    const { state, waiting } = this.line;
    if (good.includes(state) || !waiting) return this.#ended(good.includes(state));
    const yours = waiting.actor === 'BUYER' && state !== 'REJECTED';
    return html`<div class=${yours ? 'turn you' : 'turn'} part="turn">
      <span class="who">${icon(icons[waiting.actor] ?? 'shop')}</span>
      <div>
        ${this.#deadline(waiting)}
        <p class="else">${waiting.text}</p>
      </div>
    </div>`;
  }

  #deadline({ actor, deadline, timeZone }: WaitingForFragment): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = stateWords.of(locale);
    const turn = words.turns[actor] ?? '';
    if (!deadline) return turn ? html`<p>${turn}</p>` : nothing;
    const last = lastMoment(deadline, timeZone);
    const days = daysUntil(last, timeZone);
    const { daysLeft, hoursLeft } = firstWords.of(locale);
    const left = days > 0 ? daysLeft(days) : Date.parse(deadline) > Date.now() ? hoursLeft(hoursUntil(deadline)) : '';
    return html`<p>
      ${words.until(turn)}<b>${moment(last, timeZone, locale, 'short')}</b>${left ? html` · <span class="num">${left}</span>` : nothing}
    </p>`;
  }

  #ended(well: boolean): TemplateResult {
    const words = stateWords.of(this.context.locale);
    return html`<div class=${well ? 'turn done' : 'turn'} part="turn">
      <span class="who">${icon(well ? 'check' : 'lock')}</span>
      <div>
        <p>${well ? words.done : words.over}</p>
        ${well ? html`<p class="else">${this.line.waiting?.text ?? words.nothingLeft}</p>` : nothing}
      </div>
    </div>`;
  }
}

customElements.define('refund-state', RefundState);

declare global {
  interface HTMLElementTagNameMap {
    'refund-state': RefundState;
  }
}
