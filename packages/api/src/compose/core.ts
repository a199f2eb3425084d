import type { EvidenceStore } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import type { WorkingCalendar } from '@refund-widget/domain';
import type { Dependencies, Services } from '@refund-widget/services';
import type { Logger } from 'pino';
import type { SigningKey } from '../auth/signing-key.ts';
import type { MovingClock } from '../clock/moving-clock.ts';
import type { LiveHub } from '../live/live-hub.ts';

/** What everything that serves is made of. */
export interface Core {
  readonly development: boolean;
  readonly dataDirectory: string;
  readonly log: Logger;
  readonly key: SigningKey;
  readonly database: Database;
  readonly services: Services;
  readonly dependencies: Dependencies;
  readonly evidenceStore: EvidenceStore;
  readonly calendars: (id: string) => WorkingCalendar | undefined;
  /** The time of requests, which in development may be set forward. */
  readonly clock: () => number;
  /** Real time, by which tokens, addresses and caches end. */
  readonly wallClock: () => number;
  readonly movingClock: MovingClock;
  readonly newId: () => string;
  /** The open pages of this node. */
  readonly live: LiveHub;
}

/** Where browsers reach us. */
export interface PublicOrigins {
  api: string;
  console: string;
  evidence: string;
}
