import type { Instant } from '@refund-widget/domain';
import type { SandboxBehaviour } from '../orders/order-document.ts';
import type { RefundKey } from './payment-provider.ts';

/** One line of the sandbox's own books: what a card provider would keep on its side. Written once, never changed. */
export interface SandboxEntry extends RefundKey {
  readonly reference: string;
  readonly paymentReference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly behaviour: SandboxBehaviour;
  readonly acceptedAt: Instant;
  /** When its outcome is reached. */
  readonly settlesAt: Instant;
}

export interface SandboxLedger {
  /** Writes the entry unless its key is there already, atomically, and answers what is there now. */
  readonly insertIfAbsent: (entry: SandboxEntry) => Promise<SandboxEntry>;
  readonly find: (key: RefundKey) => Promise<SandboxEntry | null>;
}

/** Books that last as long as the process, for tests. */
export function createMemoryLedger(): SandboxLedger & { readonly entries: () => readonly SandboxEntry[] } {
  const books = new Map<string, SandboxEntry>();
  return {
    insertIfAbsent: async (entry) => {
      const known = books.get(entry.key);
      if (known) return known;
      books.set(entry.key, entry);
      return entry;
    },
    find: async ({ merchantId, key }) => {
      const entry = books.get(key);
      return entry?.merchantId === merchantId ? entry : null;
    },
    entries: () => [...books.values()],
  };
}
