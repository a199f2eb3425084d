/** The value of the control that an `input` or `change` event comes from. */
export function controlValue(event: Event): string {
  const control = event.target;
  const isControl =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return isControl ? control.value : '';
}
