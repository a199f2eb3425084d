import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Layout } from './choose-layout.ts';
import { clearAfterCrash } from './clear-after-crash.ts';
import { findRunningPostmaster, readPostmasterFile } from './postmaster-file.ts';
import { isAlive } from './process-identity.ts';

/** A Postgres that accepts connections. */
export type Postmaster = {
  processId: number;
  port: number;
  /** Whether an earlier process of ours had started it. */
  adopted: boolean;
  /** Resolves when it is gone, for whatever reason. */
  gone: Promise<void>;
};

export type PostmasterOptions = {
  port: number;
  durable: boolean;
  report: (line: string) => void;
};

const logLimit = 5_000_000;

/**
 * Starts Postgres on a cluster, or takes over the one that a killed process of ours left running.
 * It gets a session of its own, so that a terminal's Ctrl-C reaches it through us, in order.
 *
 * @throws Error with the end of Postgres' log
 */
export async function runPostmaster(layout: Layout, options: PostmasterOptions): Promise<Postmaster> {
  const running = findRunningPostmaster(layout.cluster);
  if (running) {
    const port = await untilReady(layout, running.processId, options.report);
    return { processId: running.processId, port, adopted: true, gone: untilGone(running.processId) };
  }
  await clearAfterCrash(layout.cluster);
  const log = openLog(layout);
  const child = spawn(join(layout.binaries, 'bin', 'postgres'), postgresArguments(layout, options), {
    cwd: layout.cluster,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    detached: true,
    ...(layout.user ? { uid: layout.user.uid, gid: layout.user.gid } : {}),
  });
  closeSync(log);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const processId = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
  child.unref();
  const port = await untilReady(layout, processId, options.report);
  return { processId, port, adopted: false, gone };
}

/**
 * Stops Postgres the way that keeps everything and waits for nobody ("fast"); one that does not
 * obey is made to stop in ways that its next start recovers from.
 */
export async function stopPostmaster(layout: Layout, processId: number): Promise<void> {
  const ways = [
    { signal: 'SIGINT', patience: 20_000 },
    { signal: 'SIGQUIT', patience: 5_000 },
    { signal: 'SIGKILL', patience: 2_000 },
  ] as const;
  for (const { signal, patience } of ways) {
    sendStop(layout, processId, signal);
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (!isAlive(processId)) return;
      await delay(15);
    }
  }
}

/** Asks Postgres to stop without waiting for it: all that can be done while Node is exiting. */
export function sendStop(layout: Layout, processId: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  try {
    if (process.platform !== 'win32') process.kill(processId, signal);
    else {
      const mode = signal === 'SIGINT' ? 'fast' : 'immediate';
      const stop = ['stop', '-D', layout.cluster, '-m', mode, '-W'];
      spawn(join(layout.binaries, 'bin', 'pg_ctl'), stop, { stdio: 'ignore', detached: true }).unref();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function postgresArguments(layout: Layout, { port, durable }: PostmasterOptions): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    // Sockets in the file system would add a path whose length the system limits.
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return ['-D', layout.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function openLog(layout: Layout): number {
  const path = logPath(layout);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimit) rmSync(path);
  const log = openSync(path, 'a', 0o600);
  if (layout.user) {
    const { uid, gid } = statSync(layout.home);
    fchownSync(log, uid, gid);
  }
  return log;
}

function logPath(layout: Layout): string {
  return join(layout.home, 'postgres.log');
}

/** Waits through crash recovery, however long, as long as the process lives. Resolves to the port. */
async function untilReady(layout: Layout, processId: number, report: (line: string) => void): Promise<number> {
  const started = performance.now();
  let nextReport = 5_000;
  while (isAlive(processId)) {
    const file = readPostmasterFile(layout.cluster);
    if (file?.processId === processId && file.ready) return file.port;
    const elapsed = performance.now() - started;
    if (elapsed > nextReport) {
      report(`Postgres is still starting (${Math.round(elapsed / 1000)} s), perhaps recovering from a crash`);
      nextReport += 5_000;
    }
    await delay(10);
  }
  const log = readFileSync(logPath(layout), 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  throw new Error(`Postgres did not start. The end of ${logPath(layout)}:\n${log}`);
}

/** For a process that is not our child: there is no event, so it is asked after now and then. */
async function untilGone(processId: number): Promise<void> {
  while (isAlive(processId)) await delay(250, undefined, { ref: false });
}
