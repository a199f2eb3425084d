/** A typed figure as a decimal string with a point; empty when it is none. */
export function decimalOf(typed: string): string {
  const plain = typed
    .trim()
    .replace(/['’\s]/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : '';
}
