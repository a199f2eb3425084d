import { setTimeout as delay } from 'node:timers/promises';

const mostAttempts = 6;

/**
 * Runs a transaction again when the database aborted it to resolve a conflict with another one
 * (SQLSTATE 40001 or 40P01): nothing of it was committed, and the next attempt usually succeeds.
 */
export async function retryConflicts<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count >= mostAttempts || !isConflict(error)) throw error;
      // Apart at random, or two transactions that met once would meet again.
      await delay(Math.random() * 10 * 2 ** count);
    }
  }
}

/** Whether an error of `pg` or of Prisma, whichever reported it, is a serialization failure or a deadlock. */
export function isConflict(error: unknown): boolean {
  for (let current = error, depth = 0; typeof current === 'object' && current !== null && depth < 6; depth += 1) {
    const code = property(current, 'code');
    if (code === '40001' || code === '40P01' || code === 'P2034') return true;
    if (property(current, 'kind') === 'TransactionWriteConflict') return true;
    const originalCode = property(current, 'originalCode');
    if (originalCode === '40001' || originalCode === '40P01') return true;
    current = property(current, 'cause') ?? property(property(current, 'meta'), 'driverAdapterError');
  }
  return false;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
