import { mkdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../launch/paths.mjs';
import { dataDirectory } from './data-directory.ts';
import { describeInstance } from './describe-instance.ts';
import { findPorts } from './find-ports.ts';
import { holdPort } from './hold-port.ts';
import { prepareBuilds, prepareGenerated } from './prepare.ts';
import { reportFailure } from './report-failure.ts';
import { elapsed, timed } from './timed.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

const preferredPorts = { api: 4400, shop: 4401, console: 4402, evidence: 4403 };

/** What has to be closed again, the last opened first. */
type Closers = { name: string; close: () => Promise<void> }[];

/**
 * `refund start`: the database, the API, the demo shop and the console, until Ctrl-C.
 *
 * @returns 0 when told to stop, 1 when something did not start or stop
 */
export async function start(): Promise<number> {
  const toldToStop = untilToldToStop();
  const closers: Closers = [];
  let code = 0;
  try {
    await open(closers, toldToStop.signal);
    await toldToStop.promise;
    console.log('\nstopping …');
  } catch (error) {
    // Being told to stop half way is not a failure.
    if (!toldToStop.signal.aborted) {
      reportFailure(error);
      code = 1;
    }
  }
  for (const { name, close } of closers.reverse()) {
    await close().catch((error: unknown) => {
      console.error(`The ${name} did not stop as it should:`);
      reportFailure(error);
      code = 1;
    });
  }
  console.log('stopped');
  return code;
}

async function open(closers: Closers, toldToStop: AbortSignal): Promise<void> {
  const development = process.env.NODE_ENV !== 'production';
  // Whatever imports the generated client is itself imported below, once that is there.
  await prepareGenerated();
  toldToStop.throwIfAborted();
  const database = await openDatabase(closers);
  toldToStop.throwIfAborted();
  await migrate(database.url);
  await prepareBuilds();
  toldToStop.throwIfAborted();

  const { api, ports, storefrontOrigin, letGoOfShopPort } = await serveOnFreePorts(database.url, development);
  closers.push({ name: 'API', close: () => api.close() });
  toldToStop.throwIfAborted();

  const addresses: Record<string, string> = { ...api.addresses };
  if (development) {
    const { seedDemo } = await import('@refund-widget/services');
    const demo = await timed(
      { doing: 'preparing the demo data', done: 'made the demo data' },
      () => seedDemo({ dependencies: api.dependencies, storefrontOrigin }),
      ({ seeded }) => seeded,
    );
    const { startStorefront } = await import('@refund-widget/storefront');
    const { demoShops } = await import('./demo-shops.ts');
    await letGoOfShopPort();
    const shop = await startStorefront({
      port: ports.shop,
      apiUrl: `http://localhost:${ports.api}`,
      evidenceUrl: `http://localhost:${ports.evidence}`,
      consoleUrl: `http://localhost:${ports.console}`,
      shops: demoShops(demo.apiKeys),
      pictures: demo.pictures,
    });
    closers.push({ name: 'demo shop', close: () => shop.close() });
    addresses.shop = storefrontOrigin;
  }
  toldToStop.throwIfAborted();
  database.announce(addresses);
  printAddresses(addresses);
}

/**
 * Another program may take a port between our finding it free and listening on it; then we look
 * again. The shop's is held meanwhile: its address is part of what the API and the data are told.
 */
async function serveOnFreePorts(databaseUrl: string, development: boolean) {
  const { serve } = await import('@refund-widget/api');
  for (let attempt = 1; ; attempt += 1) {
    const ports = await findPorts(preferredPorts);
    const storefrontOrigin = `http://localhost:${ports.shop}`;
    const { api, console, evidence } = ports;
    const options = { databaseUrl, ports: { api, console, evidence }, dataDirectory: dataDirectory() };
    let letGoOfShopPort = async () => {};
    try {
      if (development) letGoOfShopPort = await holdPort(ports.shop);
      const served = await serve({ ...options, development, storefrontOrigin });
      return { api: served, ports, storefrontOrigin, letGoOfShopPort };
    } catch (error) {
      await letGoOfShopPort();
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || attempt === 5) throw error;
    }
  }
}

async function migrate(url: string): Promise<void> {
  const { deployMigrations, prepareApplicationRole } = await import('@refund-widget/database');
  const isSome = (applied: string[]) => applied.length > 0;
  const applied = await timed(
    { doing: 'migrating the database', done: 'migrated the database' },
    () => deployMigrations(url),
    isSome,
  );
  if (isSome(applied)) await prepareApplicationRole(url);
}

/** The database of DATABASE_URL, which several servers may share, or the embedded one, which is this process's alone. */
async function openDatabase(
  closers: Closers,
): Promise<{ url: string; announce: (addresses: Record<string, string>) => void }> {
  const given = process.env.DATABASE_URL;
  const { acquireInstanceLock, refuseUnusableServer, startEmbeddedPostgres } = await import('@refund-widget/database');
  if (given) {
    await refuseUnusableServer(given);
    mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
    return { url: given, announce: () => {} };
  }
  const directory = dataDirectory();
  let claim = acquireInstanceLock(directory, new Date());
  // One that was just told to stop may need a moment.
  for (let attempt = 0; !claim.ok && attempt < 20; attempt += 1) {
    await delay(100);
    claim = acquireInstanceLock(directory, new Date());
  }
  if (!claim.ok) throw new Error(describeInstance(directory, claim.problem));
  const { lock } = claim;
  closers.push({ name: 'data directory', close: async () => lock.release() });
  const postgres = await timed({ doing: 'starting the database', done: 'started the database' }, () =>
    startEmbeddedPostgres({ dataDirectory: directory, report: (line) => console.log(line) }),
  );
  closers.push({ name: 'database', close: postgres.stop });
  if (postgres.adopted) console.log('took over the database that an earlier process had left running');
  return { url: postgres.url, announce: lock.announce };
}

function printAddresses(addresses: Record<string, string>): void {
  const width = Math.max(...Object.keys(addresses).map((name) => name.length));
  console.log(`\nready in ${elapsed(0)}; data in ${dataDirectory().replace(root, '')}\n`);
  for (const [name, address] of Object.entries(addresses)) console.log(`  ${name.padEnd(width)}  ${address}`);
  console.log('\nCtrl-C stops everything.');
}
