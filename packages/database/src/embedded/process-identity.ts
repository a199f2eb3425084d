import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/**
 * Whether a process is alive. One that belongs to another user counts as alive.
 */
export function isAlive(processId: number): boolean {
  return hasNumber(processId) && !isZombie(processId);
}

/** Whether the system still counts a process under this number, be it one that only waits to be counted off. */
export function hasNumber(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The Postgres processes that work in a directory, on systems that tell: Linux. */
export function postgresProcessesIn(directory: string): number[] {
  if (process.platform !== 'linux') return [];
  const path = realpathSync(directory);
  return readdirSync('/proc')
    .map(Number)
    .filter((processId) => processId > 0 && workingDirectory(processId) === path)
    .filter((processId) => /postgres/.test(processCommand(processId) ?? ''));
}

/**
 * A text that no later process with the same id has, or `undefined` where the system does not
 * tell: ids are handed out again, soonest in a container that starts anew.
 */
export function processIdentity(processId: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot} ${statFields(processId)[19]}`;
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(processId)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The process's command line, or `undefined` where it cannot be read. */
export function processCommand(processId: number): string | undefined {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', String(processId)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

function workingDirectory(processId: number): string | undefined {
  try {
    return readlinkSync(`/proc/${processId}/cwd`);
  } catch {
    return undefined;
  }
}

function isZombie(processId: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return statFields(processId)[0] === 'Z';
  } catch {
    return false;
  }
}

/** The fields of /proc/<id>/stat after the command's name, which may itself hold spaces: the state comes first. */
function statFields(processId: number): string[] {
  const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
