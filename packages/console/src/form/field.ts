import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon } from '../icons/icon.ts';

/** What is wrong, by the field's name. */
export type FieldMessages = Readonly<Record<string, string | null | undefined>>;

interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly input: (value: string) => void;
  readonly wrong?: FieldMessages;
  readonly hint?: string;
  readonly className?: string;
}

interface TextOptions extends FieldOptions {
  readonly type?: 'text' | 'email' | 'date';
  readonly autocomplete?: AutoFill;
  readonly inputMode?: 'numeric' | 'decimal';
}

/** A line of text with its label, hint and what is wrong with it, tied together for assistive technology. */
export function field(options: TextOptions): TemplateResult {
  const { name, value, input, type = 'text', autocomplete = 'off', inputMode, className = '' } = options;
  return wrapped(
    options,
    html`<input
      class="input ${className}"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${ifDefined(inputMode)}
      .value=${value}
      aria-invalid=${options.wrong?.[name] ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(options))}
      @input=${(event: Event) => input(fieldValue(event))}
    />`,
  );
}

/** Several lines of text, likewise. */
export function textField(options: FieldOptions & { readonly rows?: number }): TemplateResult {
  const { name, value, input, rows = 3 } = options;
  return wrapped(
    options,
    html`<textarea
      class="input"
      id=${name}
      name=${name}
      rows=${rows}
      .value=${value}
      aria-invalid=${options.wrong?.[name] ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(options))}
      @input=${(event: Event) => input(fieldValue(event))}
    ></textarea>`,
  );
}

/** A choice out of a list, likewise. */
export function choiceField(
  options: FieldOptions & { readonly choices: readonly (readonly [value: string, label: string])[] },
): TemplateResult {
  const { name, value, input, choices } = options;
  return wrapped(
    options,
    html`<span class="select">
      <select
        class="input"
        id=${name}
        name=${name}
        aria-invalid=${options.wrong?.[name] ? 'true' : 'false'}
        aria-describedby=${ifDefined(describedBy(options))}
        @change=${(event: Event) => input(fieldValue(event))}
      >
        ${choices.map(([key, label]) => html`<option value=${key} ?selected=${key === value}>${label}</option>`)}
      </select>
      ${icon('down', { small: true })}
    </span>`,
  );
}

function wrapped(options: FieldOptions, control: TemplateResult): TemplateResult {
  const { name, label, hint, wrong } = options;
  const message = wrong?.[name];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${control}
    ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    ${message ? html`<span class="wrong" id="${name}-wrong">${icon('alert', { small: true })} ${message}</span>` : nothing}
  </div>`;
}

function describedBy({ name, hint, wrong }: FieldOptions): string | undefined {
  const ids = [hint ? `${name}-hint` : '', wrong?.[name] ? `${name}-wrong` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function fieldValue(event: Event): string {
  const { target } = event;
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField ? target.value : '';
}
