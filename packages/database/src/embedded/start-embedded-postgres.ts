import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLayout, type Layout } from './choose-layout.ts';
import { findFreePort, isFree } from './free-port.ts';
import { initialiseCluster, refuseOtherVersion } from './initialise-cluster.ts';
import { findRunningPostmaster } from './postmaster-file.ts';
import { databaseName, ownerUrl, provision, superuserUrl } from './provision.ts';
import { type PostmasterOptions, runPostmaster } from './run-postmaster.ts';
import { type ClusterSettings, newSettings, readSettings, writeSettings } from './settings-file.ts';
import { supervise } from './supervise.ts';

export type EmbeddedPostgresOptions = {
  /** Survives restarts; made if missing. */
  dataDirectory: string;
  /** False only for data that may be lost with the machine, as in tests. */
  durable?: boolean;
  /** Is told, in a line, what takes time or went wrong. */
  report?: (line: string) => void;
};

export type EmbeddedPostgres = {
  /** The migrating owner's connection string. It stays the same over restarts of the process. */
  url: string;
  /** For administration of the server itself; nothing that serves uses it. */
  superuserUrl: string;
  /** The current Postgres process: another one after it was killed. */
  processId(): number;
  /** Whether it had been left running by a process that was killed. */
  adopted: boolean;
  /** Stops Postgres, keeping everything committed. */
  stop(): Promise<void>;
};

/**
 * Starts the Postgres that npm brought, on a data directory, and keeps it running until `stop`.
 * It listens on 127.0.0.1 only, with a password.
 *
 * @throws Error that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const report = options.report ?? (() => {});
  const durable = options.durable ?? true;
  const layout = chooseLayout(options.dataDirectory, report);
  let settings = await settle(layout, durable, report);
  const postmasterOptions: PostmasterOptions = { port: settings.port, durable, report };
  const first = await runPostmaster(layout, postmasterOptions);
  // One that we took over may listen elsewhere than the file says, and restarts must not move it.
  postmasterOptions.port = first.port;
  settings = { ...settings, port: first.port };
  const supervisor = supervise(layout, first, () => runPostmaster(layout, postmasterOptions), report);
  try {
    if (!settings.provisioned) await provision(settings, first.port);
    writeSettings(layout.home, { ...settings, provisioned: true });
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  return {
    url: ownerUrl(settings, first.port, databaseName),
    superuserUrl: superuserUrl(settings, first.port, 'postgres'),
    processId: supervisor.processId,
    adopted: first.adopted,
    stop: supervisor.stop,
  };
}

/** Brings the cluster and its settings file into being, and moves off a port that is taken. */
async function settle(layout: Layout, durable: boolean, report: (line: string) => void): Promise<ClusterSettings> {
  let settings = readSettings(layout.home);
  if (!settings) {
    refuseLockedCluster(layout);
    settings = newSettings(await findFreePort());
    // Written before the cluster is made, which could never be opened without the passwords.
    writeSettings(layout.home, settings);
  }
  const started = performance.now();
  if (await initialiseCluster(layout, settings.superuserPassword, durable)) {
    report(`made a database in ${layout.cluster} (${Math.round(performance.now() - started)} ms)`);
  }
  refuseOtherVersion(layout, binariesVersion(layout));
  if (!findRunningPostmaster(layout.cluster) && !(await isFree(settings.port))) {
    settings = { ...settings, port: await findFreePort() };
    writeSettings(layout.home, settings);
  }
  return settings;
}

function refuseLockedCluster(layout: Layout): void {
  if (!existsSync(join(layout.cluster, 'PG_VERSION'))) return;
  throw new Error(
    `${layout.home} holds a database, but postgres.json with its passwords is missing. Restore that file, or set REFUND_DATA_DIR to another directory.`,
  );
}

/** The major version, as PG_VERSION in a cluster says it. */
function binariesVersion(layout: Layout): string {
  const postgres = join(layout.binaries, 'bin', 'postgres');
  const { stdout, error } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const version = /\) (\d+)/.exec(stdout ?? '')?.[1];
  if (version === undefined) throw new Error(`${postgres} cannot be run.`, { cause: error });
  return version;
}
