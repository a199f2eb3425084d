import type { EvidenceStore } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import type { WorkingCalendar } from '@refund-widget/domain';
import type { Dependencies, Services } from '@refund-widget/services';
import type { Logger } from 'pino';
import type { SigningKey } from '../auth/signing-key.ts';

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
  readonly clock: () => number;
  readonly newId: () => string;
}

/** Where browsers reach us. */
export interface PublicOrigins {
  api: string;
  console: string;
  evidence: string;
}
