import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './choose-layout.ts';

export const superuser = 'postgres';

/**
 * Makes an empty cluster where there is none. It is made under another name and renamed, so a
 * start that is killed half way leaves nothing that looks like a database.
 *
 * @returns whether a cluster was made
 */
export async function initialiseCluster(layout: Layout, password: string, durable: boolean): Promise<boolean> {
  if (existsSync(join(layout.cluster, 'PG_VERSION'))) return false;
  const partial = `${layout.cluster}.partial`;
  const passwordFile = join(partial, '..', 'postgres.password');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (layout.user) {
    chownSync(partial, layout.user.uid, layout.user.gid);
    chownSync(passwordFile, layout.user.uid, layout.user.gid);
  }
  try {
    await runInitdb(layout, partial, passwordFile, durable);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(layout.cluster, { recursive: true, force: true });
  renameSync(partial, layout.cluster);
  return true;
}

/** @throws Error when the cluster is of another major version than the binaries */
export function refuseOtherVersion(layout: Layout, binariesVersion: string): void {
  const version = readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === binariesVersion) return;
  throw new Error(
    `The database in ${layout.cluster} is of Postgres ${version}, and this release brings ${binariesVersion}. Dump it with the release that made it, or set REFUND_DATA_DIR to another directory.`,
  );
}

function runInitdb(layout: Layout, directory: string, passwordFile: string, durable: boolean): Promise<void> {
  const args = [
    `--pgdata=${directory}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = spawn(join(layout.binaries, 'bin', 'initdb'), args, {
    cwd: directory,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(layout.user ? { uid: layout.user.uid, gid: layout.user.gid } : {}),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Postgres could not make its data directory:\n${output.trim()}`)),
    );
  });
}
