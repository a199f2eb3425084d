import type { Server } from 'node:http';
import { createTokenMint } from '../auth/tokens.ts';
import { createConsoleOrigin } from '../http/console-origin.ts';
import { evidenceAddresses } from '../http/evidence-address.ts';
import { createEvidenceOrigin } from '../http/evidence-origin.ts';
import { closeServer, listen } from '../http/listen.ts';
import { printAddresses } from '../print/print-address.ts';
import { printedPages } from '../print/printed-pages.ts';
import type { Core, PublicOrigins } from './core.ts';
import { createApi } from './create-api.ts';
import { createRuntime } from './create-runtime.ts';
import { paths } from './paths.ts';

interface OriginOptions {
  readonly ports: Readonly<Record<keyof PublicOrigins, number>>;
  readonly publicUrls: Partial<PublicOrigins>;
  /** Origins beside our own that may call whatever merchants say. */
  readonly alsoAllowed: readonly string[];
}

/**
 * Opens three origins, apart on purpose: what strangers uploaded and what staff use share nothing with what shops embed.
 * `closers` takes what closes each again.
 */
export async function openOrigins(
  core: Core,
  { ports, publicUrls, alsoAllowed }: OriginOptions,
  closers: (() => Promise<void>)[],
): Promise<PublicOrigins> {
  // They name each other, and a free port is known only once it is taken: nobody calls before all three are open.
  const origins: PublicOrigins = { api: '', console: '', evidence: '' };
  const own = new Set(alsoAllowed);
  const { database, log, development } = core;
  const open = async (name: keyof PublicOrigins, server: Server) => {
    const port = await listen(server, ports[name]);
    closers.push(() => closeServer(server));
    const origin = publicUrls[name] ?? `http://localhost:${port}`;
    origins[name] = origin;
    if (name !== 'evidence') for (const alias of development ? aliases(origin) : [origin]) own.add(alias);
  };
  const addresses = evidenceAddresses(core.key, () => origins.evidence, core.wallClock);
  const print = printAddresses(core.key, () => origins.evidence, core.wallClock);
  const mint = createTokenMint(core.key);
  const runtime = createRuntime(core, mint, { evidence: addresses, print, ownOrigins: own });
  const pages = printedPages(runtime, print);
  await open('evidence', createEvidenceOrigin({ addresses, pages, database, store: core.evidenceStore, log }));
  await open('api', await createApi(core, runtime, mint, own));
  await open('console', createConsoleOrigin({ directory: paths.console, origins, pictures: alsoAllowed, log }));
  // Before the servers close: a stream has no end of its own.
  closers.push(async () => core.live.hangUp());
  return origins;
}

/** A developer types either name of their own machine. */
function aliases(origin: string): string[] {
  return [origin, origin.replace('//localhost:', '//127.0.0.1:')];
}
