import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createDiskEvidenceStore, createHttpWebhookSender } from '@refund-widget/connectors';
import { createDatabase, listenForOutbox } from '@refund-widget/database';
import {
  createCalendars,
  createServices,
  createTermsSeal,
  type Dependencies,
  type Services,
} from '@refund-widget/services';
import { secretFrom } from './auth/secret-from.ts';
import { loadSigningKey } from './auth/signing-key.ts';
import { createTokenMint } from './auth/tokens.ts';
import { openMovingClock, steadyClock } from './clock/moving-clock.ts';
import { readConfiguration } from './compose/configuration.ts';
import { connectMail, connectPayments } from './compose/connect-providers.ts';
import type { Core, PublicOrigins } from './compose/core.ts';
import { createLog } from './compose/log.ts';
import { openOrigins } from './compose/open-origins.ts';
import { newId } from './compose/uuid-v7.ts';
import { createLiveHub } from './live/live-hub.ts';
import { globalId } from './schema/node/global-id.ts';
import { jobQueue, openJobQueue, prepareJobQueue } from './workers/job-queue.ts';
import { startWorkers } from './workers/start-workers.ts';

export interface ServeOptions {
  /** The migrated database, with its owner's rights; serving takes on a role that row-level security binds. */
  readonly databaseUrl: string;
  /** 0 takes any port that is free. */
  readonly ports: { readonly api: number; readonly console: number; readonly evidence: number };
  /** Where uploads, evidence and the signing key are kept. */
  readonly dataDirectory: string;
  /** Opens GraphiQL and the mail inbox, and lets any document run. */
  readonly development: boolean;
  /** The origins under which browsers reach us, where that is not localhost. */
  readonly publicUrls?: Partial<PublicOrigins>;
  /** In development, a shop that may call whatever merchants say. */
  readonly storefrontOrigin?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The time of requests, in milliseconds since 1970; a test moves it. Tokens and caches keep real time. */
  readonly clock?: () => number;
}

export interface Serving {
  /** The API's own ends in `/graphql`. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly services: Services;
  /** What the services run on, for whoever needs them at another time: the demo data is made in the past. */
  readonly dependencies: Dependencies;
  /** Lets running requests and jobs end, then stops. */
  readonly close: () => Promise<void>;
}

type Closers = (() => Promise<void>)[];

/**
 * Starts the API with its workers, the console and the evidence origin.
 *
 * @throws Error when the database is not migrated or its role unsafe, a port is taken, or the environment unusable
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const closers: Closers = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return { ...(await open(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(options: ServeOptions, closers: Closers): Promise<Omit<Serving, 'close'>> {
  const { development, ports } = options;
  const configuration = readConfiguration(options.environment ?? process.env);
  const consoleOrigin = Promise.withResolvers<string>();
  const core = await openCore(options, configuration, closers, consoleOrigin.promise);
  const publicUrls = { ...configuration.publicUrls, ...options.publicUrls };
  const alsoAllowed = development && options.storefrontOrigin !== undefined ? [options.storefrontOrigin] : [];
  const origins = await openOrigins(core, { ports, publicUrls, alsoAllowed }, closers);
  consoleOrigin.resolve(origins.console);
  return {
    services: core.services,
    dependencies: core.dependencies,
    addresses: {
      api: `${origins.api}/graphql`,
      console: origins.console,
      evidence: origins.evidence,
      ...(development ? { inbox: `${origins.api}/inbox` } : {}),
    },
  };
}

async function openCore(
  { databaseUrl, dataDirectory, development, clock: base = Date.now }: ServeOptions,
  {
    signingKey,
    smtpUrl,
    logLevel,
    databaseConnections,
    workers,
    webhookLoopback,
  }: ReturnType<typeof readConfiguration>,
  closers: Closers,
  /** Known once its port is taken: a mail with a link waits for it. */
  consoleOrigin: Promise<string>,
): Promise<Core> {
  const log = createLog(logLevel ?? (development ? 'warn' : 'info'));
  await mkdir(dataDirectory, { recursive: true });
  const key = await loadSigningKey(signingKey, dataDirectory);
  const movingClock = development ? await openMovingClock(dataDirectory, base) : steadyClock(base);
  const clock = movingClock.now;
  const wallClock = Date.now;
  await prepareJobQueue(databaseUrl);
  const database = await createDatabase(databaseUrl, { maxConnections: databaseConnections });
  closers.push(() => database.close());
  const mail = connectMail({ smtpUrl, database, clock, newId });
  closers.push(async () => mail.close());
  const evidenceStore = createDiskEvidenceStore(path.join(dataDirectory, 'evidence'));
  const calendars = createCalendars();
  const webhooks = createHttpWebhookSender({ allowLoopback: development && webhookLoopback });
  closers.push(() => webhooks.close());
  const boss = openJobQueue(databaseUrl);
  boss.on('error', (error) => log.error({ err: error }, 'the job queue'));
  const dependencies: Dependencies = {
    ...{ database, evidenceStore, calendars, clock, newId, randomBytes, log },
    termsSeal: createTermsSeal(secretFrom(key, 'shown terms')),
    sessionClock: wallClock,
    payments: connectPayments(database, clock),
    mailer: mail.mailer,
    nodeId: globalId,
    webhooks,
    jobs: jobQueue(boss, movingClock.ahead),
    deskLink: async (number) => `${await consoleOrigin}/requests/${number}`,
    supplierLink: async (link) => `${await consoleOrigin}/supplier#${await createTokenMint(key).supplier(link)}`,
  };
  const services = createServices(dependencies);
  await boss.start();
  if (workers) {
    const running = await startWorkers(boss, services, log);
    closers.push(() => running.stop());
  } else closers.push(() => boss.stop({ graceful: false }));
  const live = createLiveHub(services, clock, log);
  const news = listenForOutbox(databaseUrl, { told: live.told, listening: live.listening, failed: live.deaf });
  closers.push(() => news.stop());
  return {
    ...{ development, dataDirectory, log, key, database, services, dependencies },
    ...{ evidenceStore, calendars, clock, wallClock, movingClock, newId, live },
  };
}
