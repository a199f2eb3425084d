import type { DeskAddressFragment } from '@refund-widget/client';
import { deskApprove } from '@refund-widget/client/operations/console/desk-approve';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { textField } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { rich } from '../text/rich.ts';
import { addressChoice } from './address-choice.ts';
import { approvalEffect } from './approval-effect.ts';
import { DecisionDialog } from './decision-dialog.ts';
import { decisionOf } from './decision-table.ts';
import { type Offered, offeredActions } from './offered.ts';
import { actStyles } from './rc-act.styles.ts';

/** What may be done now, pinned below the decision: the step that moves things on, its effect, and what else is offered. */
@customElement('rc-act')
export class RcAct extends LitElement {
  static override styles = [base, controls, surfaces, actStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;

  @state() private selection: LineSelection | null = null;
  @state() private choosingLines = false;
  @state() private choosingAddress = false;
  @state() private address: DeskAddressFragment | null = null;
  @state() private noting = false;
  @state() private note = '';
  @state() private busy = false;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  @query('.primary') private primary!: HTMLElement | null;

  private readonly decisions = new Decisions(() => this.desk);

  constructor() {
    super();
    new Keys(this, () => ({
      a: () => this.primary?.focus(),
      ...this.keys(),
    }));
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const offered = offeredActions(this.request.availableActions);
    const [first, ...others] = offered;
    if (!first) return html`<div class="act"><p class="what">${words.request.nothing}</p></div>`;
    const main = first.primary ? first : null;
    const alternatives = main ? others : offered;
    return html`
      <section class="act" aria-label=${words.request.decision}>
        ${problemList(this.problems, this.message, words)} ${main ? this.mainStep(main) : nothing}
        ${alternatives.length > 0 ? html`<div class="alts">${alternatives.map((action) => this.alternative(action))}</div>` : nothing}
      </section>
      ${repeat(
        offered,
        ({ action }) => action,
        (action) => this.dialogOf(action),
      )}
    `;
  }

  private mainStep(step: Offered): TemplateResult {
    const { words, locale } = this.desk;
    const { action, decision } = step;
    if (action === 'approve') return this.approval(step);
    const effect = decision.effect?.(words, this.request);
    const path = decision.path?.(this.request);
    const label = html`${icon(decision.icon)} ${decision.label(words, this.request, locale)} <kbd aria-hidden="true">A</kbd>`;
    return html`
      ${effect ? html`<p class="what">${effect}</p>` : nothing}
      ${
        path
          ? html`<a class="btn primary l block" href=${path}>${label}</a>`
          : html`<button class="btn primary l block" @click=${() => void this.open(action)}>${label}</button>`
      }
    `;
  }

  private approval(step: Offered): TemplateResult {
    const { words } = this.desk;
    const lines = linesOf(this.request.lines, step.lineIds);
    const selection = this.selectionOf(step);
    const units = unitsOf(selection);
    const total = unitsOf(allOf(lines));
    const comesBack = lines.some(({ id, returnRequired }) => returnRequired && selection.has(id));
    const addresses = this.request.seller.returnAddresses;
    const stuck = units === 0 || (comesBack && !this.chosenAddress());
    return html`
      ${
        comesBack
          ? addressChoice({
              addresses,
              chosen: this.chosenAddress(),
              open: this.choosingAddress,
              toggle: () => {
                this.choosingAddress = !this.choosingAddress;
              },
              choose: (address) => {
                this.address = address;
                this.choosingAddress = false;
              },
              desk: this.desk,
            })
          : nothing
      }
      <p class="what">${rich(approvalEffect(this.request, lines, selection, this.desk))}</p>
      <div class="scope">
        <span class="grow muted"
          >${units === total ? words.act.scopeAll(total, lines.length) : words.act.scopePart(units, total)}</span
        >
        ${
          total > 1
            ? html`<button class="btn quiet s" aria-expanded=${this.choosingLines ? 'true' : 'false'} @click=${this.toggleLines}>${words.change}</button>`
            : nothing
        }
        <button class="btn quiet s" aria-expanded=${this.noting ? 'true' : 'false'} @click=${this.toggleNote}>${words.act.addNote}</button>
      </div>
      ${
        this.choosingLines
          ? linePicker(
              lines,
              selection,
              (next) => {
                this.selection = next;
              },
              this.desk,
            )
          : nothing
      }
      ${
        this.noting
          ? textField({
              name: 'note',
              label: words.act.note(calledName(this.request.buyer)),
              value: this.note,
              rows: 2,
              input: (note) => {
                this.note = note;
              },
            })
          : nothing
      }
      <button class="btn primary l block ${this.busy ? 'busy' : ''}" ?disabled=${stuck || this.busy} @click=${() => void this.approve(step)}>
        ${icon('check')} ${this.busy ? words.act.agreeing : words.act.agree} <kbd aria-hidden="true">A</kbd>
      </button>
    `;
  }

  private alternative({ action, decision }: Offered): TemplateResult {
    const { words, locale } = this.desk;
    const path = decision.path?.(this.request);
    const key = decision.key ? html` <kbd aria-hidden="true">${decision.key.toUpperCase()}</kbd>` : nothing;
    const label = html`${decision.label(words, this.request, locale)}${key}`;
    if (path) return html`<a class="btn" href=${path}>${label}</a>`;
    return html`<button class="btn ${decision.danger ? 'danger' : ''}" @click=${() => void this.open(action)}>${label}</button>`;
  }

  private dialogOf({ action, decision, lineIds }: Offered): TemplateResult | typeof nothing {
    const { desk, request } = this;
    if (!decision.dialog) return nothing;
    return html`<div data-dialog=${action}>${decision.dialog.render({ desk, request, lineIds })}</div>`;
  }

  /** Each opens the first form that has it. */
  private keys(): Record<string, () => void> {
    const offered = offeredActions(this.request.availableActions).toReversed();
    return Object.fromEntries(
      offered.flatMap(({ action, decision: { key } }) => (key ? [[key, () => void this.open(action)]] : [])),
    );
  }

  /** Fetches the form's code, then opens it; the form keeps what was filled in when it is closed. */
  private async open(action: string): Promise<void> {
    const holder = this.renderRoot.querySelector(`[data-dialog="${action}"]`);
    if (!holder) return;
    await decisionOf(action)?.dialog?.load();
    const dialog = holder.firstElementChild;
    if (!(dialog instanceof DecisionDialog)) throw new Error(`${action} has no dialog to open`);
    await dialog.updateComplete;
    dialog.open();
  }

  private selectionOf({ lineIds }: Offered): LineSelection {
    return this.selection ?? allOf(linesOf(this.request.lines, lineIds));
  }

  private chosenAddress(): DeskAddressFragment | null {
    const { returnAddresses } = this.request.seller;
    const known = returnAddresses.find(({ id }) => id === this.address?.id);
    return known ?? returnAddresses.find(({ isDefault }) => isDefault) ?? returnAddresses[0] ?? null;
  }

  private toggleLines(): void {
    this.choosingLines = !this.choosingLines;
  }

  private toggleNote(): void {
    this.noting = !this.noting;
  }

  private async approve(step: Offered): Promise<void> {
    const lines = linesOf(this.request.lines, step.lineIds);
    const selection = this.selectionOf(step);
    const comesBack = lines.some(({ id, returnRequired }) => returnRequired && selection.has(id));
    const address = comesBack ? this.chosenAddress() : null;
    this.busy = true;
    this.message = '';
    this.problems = [];
    const answer = await this.decisions.send(deskApprove, 'refundRequestApprove', {
      requestId: this.request.id,
      lines: lineDecisions(lines, selection),
      ...(address && { returnAddressId: address.id }),
      ...(this.note.trim() && { note: this.note.trim() }),
      notify: true,
    });
    this.busy = false;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind !== 'done' && answer.kind !== 'stale') return;
    this.selection = null;
    this.dispatchEvent(new DecidedEvent('approve', answer, this.note.trim()));
    if (answer.kind === 'done') this.note = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-act': RcAct;
  }
}
