import type { TokenMint } from '../auth/tokens.ts';
import type { EvidenceAddresses } from '../http/evidence-address.ts';
import type { PrintAddresses } from '../print/print-address.ts';
import type { Runtime } from '../request/context.ts';
import { tenantReaders } from '../request/tenant-reader.ts';
import { windowDays } from '../request/window-days.ts';
import type { Core } from './core.ts';

export interface Addresses {
  readonly evidence: EvidenceAddresses;
  readonly print: PrintAddresses;
  /** Filled as we learn our own addresses. */
  readonly ownOrigins: ReadonlySet<string>;
}

/** What GraphQL runs on, at the API's own origin and where pages are printed from the same answers. */
export function createRuntime(core: Core, mint: TokenMint, { ownOrigins, ...addresses }: Addresses): Runtime {
  const { services, database, log, clock, wallClock } = core;
  return {
    ...{ services, mint, clock, wallClock, database, log, ownOrigins },
    readerFor: tenantReaders(database),
    evidenceUrl: (merchantId, evidenceId) => addresses.evidence.urlOf({ merchantId, evidenceId }),
    printUrl: (kind, id, { actor, language }) =>
      actor === null ? null : addresses.print.urlOf({ kind, id, language }, actor),
    explainWindow: (window) => windowDays(window, core.calendars),
  };
}
