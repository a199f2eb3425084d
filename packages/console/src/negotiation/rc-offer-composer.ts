import type { DeskLineFragment, Payer, Resolution } from '@refund-widget/client';
import { deskOfferCreate } from '@refund-widget/client/operations/console/desk-offer-create';
import { deskOfferLimits } from '@refund-widget/client/operations/console/desk-offer-limits';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Answer, failureText } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, fieldValue, textField } from '../form/field.ts';
import { stepper } from '../form/stepper.ts';
import { icon } from '../icons/icon.ts';
import { linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { money } from '../text/amount.ts';
import { LiveOffer } from './live-offer.ts';
import {
  draftFor,
  isSent,
  type Limits,
  lastOffer,
  type OfferDraft,
  offerInput,
  standingOffer,
  termsBefore,
  withResolution,
} from './offer-draft.ts';
import { composerStyles } from './rc-offer-composer.styles.ts';

const PAYERS: readonly Payer[] = ['BUYER', 'SELLER', 'PLATFORM', 'SUPPLIER'];
const RESOLUTIONS: readonly Resolution[] = ['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'];
const DAYS = [0, 1, 2, 3, 5, 7, 14, 21];

/** An offer, a counter-offer, a supplier's offer passed on or a settlement: a whole agreement, row by row against the one before. */
@customElement('rc-offer-composer')
export class RcOfferComposer extends DecisionDialog {
  static override styles = [...DecisionDialog.styles, composerStyles];

  /** As the API calls it: `makeOffer`, `counterOffer`, `relaySupplierOffer` or `proposeSettlement`. */
  @property({ attribute: false }) kind = 'makeOffer';

  @state() private draft: OfferDraft | null = null;
  @state() private limits: ReadonlyMap<string, Limits> = new Map();

  private readonly live = new LiveOffer(this);

  protected override get action(): string {
    return this.kind;
  }

  override open(): void {
    super.open();
    void this.loadLimits();
  }

  override updated(): void {
    const input = this.draft && offerInput(this.draft, this.request, this.moment());
    if (input) this.live.ask(input);
  }

  protected override text(): DialogText {
    const { offer } = this.desk.words;
    const line = this.line();
    const last = line && lastOffer(line);
    const version = this.live.preview?.version ?? (last?.version ?? 0) + 1;
    const name = calledName(this.request.buyer);
    return {
      title: last ? offer.titleAgainst(version, last.version) : offer.titleAsked(version),
      lead: this.consequence(),
      submit: this.isProposal() ? offer.sendAll(version) : offer.send(version, name),
      submitting: offer.sending,
    };
  }

  private consequence(): string {
    const { offer } = this.desk.words;
    if (this.isProposal()) return offer.settles;
    const name = calledName(this.request.buyer);
    const line = this.line();
    const standing = line && standingOffer(line);
    return standing ? offer.replaces(standing.version, name) : offer.answers(name);
  }

  protected override fields(): TemplateResult {
    const line = this.line();
    if (!line) return html``;
    const { offer } = this.desk.words;
    const draft = this.filled(line);
    const name = calledName(this.request.buyer);
    return html`
      ${this.lineChoice()}
      <table>
        <thead>
          <tr><td></td><th scope="col">${this.columnBefore(line)}</th><th scope="col">${offer.yours}</th><th scope="col" class="num">${offer.difference}</th></tr>
        </thead>
        <tbody>
          ${this.outcomeRow(line, draft)} ${this.amountRow(line, draft)} ${this.unitsRow(line, draft)}
          ${this.goodsRow(line, draft)} ${this.postageRow(line, draft)} ${this.shipByRow(draft)} ${this.validityRow(draft)}
        </tbody>
      </table>
      ${textField({
        name: 'note',
        label: this.isProposal() ? offer.noteAll : offer.note(name),
        value: draft.note,
        wrong: this.wrong,
        rows: 2,
        input: (note) => this.change({ note }),
      })}
    `;
  }

  protected override check(): FieldMessages {
    const draft = this.draft;
    const unreadable = !draft || offerInput(draft, this.request, this.moment()) === null;
    return { amount: unreadable ? this.desk.words.offer.amountWrong : null };
  }

  protected override send(): Promise<Answer> {
    const input = this.draft && offerInput(this.draft, this.request, this.moment());
    if (!input) throw new Error('An offer was sent that cannot be read');
    return this.decisions.send(deskOfferCreate, 'offerCreate', input);
  }

  protected override written(): string {
    return this.draft?.note.trim() ?? '';
  }

  protected override reset(): void {
    this.draft = null;
    this.live.forget();
  }

  private outcomeRow(line: DeskLineFragment, draft: OfferDraft): TemplateResult {
    const { words } = this.desk;
    const possible = this.limits.get(line.id)?.resolutions ?? RESOLUTIONS;
    const choices = RESOLUTIONS.filter((each) => possible.includes(each)).map(
      (each) => [each, words.resolution[each]] as const,
    );
    return this.row({
      field: 'RESOLUTION',
      label: words.offer.outcome,
      before: words.resolution[termsBefore(line).resolution],
      mine: this.select('resolution', words.offer.outcome, draft.resolution, choices, (value) => {
        const resolution = RESOLUTIONS.find((each) => each === value);
        if (resolution) this.draft = withResolution(draft, resolution, this.limits.get(line.id) ?? null);
      }),
    });
  }

  private amountRow(line: DeskLineFragment, draft: OfferDraft): TemplateResult {
    const { words, locale } = this.desk;
    const before = termsBefore(line);
    const most = this.live.preview?.maximum ?? this.limits.get(line.id)?.most;
    const replaced = draft.resolution === 'REPLACEMENT';
    return this.row({
      field: 'AMOUNT',
      label: words.offer.amount,
      before:
        before.resolution === 'REPLACEMENT'
          ? words.offer.none
          : money({ amount: before.amount.amount, currencyCode: this.request.order.currencyCode }, locale),
      mine: replaced
        ? html`<span class="muted">${words.offer.none}</span>`
        : html`<span class="row amount">
            <input class="input num" name="amount" inputmode="decimal" autocomplete="off" aria-label=${words.offer.amount}
              aria-invalid=${this.messageOf('amount') ? 'true' : 'false'} .value=${draft.amount}
              @input=${(event: Event) => this.change({ amount: fieldValue(event) })} />
            ${most ? html`<span class="muted xs">${words.offer.of(money(most, locale))}</span>` : nothing}
          </span>`,
    });
  }

  private unitsRow(line: DeskLineFragment, draft: OfferDraft): TemplateResult {
    const { words } = this.desk;
    return this.row({
      field: 'UNITS',
      label: words.offer.units,
      before: words.units(termsBefore(line).quantity),
      mine:
        line.quantity === 1
          ? html`<span class="muted">${words.units(1)}</span>`
          : stepper({
              value: draft.quantity,
              least: 1,
              most: line.quantity,
              label: words.offer.units,
              change: (quantity) => this.change({ quantity }),
              words: words.lines,
            }),
    });
  }

  private goodsRow(line: DeskLineFragment, draft: OfferDraft): TemplateResult {
    const { offer } = this.desk.words;
    const before = termsBefore(line).returnNeeded ? offer.sentBack : offer.kept;
    const free = draft.resolution === 'PARTIAL_REFUND' || draft.resolution === 'REPLACEMENT';
    const canReturn = this.limits.get(line.id)?.returnPossible ?? true;
    const fixed = draft.returnNeeded ? offer.sentBack : canReturn ? offer.kept : offer.here;
    const choices = [
      ['no', offer.kept],
      ['yes', offer.sentBack],
    ] as const;
    return this.row({
      field: 'RETURN',
      label: offer.goods,
      before,
      mine:
        free && canReturn
          ? this.select('returnNeeded', offer.goods, draft.returnNeeded ? 'yes' : 'no', choices, (value) =>
              this.change({ returnNeeded: value === 'yes' }),
            )
          : html`<span class="muted">${fixed}</span>`,
    });
  }

  private postageRow(line: DeskLineFragment, draft: OfferDraft): TemplateResult {
    const { words } = this.desk;
    const before = termsBefore(line);
    const choices = PAYERS.map((payer) => [payer, words.payer[payer]] as const);
    return this.row({
      field: 'POSTAGE',
      label: words.offer.postage,
      before: before.returnNeeded ? words.payer[before.postagePayer] : words.offer.noPostage,
      mine: draft.returnNeeded
        ? this.select('postagePayer', words.offer.postage, draft.postagePayer, choices, (value) => {
            const postagePayer = PAYERS.find((each) => each === value);
            if (postagePayer) this.change({ postagePayer });
          })
        : html`<span class="muted">${words.offer.noPostage}</span>`,
    });
  }

  private shipByRow(draft: OfferDraft): TemplateResult | typeof nothing {
    const { offer } = this.desk.words;
    if (!isSent(draft)) return nothing;
    return this.row({
      field: 'SHIP_BY',
      label: offer.shipBy,
      before: offer.nothing,
      mine: html`<input class="input" type="date" name="shipBy" aria-label="${offer.shipBy}, ${offer.shipByUsual}"
        aria-invalid=${this.messageOf('shipBy') ? 'true' : 'false'} .value=${draft.shipBy}
        @input=${(event: Event) => this.change({ shipBy: fieldValue(event) })} />`,
    });
  }

  private validityRow(draft: OfferDraft): TemplateResult {
    const { words, dates } = this.desk;
    const choices = DAYS.map(
      (days) => [String(days), days === 0 ? words.offer.usual : words.offer.days(days)] as const,
    );
    const until = this.live.preview?.validUntil;
    return this.row({
      field: 'VALIDITY',
      label: words.offer.openUntil,
      before: words.offer.nothing,
      mine: html`${this.select('validUntil', words.offer.openUntil, String(draft.days), choices, (value) =>
        this.change({ days: Number(value) }),
      )}
      ${until ? html`<span class="hint">${words.offer.until(dates.until(until, this.moment().timeZone))}</span>` : nothing}`,
    });
  }

  private row({ field, label, before, mine }: Row): TemplateResult {
    const { words, locale } = this.desk;
    const change = this.live.preview?.changes.find((each) => each.field === field);
    const differs = change && field !== 'VALIDITY' && field !== 'SHIP_BY';
    const said = change?.difference
      ? html`<b>${change.difference.amount.startsWith('-') ? '' : '+'}${money(change.difference, locale)}</b>`
      : html`${icon('swap', { small: true })} ${words.offer.changed}`;
    const wrong = this.messageOf(INPUT_OF[field]);
    return html`<tr class=${differs ? 'changed' : ''}>
      <th scope="row">${label}</th>
      <td class="before">${before}</td>
      <td class="mine">
        ${mine} ${wrong ? html`<span class="wrong" role="alert">${icon('alert', { small: true })} ${wrong}</span>` : nothing}
      </td>
      <td class="difference">
        ${differs ? said : html`<span class="muted">${field === 'VALIDITY' || field === 'SHIP_BY' ? '' : words.offer.same}</span>`}
        ${differs && change.betterFor !== 'NEITHER' ? html`<span class="better">${words.offer.betterFor[change.betterFor]}</span>` : nothing}
      </td>
    </tr>`;
  }

  private select(
    name: string,
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
    input: (value: string) => void,
  ): TemplateResult {
    return html`<span class="select">
      <select class="input" name=${name} aria-label=${label} .value=${value} @change=${(event: Event) => input(fieldValue(event))}>
        ${choices.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
      </select>
      ${icon('down', { small: true })}
    </span>`;
  }

  private lineChoice(): TemplateResult | typeof nothing {
    const lines = this.offered();
    const line = this.line();
    if (lines.length < 2 || !line) return nothing;
    return choiceField({
      name: 'line',
      label: this.desk.words.offer.line,
      value: line.id,
      choices: lines.map(({ id, item, quantity }) => [id, `${item.title}, ${this.desk.words.units(quantity)}`]),
      input: (lineId) => {
        const chosen = lines.find(({ id }) => id === lineId);
        this.live.forget();
        this.draft = chosen ? draftFor(chosen) : null;
      },
    });
  }

  private columnBefore(line: DeskLineFragment): string {
    const { offer } = this.desk.words;
    const last = lastOffer(line);
    if (!last) return offer.first;
    const name = last.side === 'BUYER' ? calledName(this.request.buyer) : last.authorName;
    return last.state === 'STANDING' ? offer.standing(name) : offer.before(name);
  }

  /** What is said about a field: by the form, or by the API as it is filled in. */
  private messageOf(name: string): string | null {
    const asked = this.live.problems.find(({ field }) => field?.[0] === name);
    return this.wrong[name] ?? asked?.message ?? null;
  }

  private filled(line: DeskLineFragment): OfferDraft {
    if (this.draft?.lineId === line.id) return this.draft;
    return draftFor(line);
  }

  private change(changes: Partial<OfferDraft>): void {
    const line = this.line();
    if (line) this.draft = { ...this.filled(line), ...changes };
  }

  private line(): DeskLineFragment | null {
    const lines = this.offered();
    return lines.find(({ id }) => id === this.draft?.lineId) ?? lines[0] ?? null;
  }

  private offered(): DeskLineFragment[] {
    return linesOf(this.request.lines, this.lineIds);
  }

  private isProposal(): boolean {
    return this.kind === 'proposeSettlement';
  }

  private moment() {
    const timeZone = this.line()?.waiting?.timeZone ?? this.desk.viewer.merchant.timeZone;
    return { now: this.desk.now(), timeZone };
  }

  private async loadLimits(): Promise<void> {
    const line = this.line();
    if (line && this.draft === null) this.draft = draftFor(line);
    try {
      const { refundRequest } = await this.desk.client.send(deskOfferLimits, { number: this.request.number });
      this.limits = new Map((refundRequest?.lines ?? []).map(({ id, offerLimits }) => [id, offerLimits]));
    } catch (error) {
      this.desk.announce(failureText(error, this.desk.words));
    }
  }
}

type Field = 'RESOLUTION' | 'AMOUNT' | 'UNITS' | 'RETURN' | 'POSTAGE' | 'SHIP_BY' | 'VALIDITY';

interface Row {
  readonly field: Field;
  readonly label: string;
  readonly before: string;
  readonly mine: TemplateResult;
}

/** Where the API's input has what a row shows. */
const INPUT_OF: Readonly<Record<Field, string>> = {
  RESOLUTION: 'resolution',
  AMOUNT: 'amount',
  UNITS: 'line',
  RETURN: 'returnNeeded',
  POSTAGE: 'postagePayer',
  SHIP_BY: 'shipBy',
  VALIDITY: 'validUntil',
};

declare global {
  interface HTMLElementTagNameMap {
    'rc-offer-composer': RcOfferComposer;
  }
}
