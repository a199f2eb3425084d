import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findRunningPostmaster } from './postmaster-file.ts';
import { writePrivateFile } from './private-file.ts';
import { canPass, type SystemUser } from './system-user.ts';

const pointerName = 'postgres.location';
const belongsToName = 'belongs-to';

/**
 * Parents for a home, in order of preference. Systems clear /var/tmp of what was not used for a
 * month, which a database must not be part of, so it is only what remains where /var/lib is
 * read-only.
 */
const parents = ['/var/lib', '/var/tmp'];

/**
 * The directory that holds root's cluster: the data directory where `user` can reach it, else a
 * home outside, named in a pointer file so that it is found again wherever the data directory moves.
 */
export function findRootsHome(dataDirectory: string, user: SystemUser, report: (line: string) => void): string {
  const pointer = join(dataDirectory, pointerName);
  if (existsSync(pointer)) return followPointer(pointer, dataDirectory);
  // The data directory itself will be opened as far as needed, so what counts is what is above it.
  if (canPass(dirname(realpathSync(dataDirectory)), user)) return dataDirectory;
  const home = createHome(dataDirectory);
  moveCluster(dataDirectory, home, user, report);
  writePrivateFile(join(home, belongsToName), realpathSync(dataDirectory));
  writePrivateFile(pointer, home);
  report(`Postgres does not run as root and "${user.name}" cannot reach ${dataDirectory}: its data is in ${home}`);
  return home;
}

/** Where a data directory's cluster is, as far as that was ever decided. */
export function homeOf(dataDirectory: string): string {
  const pointer = join(dataDirectory, pointerName);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : dataDirectory;
}

/** A copy of the binaries that any user can run, made once for each version of them. */
export function copyBinaries(binaries: string, dataDirectory: string, report: (line: string) => void): string {
  const home = createHome(dataDirectory);
  const version = createHash('sha256')
    .update(readFileSync(join(binaries, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 12);
  const target = join(home, `binaries-${version}`);
  if (existsSync(target)) return target;
  report(`copying the Postgres binaries to ${target}`);
  const partial = `${target}.${process.pid}.partial`;
  cpSync(binaries, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  renameSync(partial, target);
  return target;
}

function followPointer(pointer: string, dataDirectory: string): string {
  const home = readFileSync(pointer, 'utf8').trim();
  if (!existsSync(home)) {
    throw new Error(
      `The database of ${dataDirectory} was in ${home}, which is gone. Restore it, or delete ${pointer} to start with an empty database.`,
    );
  }
  refuseForeignHome(home);
  const belongsTo = join(home, belongsToName);
  const here = realpathSync(dataDirectory);
  const first = existsSync(belongsTo) ? readFileSync(belongsTo, 'utf8').trim() : here;
  if (first !== here && existsSync(join(first, pointerName))) {
    throw new Error(
      `${dataDirectory} is a copy of ${first}: both point to the one database in ${home}. Delete ${pointer} to start here with an empty one.`,
    );
  }
  writePrivateFile(belongsTo, here);
  return home;
}

function createHome(dataDirectory: string): string {
  const hash = createHash('sha256').update(realpathSync(dataDirectory)).digest('hex').slice(0, 12);
  for (const parent of parents.filter(isWritable)) {
    const home = join(parent, `refund-widget-${hash}`);
    if (!existsSync(home)) mkdirSync(home, { mode: 0o755 });
    chmodSync(home, 0o755);
    refuseForeignHome(home);
    return home;
  }
  throw new Error(
    `Postgres needs a directory that is not root's alone, and none of ${parents.join(', ')} can be written to.`,
  );
}

/** Another user could have put a directory, or a link, where ours will be looked for. */
function refuseForeignHome(home: string): void {
  const stats = lstatSync(home);
  if (!stats.isDirectory() || stats.uid !== 0 || (stats.mode & 0o022) !== 0) {
    throw new Error(
      `${home} was made by someone else. Look at it and remove it, or set REFUND_DATA_DIR to another directory.`,
    );
  }
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Brings along a cluster from when the data directory could still be reached. */
function moveCluster(dataDirectory: string, home: string, user: SystemUser, report: (line: string) => void): void {
  const from = join(dataDirectory, 'postgres');
  if (!existsSync(from)) return;
  const running = findRunningPostmaster(from);
  if (running) {
    throw new Error(
      `A Postgres (process ${running.processId}) still runs on ${from}, which has to move. Stop it first: kill -INT ${running.processId}`,
    );
  }
  report(`moving the database from ${from} to ${home}`);
  const partial = join(home, `postgres.${process.pid}.partial`);
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  giveTo(partial, user);
  renameSync(partial, join(home, 'postgres'));
  for (const name of ['postgres.json', 'postgres.log']) {
    if (existsSync(join(dataDirectory, name))) renameOrCopy(join(dataDirectory, name), join(home, name));
  }
  rmSync(from, { recursive: true });
}

function renameOrCopy(from: string, to: string): void {
  cpSync(from, to, { preserveTimestamps: true });
  chmodSync(to, 0o600);
  rmSync(from);
}

/** A copy's directories have lost their mode, and Postgres refuses one that others may enter. */
function giveTo(path: string, user: SystemUser): void {
  chownSync(path, user.uid, user.gid);
  chmodSync(path, 0o700);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) giveTo(child, user);
    else if (!entry.isSymbolicLink()) chownSync(child, user.uid, user.gid);
  }
}

function openToAll(path: string): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  chmodSync(path, stats.isDirectory() || basename(path).includes('.so') || stats.mode & 0o100 ? 0o755 : 0o644);
  if (stats.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
