import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { fieldStyles } from './refund-field.styles.ts';

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/**
 * A labelled control with its hint and its error. The control's own `input` and `change` events
 * bubble from here.
 *
 * @csspart field - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 */
export class RefundField extends InnerElement {
  protected override readonly sheets = [fieldStyles];
  static override properties = {
    name: {},
    label: {},
    hint: {},
    error: {},
    unit: {},
    type: {},
    value: {},
    options: {},
  };

  /** Names the control; unique within the widget. */
  name = '';
  label = '';
  hint = '';
  error = '';
  unit = '';
  type: 'text' | 'number' | 'date' | 'textarea' | 'select' = 'text';
  value = '';
  /** For `select`. */
  options: readonly FieldOption[] = [];

  protected override render(): TemplateResult {
    const { name, hint, error } = this;
    const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || nothing;
    const first = this.type === 'textarea';
    return html`<div class=${error ? 'field bad' : 'field'} part="field">
      <label for=${name} part="label">${this.label}</label>
      ${first ? this.#hint() : nothing}${this.#control(described)}${first ? nothing : this.#hint()}
      ${error ? html`<p class="err" id=${`${name}-error`} part="error">${icon('alert', 's')}<span>${error}</span></p>` : nothing}
    </div>`;
  }

  /** Before a box to write in, after a box to choose from. */
  #hint(): TemplateResult | typeof nothing {
    const { name, hint } = this;
    return hint ? html`<p class="hint" id=${`${name}-hint`} part="hint">${hint}</p>` : nothing;
  }

  #control(described: string | typeof nothing): TemplateResult {
    const { name, value, unit, error } = this;
    const invalid = error ? 'true' : nothing;
    if (this.type === 'textarea')
      return html`<textarea
        class="input"
        id=${name}
        name=${name}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
      ></textarea>`;
    if (this.type === 'select')
      return html`<span class="pick"
        ><select class="input" id=${name} name=${name} aria-invalid=${invalid} aria-describedby=${described}>
          ${this.options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}</select
        >${icon('down')}</span
      >`;
    return html`<span class=${unit ? 'unit' : ''}
      ><input
        class="input"
        id=${name}
        name=${name}
        type=${this.type === 'date' ? 'date' : 'text'}
        inputmode=${this.type === 'number' ? 'decimal' : nothing}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
      />${unit ? html`<span>${unit}</span>` : nothing}</span
    >`;
  }
}

customElements.define('refund-field', RefundField);

declare global {
  interface HTMLElementTagNameMap {
    'refund-field': RefundField;
  }
}
