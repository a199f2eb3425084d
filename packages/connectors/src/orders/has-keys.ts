/** True for an object that has every one of the keys; the cheap look by which a shop's export is recognised. */
export function hasKeys(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
