import type { DeskAddressFragment } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { textField } from '../form/field.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { type DecidedAction, DecidedEvent } from '../request/decided-event.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { inspectionPath, payoutPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { money, sum } from '../text/amount.ts';
import { rich } from '../text/rich.ts';
import { addressChoice } from './address-choice.ts';
import { approvalEffect, destination } from './approval-effect.ts';
import type { DecisionDialog } from './decision-dialog.ts';
import { type Offered, offeredActions } from './offered.ts';
import { actStyles } from './rc-act.styles.ts';
import './rc-decline.ts';
import './rc-receive.ts';
import './rc-shipment.ts';
import './rc-withdraw.ts';

const icons: Readonly<Record<DecidedAction, IconName>> = {
  approve: 'check',
  reject: 'ban',
  cancel: 'x',
  enterShipment: 'truck',
  receive: 'package',
  inspect: 'scan',
  refund: 'banknote',
  recordTransfer: 'edit',
};

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
      d: () => this.dialog('rc-decline')?.open(),
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
      ${offered.map((action) => this.dialogOf(action))}
    `;
  }

  private mainStep(step: Offered): TemplateResult {
    const { words } = this.desk;
    if (step.action === 'approve') return this.approval(step);
    const effects: Partial<Record<DecidedAction, string>> = {
      receive: words.act.receiveEffect,
      inspect: words.act.inspectEffect,
      refund: words.act.payEffect,
      recordTransfer: words.act.recordTransferEffect,
      enterShipment: words.act.enterShipmentEffect(calledName(this.request.buyer)),
    };
    const label = html`${icon(icons[step.action])} ${this.labelOf(step.action)} <kbd aria-hidden="true">A</kbd>`;
    const path = this.pathOf(step.action);
    return html`
      ${effects[step.action] ? html`<p class="what">${effects[step.action]}</p>` : nothing}
      ${
        path
          ? html`<a class="btn primary l block" href=${path}>${label}</a>`
          : html`<button class="btn primary l block" @click=${() => this.dialogFor(step.action)?.open()}>${label}</button>`
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

  private alternative({ action }: Offered): TemplateResult {
    const path = this.pathOf(action);
    const key = action === 'reject' ? html` <kbd aria-hidden="true">D</kbd>` : nothing;
    const label = html`${this.labelOf(action)}${key}`;
    if (path) return html`<a class="btn" href=${path}>${label}</a>`;
    const act = () => this.dialogFor(action)?.open();
    return html`<button class="btn ${action === 'reject' ? 'danger' : ''}" @click=${act}>${label}</button>`;
  }

  private dialogOf({ action, lineIds }: Offered): TemplateResult | typeof nothing {
    const { desk, request } = this;
    switch (action) {
      case 'reject':
        return html`<rc-decline .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-decline>`;
      case 'cancel':
        return html`<rc-withdraw .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-withdraw>`;
      case 'enterShipment':
        return html`<rc-shipment .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-shipment>`;
      case 'receive':
        return html`<rc-receive .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-receive>`;
      default:
        return nothing;
    }
  }

  private dialogFor(action: DecidedAction): DecisionDialog | null {
    switch (action) {
      case 'reject':
        return this.dialog('rc-decline');
      case 'cancel':
        return this.dialog('rc-withdraw');
      case 'enterShipment':
        return this.dialog('rc-shipment');
      case 'receive':
        return this.dialog('rc-receive');
      default:
        return null;
    }
  }

  private dialog(name: 'rc-decline' | 'rc-withdraw' | 'rc-shipment' | 'rc-receive'): DecisionDialog | null {
    return this.renderRoot.querySelector(name);
  }

  private labelOf(action: DecidedAction): string {
    const { words, locale } = this.desk;
    switch (action) {
      case 'approve':
        return words.act.agree;
      case 'reject':
        return words.act.decline;
      case 'cancel':
        return words.act.cancel;
      case 'enterShipment':
        return words.act.enterShipment;
      case 'receive':
        return words.act.receive;
      case 'inspect':
        return words.act.inspect;
      case 'recordTransfer':
        return words.act.recordTransfer;
      case 'refund': {
        const total = sum(this.request.plannedPortions.map(({ amount }) => amount)) ?? this.request.total;
        return words.act.pay(money(total, locale), destination(this.request, words.act));
      }
    }
  }

  private pathOf(action: DecidedAction): string | null {
    if (action === 'inspect') return inspectionPath(this.request.number);
    return action === 'refund' || action === 'recordTransfer' ? payoutPath(this.request.number) : null;
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
    const answer = await this.decisions.approve({
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
