import type { LitElement } from 'lit';

/** Brings whoever fills in a form to the first field that has to be put right. */
export function focusFirstWrong(form: LitElement): void {
  void form.updateComplete.then(() => form.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
