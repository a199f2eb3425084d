import type { DeskLineFragment, DeskRequirementFragment } from '@refund-widget/client';
import { deskQuestionAsk } from '@refund-widget/client/operations/console/desk-question-ask';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, textField } from '../form/field.ts';
import { stepper } from '../form/stepper.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { askStyles } from './rc-ask.styles.ts';

const USUAL_DAYS = 5;
const MOST_DAYS = 30;
type Side = 'BUYER' | 'SELLER';

/** A question with a deadline: in words, and with evidence by the names the policy has for it. */
@customElement('rc-ask')
export class RcAsk extends DecisionDialog {
  static override styles = [...DecisionDialog.styles, askStyles];

  @state() private selection: LineSelection | null = null;
  @state() private side: Side = 'BUYER';
  @state() private question = '';
  @state() private wanted: ReadonlySet<string> = new Set();
  @state() private days = USUAL_DAYS;

  protected override readonly action = 'askInformation';

  protected override text(): DialogText {
    const { ask } = this.desk.words;
    const name = calledName(this.request.buyer);
    const either = this.asksEither();
    return {
      title: either ? ask.titleAny : ask.title(name),
      lead: ask.lead,
      submit: either ? ask.submitAny : ask.submit(name),
      submitting: ask.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    const lines = this.offered();
    return html`
      ${this.asksEither() ? this.sideChoice() : nothing}
      ${textField({
        name: 'text',
        label: words.ask.text,
        value: this.question,
        wrong: this.wrong,
        rows: 4,
        input: (question) => {
          this.question = question;
        },
      })}
      ${this.requirements()}
      <div class="field">
        <span class="label">${words.ask.days}</span>
        ${stepper({
          value: this.days,
          least: 1,
          most: MOST_DAYS,
          label: words.ask.days,
          change: (days) => {
            this.days = days;
          },
          words: words.lines,
        })}
      </div>
      ${
        lines.length > 1
          ? html`<div>
              ${linePicker(
                lines,
                this.chosen(),
                (selection) => {
                  this.selection = selection;
                },
                this.desk,
              )}
              ${this.wrong.lines ? html`<p class="field"><span class="wrong" role="alert">${this.wrong.lines}</span></p>` : nothing}
            </div>`
          : nothing
      }
    `;
  }

  protected override check(): FieldMessages {
    const { ask, lines } = this.desk.words;
    return {
      text: this.question.trim() ? null : ask.textMissing,
      lines: unitsOf(this.chosen()) === 0 ? lines.none : null,
    };
  }

  protected override send(): Promise<Answer> {
    return this.decisions.send(deskQuestionAsk, 'questionAsk', {
      requestId: this.request.id,
      lines: lineDecisions(this.offered(), this.chosen()),
      askedOf: this.asksEither() ? this.side : 'BUYER',
      text: this.question.trim(),
      requirements: [...this.wanted],
      days: this.days,
    });
  }

  protected override written(): string {
    return this.question.trim();
  }

  protected override reset(): void {
    this.selection = null;
    this.side = 'BUYER';
    this.question = '';
    this.wanted = new Set();
    this.days = USUAL_DAYS;
  }

  private sideChoice(): TemplateResult {
    const { ask } = this.desk.words;
    return choiceField({
      name: 'askedOf',
      label: ask.of,
      value: this.side,
      choices: [
        ['BUYER', ask.sides.BUYER],
        ['SELLER', ask.sides.SELLER],
      ],
      input: (side) => {
        this.side = side === 'SELLER' ? 'SELLER' : 'BUYER';
      },
    });
  }

  /** Of the buyer alone: a seller is asked in words. */
  private requirements(): TemplateResult | typeof nothing {
    const known = this.known();
    if (known.length === 0 || this.side === 'SELLER') return nothing;
    return html`<fieldset class="field">
      <legend>${this.desk.words.ask.requirements}</legend>
      ${known.map(
        ({ code, label }) => html`<label class="wanted">
          <input type="checkbox" name="requirement" value=${code} .checked=${this.wanted.has(code)} @change=${() => this.toggle(code)} />
          <span>${label}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private toggle(code: string): void {
    const next = new Set(this.wanted);
    if (!next.delete(code)) next.add(code);
    this.wanted = next;
  }

  private known(): DeskRequirementFragment[] {
    const all = this.offered().flatMap(({ askable }) => askable);
    return [...new Map(all.map((each) => [each.code, each])).values()];
  }

  /** In a dispute it is the mediator who asks. */
  private asksEither(): boolean {
    return this.offered().some(({ state }) => state === 'IN_DISPUTE');
  }

  private offered(): DeskLineFragment[] {
    return linesOf(this.request.lines, this.lineIds);
  }

  private chosen(): LineSelection {
    return this.selection ?? allOf(this.offered());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-ask': RcAsk;
  }
}
