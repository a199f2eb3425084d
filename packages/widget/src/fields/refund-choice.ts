import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { choiceStyles } from './refund-choice.styles.ts';
import { fieldStyles } from './refund-field.styles.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * One of a few, all in sight. The radio button's own `change` event bubbles from here.
 *
 * @csspart option - One option.
 */
export class RefundChoice extends InnerElement {
  protected override readonly sheets = [fieldStyles, choiceStyles];
  static override properties = { name: {}, legend: {}, value: {}, error: {}, inline: {}, options: {} };

  /** Names the group; unique within the widget. */
  name = '';
  legend = '';
  value = '';
  error = '';
  /** Side by side, for two short options. */
  inline = false;
  options: readonly ChoiceOption[] = [];

  protected override render(): TemplateResult {
    const { name, error } = this;
    return html`<fieldset class="group" aria-describedby=${error ? `${name}-error` : nothing}>
      <legend>${this.legend}</legend>
      <div class=${this.inline ? 'seg' : 'opts'}>${this.options.map((option) => this.#option(option))}</div>
      ${error ? html`<p class="err" id=${`${name}-error`}>${icon('alert', 's')}<span>${error}</span></p>` : nothing}
    </fieldset>`;
  }

  #option({ value, label, hint }: ChoiceOption): TemplateResult {
    return html`<label class="opt" part="option"
      ><input
        type="radio"
        name=${this.name}
        .value=${value}
        .checked=${value === this.value}
        aria-invalid=${this.error ? 'true' : nothing}
      /><span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label
    >`;
  }
}

customElements.define('refund-choice', RefundChoice);

declare global {
  interface HTMLElementTagNameMap {
    'refund-choice': RefundChoice;
  }
}
