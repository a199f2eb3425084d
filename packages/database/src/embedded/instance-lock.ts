import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.ts';
import { isAlive, processIdentity } from './process-identity.ts';

/** Where an instance can be reached, by what is there: `{ api: 'http://localhost:4400/graphql' }`. */
export type Addresses = Record<string, string>;

export type InstanceLock = {
  /** Lets a second instance, which has to leave, say where this one is. */
  announce(addresses: Addresses): void;
  release(): void;
};

export type InstanceLockOutcome =
  | { ok: true; lock: InstanceLock }
  | { ok: false; problem: { code: 'ALREADY_RUNNING'; processId: number; startedAt: string; addresses: Addresses } };

type LockFile = { token: string; processId: number; identity?: string; startedAt: string; addresses: Addresses };

/**
 * Claims a data directory for this process. A claim of a process that is gone, or whose number
 * now belongs to another one, is taken over.
 */
export function acquireInstanceLock(dataDirectory: string, now: Date): InstanceLockOutcome {
  mkdirSync(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
  const path = join(dataDirectory, 'instance.json');
  const identity = processIdentity(process.pid);
  const mine: LockFile = {
    token: randomUUID(),
    processId: process.pid,
    ...(identity === undefined ? {} : { identity }),
    startedAt: now.toISOString(),
    addresses: {},
  };
  const candidate = `${path}.${mine.token}`;
  writePrivateFile(candidate, JSON.stringify(mine));
  try {
    while (!linkUnlessPresent(candidate, path)) {
      const other = readLock(path);
      if (other && isHolder(other)) return { ok: false, problem: { code: 'ALREADY_RUNNING', ...describe(other) } };
      if (other) setAside(path, other);
    }
  } finally {
    rmSync(candidate, { force: true });
  }
  return { ok: true, lock: heldLock(path, mine) };
}

function heldLock(path: string, mine: LockFile): InstanceLock {
  return {
    announce: (addresses) => writePrivateFile(path, JSON.stringify({ ...mine, addresses })),
    release: () => {
      if (readLock(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function isHolder(lock: LockFile): boolean {
  if (lock.processId === process.pid || !isAlive(lock.processId)) return false;
  const identity = processIdentity(lock.processId);
  return identity === undefined || lock.identity === undefined || identity === lock.identity;
}

function describe({ processId, startedAt, addresses }: LockFile) {
  return { processId, startedAt, addresses };
}

/** A hard link appears whole or not at all, and never over another file. */
function linkUnlessPresent(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same stale claim; whoever moved the other's fresh one puts it back. */
function setAside(path: string, stale: LockFile): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readLock(aside)?.token !== stale.token) linkUnlessPresent(aside, path);
  rmSync(aside, { force: true });
}

function readLock(path: string): LockFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = parse(text);
  // Not ours, or cut off by a full disk: nothing in it says that anybody is alive.
  if (!isLockFile(parsed)) rmSync(path, { force: true });
  return isLockFile(parsed) ? parsed : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLockFile(value: unknown): value is LockFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    typeof value.token === 'string' &&
    'processId' in value &&
    typeof value.processId === 'number' &&
    'startedAt' in value &&
    typeof value.startedAt === 'string' &&
    'addresses' in value &&
    typeof value.addresses === 'object'
  );
}
