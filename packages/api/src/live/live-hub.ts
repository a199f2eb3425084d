import type { Notice, Services } from '@refund-widget/services';
import type { Logger } from 'pino';

/** One open page. */
export interface Listener {
  readonly merchantId: string;
  readonly hear: (notices: readonly Notice[]) => void;
  /** This node heard nothing since then: read what was missed. */
  readonly catchUp: (since: number) => void;
  readonly end: () => void;
}

export interface LiveHub {
  /** Answers how to leave. */
  readonly join: (listener: Listener) => () => void;
  readonly count: () => number;
  /** A message was committed, here or at another node. */
  readonly told: (merchantId: string, messageId: string) => void;
  /** The database can be heard, for the first time or again. */
  readonly listening: () => void;
  readonly deaf: (error: unknown) => void;
  /** Ends every stream, so that the server can close; pages come back by themselves, perhaps to another node. */
  readonly hangUp: () => void;
}

/** Tells the open pages of this node what any node committed. What nobody of a merchant listens for is not even read. */
export function createLiveHub(
  services: Pick<Services, 'committedNotices'>,
  clock: () => number,
  log: Pick<Logger, 'warn'>,
): LiveHub {
  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<string, string[]>();
  let deafSince: number | null = clock();

  const everyone = () => [...listeners.values()].flatMap((some) => [...some]);

  /** Messages that come while others are read are read together afterwards. */
  async function tell(merchantId: string): Promise<void> {
    for (;;) {
      const messageIds = waiting.get(merchantId) ?? [];
      if (messageIds.length === 0) break;
      waiting.set(merchantId, []);
      try {
        const notices = await services.committedNotices({ merchantId, messageIds });
        for (const listener of listeners.get(merchantId) ?? []) listener.hear(notices);
      } catch (error) {
        log.warn({ merchantId, err: error }, 'open pages could not be told; they read what they missed');
        for (const listener of listeners.get(merchantId) ?? []) listener.end();
      }
    }
    waiting.delete(merchantId);
  }

  return {
    join(listener) {
      const some = listeners.get(listener.merchantId) ?? new Set();
      listeners.set(listener.merchantId, some.add(listener));
      return () => {
        some.delete(listener);
        if (some.size === 0 && listeners.get(listener.merchantId) === some) listeners.delete(listener.merchantId);
      };
    },
    count: () => everyone().length,
    told(merchantId, messageId) {
      if (!listeners.has(merchantId)) return;
      const others = waiting.get(merchantId);
      if (others) others.push(messageId);
      else {
        waiting.set(merchantId, [messageId]);
        void tell(merchantId);
      }
    },
    listening() {
      if (deafSince === null) return;
      for (const listener of everyone()) listener.catchUp(deafSince);
      deafSince = null;
    },
    deaf(error) {
      deafSince ??= clock();
      log.warn({ err: error }, 'the database’s news cannot be heard; trying again');
    },
    hangUp() {
      for (const listener of everyone()) listener.end();
    },
  };
}
