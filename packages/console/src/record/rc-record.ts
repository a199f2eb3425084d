import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { calledName, initials } from '../request/people.ts';
import { stateLook } from '../request/state-look.ts';
import { base } from '../styles/base.ts';
import { facts } from '../styles/facts.ts';
import { money } from '../text/amount.ts';
import { eventIcon } from './event-icon.ts';
import { recordStyles } from './rc-record.styles.ts';

type Entry = RequestDetails['timeline'][number];

/** Everything that happened, oldest first and never edited: who, when, what, and what was said with it. */
@customElement('rc-record')
export class RcRecord extends LitElement {
  static override styles = [base, facts, recordStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;

  override render(): TemplateResult {
    const { words, dates } = this.desk;
    const { timeline } = this.request;
    const days = Map.groupBy(timeline, ({ at }) => dates.day(at));
    return html`<div class="record" role="log" tabindex="0" aria-label=${words.request.record}>
      ${timeline.length === 0 ? html`<p class="muted">${words.request.recordEmpty}</p>` : nothing}
      ${[...days].map(
        ([day, entries]) => html`
          <p class="day">${day}</p>
          ${repeat(
            entries,
            ({ seq }) => seq,
            (entry) => this.entry(entry),
          )}
        `,
      )}
    </div>`;
  }

  private entry(entry: Entry): TemplateResult {
    if (entry.event === 'submit') return this.submission(entry);
    return entry.reason ? this.spoken(entry, entry.reason) : this.plain(entry);
  }

  /** How it began: the buyer's words with what they asked for. */
  private submission(entry: Entry): TemplateResult {
    const { words, locale } = this.desk;
    const { details, lines, total } = this.request;
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const outcomes = new Set(lines.map(({ resolution }) => words.resolution[resolution]));
    return this.bubble(
      entry,
      html`${details.trim() ? html`<div class="said">${details.trim()}</div>` : html`<div class="muted">${entry.text}</div>`}
        <div class="terms">
          <span>${icon('inbox', { small: true })} ${entry.text}</span><b>${words.list([...outcomes])}</b><b>${money(total, locale)}</b
          ><span>${words.units(units)}</span>
        </div>`,
    );
  }

  private spoken(entry: Entry, reason: string): TemplateResult {
    return this.bubble(
      entry,
      html`<div class="said">${reason}</div>
        <div class="terms"><span>${icon(eventIcon(entry.event), { small: true })} ${entry.text}</span>${this.change(entry)}${this.clause(entry)}</div>`,
    );
  }

  private bubble(entry: Entry, content: TemplateResult): TemplateResult {
    const { words, dates } = this.desk;
    const byBuyer = entry.actorKind === 'BUYER';
    const byStaff = ['SELLER', 'ADMINISTRATOR', 'MEDIATOR'].includes(entry.actorKind);
    return html`<div class="ev">
      <span class="avatar ${byBuyer ? 'buyer' : ''}" aria-hidden="true">${initials(entry.actorName)}</span>
      <div class="bubble ${byStaff ? 'staff' : ''}">
        <div class="by">
          <b>${entry.actorName}</b> ${dates.time(entry.at)}
          ${
            byStaff
              ? html`<span class="to tone-info">${icon('eye', { small: true })} ${words.request.buyerSees(calledName(this.request.buyer))}</span>`
              : nothing
          }
        </div>
        ${content}
      </div>
    </div>`;
  }

  private plain(entry: Entry): TemplateResult {
    const { dates } = this.desk;
    return html`<div class="ev sys">
      <span class="dot">${icon(eventIcon(entry.event))}</span>
      <span><b>${entry.actorName}</b> · ${entry.text} · ${dates.time(entry.at)} ${this.clause(entry)}${this.change(entry)}</span>
    </div>`;
  }

  private clause({ clause }: Entry): TemplateResult | typeof nothing {
    return clause ? html`<span class="clause">${clause}</span>` : nothing;
  }

  /** The state an entry led to, where it led to another. */
  private change({ fromState, toState }: Entry): TemplateResult | typeof nothing {
    return toState && toState !== fromState ? stateLook(toState, this.desk.words) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-record': RcRecord;
  }
}
