import pg from 'pg';
import { applicationRole, connectionSettings } from './connection-settings.ts';

export type OutboxListener = {
  /** A message was committed, here or by another node. */
  told: (merchantId: string, messageId: string) => void;
  /** Listening has begun, or begun again: what was committed in between was not told. */
  listening: () => void;
  failed: (error: unknown) => void;
};

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
/** A connection that died without a word is found out by asking. */
const ASK_EVERY_MS = 30_000;

/** Hears of every outbox message at its commit, on a connection of its own that is made anew whenever it breaks. */
export function listenForOutbox(url: string, listener: OutboxListener): { stop: () => Promise<void> } {
  let stopped = false;
  let pause = FIRST_PAUSE_MS;
  let again: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;

  async function connect(): Promise<void> {
    const { connectionString, options } = connectionSettings(url, applicationRole);
    const mine = new pg.Client({ connectionString, options, keepAlive: true });
    client = mine;
    const asking = setInterval(() => void mine.query('SELECT 1').catch(broke), ASK_EVERY_MS);
    asking.unref();
    let broken = false;
    function broke(error: unknown): void {
      if (broken) return;
      broken = true;
      clearInterval(asking);
      void mine.end().catch(() => {});
      if (stopped) return;
      listener.failed(error);
      again = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    mine.on('error', broke);
    mine.on('end', () => broke(new Error('The connection ended.')));
    mine.on('notification', ({ payload = '' }) => {
      const [merchantId, messageId] = payload.split(' ');
      if (merchantId && messageId) listener.told(merchantId, messageId);
    });
    try {
      await mine.connect();
      await mine.query('LISTEN refund_outbox');
      pause = FIRST_PAUSE_MS;
      if (!stopped) listener.listening();
    } catch (error) {
      broke(error);
    }
  }

  const first = connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(again);
      await first;
      await client?.end().catch(() => {});
    },
  };
}
