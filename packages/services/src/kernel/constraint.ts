/** Whether the database refused a write because of the named constraint, however the driver wrapped its error. */
export function violates(error: unknown, constraint: string): boolean {
  for (let current = error, depth = 0; typeof current === 'object' && current !== null && depth < 8; depth += 1) {
    if (property(current, 'constraint') === constraint) return true;
    const message = property(current, 'message');
    if (typeof message === 'string' && message.includes(constraint)) return true;
    const original = property(current, 'originalMessage');
    if (typeof original === 'string' && original.includes(constraint)) return true;
    current = property(current, 'cause') ?? property(property(current, 'meta'), 'driverAdapterError');
  }
  return false;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
