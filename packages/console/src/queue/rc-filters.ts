import type { LineState, RefundReason } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { field, fieldValue } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { FIRST_QUEUE, filterCount, type QueueAddress, queuePath, REASONS, STATES } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { filtersStyles } from './rc-filters.styles.ts';

type Changes = Partial<QueueAddress>;

/** The filters in force as chips, the form to add to them, and the order. Everything is written to the address. */
@customElement('rc-filters')
export class RcFilters extends LitElement {
  static override styles = [base, controls, filtersStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) address!: QueueAddress;

  @query('[popover]') private sheet!: HTMLElement;
  @query('.add') private opener!: HTMLElement;

  /** Opens the form to add a filter. */
  open(): void {
    if (!this.sheet.matches(':popover-open')) this.sheet.showPopover();
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { sort } = this.address;
    return html`
      <div class="bar" role="group" aria-label=${words.queue.filters}>
        ${this.chips()}
        <button class="chip add" popovertarget="filters" aria-haspopup="dialog">
          ${icon('plus', { small: true })} ${words.queue.filter} <kbd aria-hidden="true">F</kbd>
        </button>
        ${
          filterCount(this.address) > 0
            ? html`<a class="btn quiet s" href=${queuePath({ ...FIRST_QUEUE, view: this.address.view, sort })}>${words.queue.clearAll}</a>`
            : nothing
        }
        <button class="btn quiet s hide-m" @click=${this.copyLink}>${icon('link', { small: true })} ${words.queue.copyLink}</button>
        <span class="sep"></span>
        <span class="select sort">
          <select class="input" aria-label=${words.queue.sort} @change=${this.changeSort}>
            <option value="DEADLINE" ?selected=${sort === 'DEADLINE'}>${words.queue.byDeadline}</option>
            <option value="NEWEST" ?selected=${sort === 'NEWEST'}>${words.queue.byNewest}</option>
          </select>
          ${icon('down', { small: true })}
        </span>
      </div>
      <div id="filters" popover role="dialog" aria-label=${words.queue.filter} @toggle=${this.place}>${this.form()}</div>
    `;
  }

  private chips(): TemplateResult[] {
    const { words, dates } = this.desk;
    const { states, reasons, sellers, from, to } = this.address;
    const day = (text: string) => (text ? dates.shortDay(`${text}T12:00:00Z`, 'UTC') : '');
    const chips: TemplateResult[] = [];
    if (states.length > 0)
      chips.push(
        this.chip(
          words.queue.state,
          states.map((state) => words.state[state]),
          { states: [] },
        ),
      );
    if (reasons.length > 0)
      chips.push(
        this.chip(
          words.queue.reason,
          reasons.map((reason) => words.reason[reason]),
          { reasons: [] },
        ),
      );
    if (sellers.length > 0) {
      const names = sellers.map((id) => this.sellers().find((seller) => seller.id === id)?.name ?? id);
      chips.push(this.chip(words.queue.seller, names, { sellers: [] }));
    }
    if (from || to)
      chips.push(this.chip(words.queue.asked, [words.queue.dates(day(from), day(to))], { from: '', to: '' }));
    return chips;
  }

  private chip(name: string, values: readonly string[], without: Changes): TemplateResult {
    const { words } = this.desk;
    const [first = ''] = values;
    const value = values.length > 1 ? `${first} +${values.length - 1}` : first;
    return html`<span class="chip"
      ><span>${name} <b title=${words.list(values)}>${value}</b></span
      ><button class="x" aria-label=${words.queue.remove(name, words.list(values))} @click=${() => this.write(without)}>
        ${icon('x', { small: true })}
      </button></span
    >`;
  }

  private form(): TemplateResult {
    const { words } = this.desk;
    const { states, reasons, sellers, from, to } = this.address;
    const known = this.sellers();
    return html`
      ${this.options<LineState>(
        words.queue.states,
        STATES.map((state) => [state, words.state[state]]),
        states,
        (next) => this.write({ states: next }),
      )}
      ${this.options<RefundReason>(
        words.queue.reasons,
        REASONS.map((reason) => [reason, words.reason[reason]]),
        reasons,
        (next) => this.write({ reasons: next }),
      )}
      ${
        known.length > 1
          ? this.options(
              words.queue.sellers,
              known.map(({ id, name }) => [id, name]),
              sellers,
              (next) => this.write({ sellers: next }),
            )
          : nothing
      }
      <fieldset>
        <legend>${words.queue.asked}</legend>
        <div class="dates">
          ${field({ name: 'from', label: words.queue.from, type: 'date', value: from, input: (value) => this.write({ from: value }) })}
          ${field({ name: 'to', label: words.queue.to, type: 'date', value: to, input: (value) => this.write({ to: value }) })}
        </div>
      </fieldset>
    `;
  }

  private options<Value extends string>(
    legend: string,
    choices: readonly (readonly [Value, string])[],
    chosen: readonly Value[],
    choose: (values: readonly Value[]) => void,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="options">
        ${choices.map(([value, label]) => {
          const on = chosen.includes(value);
          const toggle = () => choose(on ? chosen.filter((other) => other !== value) : [...chosen, value]);
          return html`<label class="option"
            ><input class="check" type="checkbox" .checked=${on} @change=${toggle} /><span class="clip">${label}</span></label
          >`;
        })}
      </div>
    </fieldset>`;
  }

  private sellers() {
    const { viewer } = this.desk;
    return viewer.role === 'AGENT' ? viewer.sellers : viewer.merchant.sellers;
  }

  private changeSort(event: Event): void {
    this.write({ sort: fieldValue(event) === 'NEWEST' ? 'NEWEST' : 'DEADLINE' });
  }

  private write(changes: Changes): void {
    this.desk.go(queuePath({ ...this.address, after: null, before: null, row: null, ...changes }), { replace: true });
  }

  private async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    this.desk.announce(this.desk.words.queue.copied);
  }

  /** Below its button, and within the page. */
  private place(): void {
    const { left, bottom } = this.opener.getBoundingClientRect();
    this.sheet.style.top = `${bottom + 6}px`;
    this.sheet.style.left = `${Math.max(12, Math.min(left, innerWidth - this.sheet.offsetWidth - 12))}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-filters': RcFilters;
  }
}
