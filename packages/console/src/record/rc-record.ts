import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import type { Message } from '../conversation/loaded-messages.ts';
import { icon } from '../icons/icon.ts';
import { calledName, initials } from '../request/people.ts';
import { stateLook } from '../request/state-look.ts';
import { base } from '../styles/base.ts';
import { facts } from '../styles/facts.ts';
import { money, sum } from '../text/amount.ts';
import { clauseText } from '../text/clause.ts';
import { eventIcon } from './event-icon.ts';
import { type Entry, type JoinedEntry, joinedEntries } from './joined-entries.ts';
import { messageBubble } from './message-bubble.ts';
import { recordStyles } from './rc-record.styles.ts';

interface Told {
  readonly at: string;
  readonly key: string;
  readonly look: () => TemplateResult;
}

const OFFERING = new Set(['makeOffer', 'counterOffer', 'relaySupplierOffer', 'proposeSettlement']);

/** Everything that happened, oldest first and never edited: who, when, what, and what was said with it. */
@customElement('rc-record')
export class RcRecord extends LitElement {
  static override styles = [base, facts, recordStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  /** What was written meanwhile; it stands among the events by its time. */
  @property({ attribute: false }) messages: readonly Message[] = [];

  override render(): TemplateResult {
    const { words, dates } = this.desk;
    const told = this.told();
    const days = Map.groupBy(told, ({ at }) => dates.day(at));
    return html`<div class="record" role="log" tabindex="0" aria-label=${words.request.record}>
      ${told.length === 0 ? html`<p class="muted">${words.request.recordEmpty}</p>` : nothing}
      ${[...days].map(
        ([day, entries]) => html`
          <p class="day">${day}</p>
          ${repeat(
            entries,
            ({ key }) => key,
            ({ look }) => look(),
          )}
        `,
      )}
    </div>`;
  }

  /** Events and messages in one line of time. */
  private told(): readonly Told[] {
    const events = joinedEntries(this.request.timeline).map((joined): Told => {
      const { at, seq } = joined.entry;
      return { at, key: `${seq}`, look: () => this.entry(joined) };
    });
    const messages = this.messages.map((message): Told => {
      const { createdAt, id } = message;
      return { at: createdAt, key: id, look: () => messageBubble(message, this.request, this.desk) };
    });
    return [...events, ...messages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  private entry(joined: JoinedEntry): TemplateResult {
    const { entry } = joined;
    if (entry.event === 'submit') return this.submission(entry);
    return entry.reason && entry.actorKind !== 'SYSTEM' ? this.spoken(joined, entry.reason) : this.plain(joined);
  }

  /** How it began: the buyer's words with what they asked for. */
  private submission(entry: Entry): TemplateResult {
    const { words, locale } = this.desk;
    const { details, lines } = this.request;
    // An inspection changes what comes back; what was asked then is no longer what the lines say.
    const untouched = lines.every(({ inspections }) => inspections.length === 0);
    const asked = untouched ? sum(lines.map(({ refund }) => refund)) : null;
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const outcomes = new Set(lines.map(({ resolution }) => words.resolution[resolution]));
    return this.bubble(
      entry,
      html`${details.trim() ? html`<div class="said">${details.trim()}</div>` : html`<div class="muted">${entry.text}</div>`}
        <div class="terms">
          <span>${icon('inbox', { small: true })} ${entry.text}</span><b>${words.list([...outcomes])}</b>${asked ? html`<b>${money(asked, locale)}</b>` : nothing}
          <span>${words.units(units)}</span>
        </div>`,
    );
  }

  private spoken({ entry, lineIds }: JoinedEntry, reason: string): TemplateResult {
    return this.bubble(
      entry,
      html`<div class="said">${reason}</div>
        <div class="terms"><span>${icon(eventIcon(entry.event), { small: true })} ${entry.text}${this.about(lineIds)}</span>${this.offered(entry)}${this.change(entry)}${this.clause(entry)}</div>`,
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

  private plain({ entry, lineIds }: JoinedEntry): TemplateResult {
    const { dates } = this.desk;
    // Only the system's reasons are codes; those that are known have words.
    const rule = entry.reason ? this.desk.words.request.systemReason[entry.reason] : undefined;
    return html`<div class="ev sys">
      <span class="dot">${icon(eventIcon(entry.event))}</span>
      <span><b>${entry.actorName}</b> · ${entry.text}${rule ? `, ${rule}` : nothing}${this.about(lineIds)} · ${dates.time(entry.at)} ${this.offered(entry)}${this.clause(entry)}${this.change(entry)}</span>
    </div>`;
  }

  /** What was offered with this step. */
  private offered({ lineId, at, event }: Entry): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    const line = this.request.lines.find(({ id }) => id === lineId);
    const offer = OFFERING.has(event) ? line?.offers.find(({ createdAt }) => createdAt === at) : undefined;
    if (!offer) return nothing;
    const { version, resolution, amount, returnNeeded, state } = offer;
    return html`<span class="muted">${words.offer.title(version)}</span> <b>${words.resolution[resolution]}</b>
      ${resolution === 'REPLACEMENT' ? nothing : html`<b>${money(amount, locale)}</b>`}
      <span>${returnNeeded ? words.offer.sentBack : words.offer.kept}</span> <span class="muted">${words.offer.state[state]}</span>`;
  }

  /** Which items, where it did not happen to all of them. */
  private about(lineIds: readonly string[]): string {
    const { lines } = this.request;
    const all = new Set(lines.map(({ item }) => item.title));
    const titles = new Set(lines.filter(({ id }) => lineIds.includes(id)).map(({ item }) => item.title));
    return titles.size > 0 && titles.size < all.size ? `: ${this.desk.words.list([...titles])}` : '';
  }

  private clause({ clause }: Entry): TemplateResult | typeof nothing {
    return clause ? html`<span class="clause">${clauseText(clause)}</span>` : nothing;
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
