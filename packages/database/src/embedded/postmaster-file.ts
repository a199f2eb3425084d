import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processCommand } from './process-identity.ts';

/** What a running Postgres says of itself in `postmaster.pid`. */
export type PostmasterFile = {
  processId: number;
  dataDirectory: string;
  port: number;
  ready: boolean;
};

/** Reads `postmaster.pid`; a file that is just being written reads as none. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const processId = Number(lines[0]);
    if (!Number.isInteger(processId) || processId <= 0) return undefined;
    return {
      processId,
      dataDirectory: lines[1] ?? '',
      port: Number(lines[3] ?? ''),
      ready: (lines[7] ?? '').trim() === 'ready',
    };
  } catch {
    return undefined;
  }
}

/**
 * The Postgres that runs on this cluster, if one does: not one that is gone, nor a program that
 * has its number by now, nor the server of a directory that this one was copied from.
 */
export function findRunningPostmaster(cluster: string): PostmasterFile | undefined {
  const file = readPostmasterFile(cluster);
  if (!file || !isAlive(file.processId)) return undefined;
  const command = processCommand(file.processId);
  const isPostgres = command === undefined || /postgres/.test(command);
  return isPostgres && !cameFromCopy(cluster, file) ? file : undefined;
}

/** Whether the file's process serves the directory that this one was copied from. */
function cameFromCopy(cluster: string, file: PostmasterFile): boolean {
  if (file.dataDirectory === '' || !existsSync(file.dataDirectory)) return false;
  if (realpathSync(file.dataDirectory) === realpathSync(cluster)) return false;
  return readPostmasterFile(file.dataDirectory)?.processId === file.processId;
}
